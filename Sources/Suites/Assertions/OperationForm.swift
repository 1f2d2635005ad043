import JSON

/// `{"operation": "apiDefinition", "declares": ["path", "status"]}`: the exchange is as the OpenAPI
/// document of another probe declares it.
package struct OperationForm: AssertionForm {
  /// What of the exchange must be declared.
  package enum Aspect: String, Sendable, CaseIterable {
    /// A path with an operation that describes the request.
    case path
    /// The status that came back, by its code, its range or `default`.
    case status
    /// The media type that came back, under that status.
    case mediaType
    /// Every query parameter that was sent and accepted.
    case parameters
    /// A response for mistakes of the client: 4xx, or `default`.
    case clientError
    /// A security requirement, when access was refused.
    case security
  }

  package static let keyword = "operation"
  package static let readsRawAnswer = true

  /// The probe that brought the OpenAPI document.
  package let definition: String
  package let aspects: [Aspect]
  /// The document must have been had, wherever it came from.
  package var expressions: [Expression] { [.url(of: definition)] }

  package init(reading reader: inout ObjectReader) {
    definition = reader.string(Self.keyword) ?? ""
    aspects = reader.optionalChoices("declares", Aspect.self)
    if reader.value["declares"] == nil { reader.reportMissing(oneOf: ["declares"]) }
  }
}
