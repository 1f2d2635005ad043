package import JSON

/// Something amiss in a Table Schema document, and where.
///
/// Most of these are passed over in silence elsewhere, and the rule that was meant is never applied.
package struct TableSchemaNote: Sendable, Hashable {
  package let code: TableSchemaCode
  /// The way from the root of the document to what is amiss.
  package let pointer: JSONPointer
  package let position: SourcePosition
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]

  /// Creates a note on a value.
  init(_ code: TableSchemaCode, at value: JSONValue, _ tokens: [String: String] = [:]) {
    self.code = code
    self.pointer = value.pointer
    self.position = value.position
    self.tokens = tokens
  }

  /// Creates a note on a place that is no value, such as the name of a member.
  init(
    _ code: TableSchemaCode, pointer: JSONPointer, position: SourcePosition,
    _ tokens: [String: String] = [:]
  ) {
    self.code = code
    self.pointer = pointer
    self.position = position
    self.tokens = tokens
  }
}
