package import JSON

/// `{"parameter": "limit", "path": "/items$", "schema": …}`: an OpenAPI document declares a query
/// parameter, in a shape, on every path that matches.
package struct ParameterForm: AssertionForm {
  package static let keyword = "parameter"

  package let name: String
  /// What a path must match, anywhere in it, to be looked at (RFC 9485).
  package let path: IRegexp?
  /// What the parameter object, with its references resolved, must satisfy.
  package let schema: JSONSchema?

  package init(reading reader: inout ObjectReader) {
    name = reader.string(Self.keyword) ?? ""
    path = reader.optionalPattern("path")
    schema = reader.schema("schema").schema
    if path == nil { reader.reportMissing(oneOf: ["path"]) }
  }
}
