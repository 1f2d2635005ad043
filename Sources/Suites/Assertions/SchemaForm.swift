package import JSON

/// `{"schema": "schemas/collection.json"}`: each selected node satisfies a JSON Schema, which stands
/// in a file beside the suite or in its place.
package struct SchemaForm: AssertionForm {
  package static let keyword = "schema"

  /// The compiled schema; nil only in a suite that has a mistake.
  package let schema: JSONSchema?
  /// What must satisfy it; the whole document unless said.
  package let query: Query

  package init(reading reader: inout ObjectReader) {
    schema = reader.schema(Self.keyword)
    query = reader.optionalQuery("at") ?? reader.standardQuery("$")
  }
}
