/// `{"operation": "apiDefinition", "declares": ["path", "status"]}`: the exchange is as the OpenAPI
/// document of another probe declares it.
package struct OperationForm: AssertionForm {
  /// What of the exchange must be declared.
  package enum Aspect: String, Sendable, CaseIterable {
    /// A path template and method that the request matches.
    case path
    /// The status that came back, by code, range or `default`.
    case status
    /// The media type that came back, under that status.
    case mediaType
    /// Every query parameter that was sent and accepted.
    case parameters
    /// A 4xx response, or `default`, for clients' mistakes.
    case clientError
    /// A security scheme, when access was refused.
    case security
  }

  package static let keyword = "operation"
  package static let readsRawAnswer = true

  package let definition: String
  package let aspects: [Aspect]

  package init(reading reader: inout ObjectReader) {
    definition = reader.probeName(Self.keyword) ?? ""
    aspects = reader.optionalChoices("declares", Aspect.self)
    if aspects.isEmpty { reader.reportMissing(oneOf: ["declares"]) }
  }
}
