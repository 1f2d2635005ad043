package import JSON

/// `{"parameter": "limit", "path": "/items$", "schema": {…}}`: an OpenAPI document declares a query
/// parameter for every path that matches.
package struct ParameterForm: AssertionForm {
  package static let keyword = "parameter"

  package let name: String
  /// What a path must match, somewhere in it, to be looked at (RFC 9485); nil only in a suite that
  /// has a mistake.
  package let path: IRegexp?
  /// What the Parameter Object must satisfy, its references resolved; anything, unless said.
  package let schema: JSONSchema?

  package init(reading reader: inout ObjectReader) {
    name = reader.string(Self.keyword) ?? ""
    path = reader.optionalPattern("path")
    schema = reader.value["schema"] == nil ? nil : reader.schema("schema")
    if reader.value["path"] == nil { reader.reportMissing(oneOf: ["path"]) }
  }
}
