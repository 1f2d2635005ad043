/// `{"table": ["table.required"], "of": "rows"}`: nothing of these codes was found in a table.
///
/// It is for table documents. What was looked at must be there: where no row was judged, or not all of the
/// file came, that nothing was found tells nothing.
package struct TableForm: AssertionForm {
  /// What must have been looked at for the absence of findings to mean anything.
  package enum Extent: String, Sendable, CaseIterable {
    /// What is around the table: its delivery and its schema.
    case circumstances
    /// The bytes, whatever the schema.
    case file
    /// The header, held to a schema.
    case header
    /// The rows, held to a schema.
    case rows
  }

  package static let keyword = "table"

  /// The codes of sentences, or those that tools of the field know.
  package let codes: Set<String>
  package let extent: Extent

  package init(reading reader: inout ObjectReader) {
    codes = Set(reader.strings(Self.keyword))
    extent = reader.optionalChoice("of", Extent.self) ?? .rows
  }
}
