/// A place in a text.
package struct SourcePosition: Sendable, Hashable, Comparable {
  /// Bytes from the start of the text.
  package let offset: Int
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// Creates a position.
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Orders places as they stand in the text.
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}
