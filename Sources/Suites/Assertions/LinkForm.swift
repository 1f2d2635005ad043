/// `{"link": ["service-desc", "service-doc"]}`: the document has a link of one of the relation types.
package struct LinkForm: AssertionForm {
  package static let keyword = "link"

  /// The relation types that do.
  package let relations: [String]
  /// The media types that do; any, when empty.
  package let mediaTypes: Expression?
  /// Whether the link must be there, or must not.
  package let exists: Bool
  /// Where the links stand; `$.links[*]` unless said.
  package let query: Query
  package var expressions: [Expression] { [mediaTypes].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    relations = reader.strings(Self.keyword)
    mediaTypes = reader.optionalExpression("type")
    exists = reader.optionalBoolean("exists") ?? true
    query = reader.optionalQuery("at") ?? reader.standardQuery("$.links[*]")
  }
}
