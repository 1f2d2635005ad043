package import JSON

/// `{"schema": "schemas/collection.json"}`: a JSON Schema that each selected node must satisfy.
package struct SchemaForm: AssertionForm {
  package static let keyword = "schema"

  /// The compiled schema; nil only in a suite that has a mistake.
  package let schema: JSONSchema?
  /// What names the schema to a person.
  package let name: String
  package let query: Query?

  package init(reading reader: inout ObjectReader) {
    (schema, name) = reader.schema(Self.keyword)
    query = reader.optionalQuery("at")
  }
}
