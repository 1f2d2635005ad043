/// A place in a text, as an editor shows it.
package struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number of bytes before it.
  package let offset: Int
  /// The line, from 1; a line ends with LF, CR, or both together.
  package let line: Int
  /// The column, from 1, counted in Unicode scalars.
  package let column: Int

  /// Creates a position.
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Orders positions by their place in the text.
  package static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }

  /// The line and the column, separated by a colon.
  package var description: String { "\(line):\(column)" }
}
