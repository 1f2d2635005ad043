/// A dialect of JSON Schema that recette judges by.
package enum JSONSchemaDialect: String, Sendable, Hashable, CaseIterable {
  case draft4 = "http://json-schema.org/draft-04/schema"
  case draft6 = "http://json-schema.org/draft-06/schema"
  case draft7 = "http://json-schema.org/draft-07/schema"
  case draft201909 = "https://json-schema.org/draft/2019-09/schema"
  case draft202012 = "https://json-schema.org/draft/2020-12/schema"
  /// The Schema Object of OpenAPI 3.0, which has no URI of its own in use.
  case openAPI30 = "https://spec.openapis.org/oas/3.0/dialect"
  /// The base dialect of OpenAPI 3.1.
  case openAPI31 = "https://spec.openapis.org/oas/3.1/dialect/base"

  /// Finds the dialect that a `$schema` names; http and https, and an empty fragment, make no
  /// difference.
  package init?(uri: String) {
    let bare = Self.bare(uri)
    guard let dialect = Self.allCases.first(where: { Self.bare($0.rawValue) == bare }) else {
      return nil
    }
    self = dialect
  }

  /// The URI that names the dialect in `$schema`.
  package var uri: String { rawValue }

  private static func bare(_ uri: String) -> Substring {
    var rest = Substring(uri)
    if rest.hasSuffix("#") { rest = rest.dropLast() }
    for scheme in ["http://", "https://"] where rest.hasPrefix(scheme) {
      return rest.dropFirst(scheme.count)
    }
    return rest
  }
}
