/// `{"openapi": ["3.0", "3.1"]}`: the document is a valid OpenAPI document of one of the versions.
package struct OpenAPIForm: AssertionForm {
  /// A version of OpenAPI whose documents can be judged.
  package enum Version: String, Sendable, CaseIterable {
    case version30 = "3.0"
    case version31 = "3.1"
  }

  package static let keyword = "openapi"

  package let versions: [Version]

  package init(reading reader: inout ObjectReader) {
    versions = reader.optionalChoices(Self.keyword, Version.self)
  }
}
