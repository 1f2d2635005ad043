/// The schemas of schemas, which the standards publish and which need not be fetched.
enum MetaSchemas {
  private static let texts: [String: String] = [
    draft4, draft6, draft7, draft201909, draft202012, openAPI31,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// Returns a published meta-schema by its URI without fragment.
  static func document(at uri: String) -> JSONDocument? {
    texts[uri].flatMap { try? JSONDocument(parsing: $0) }
  }
}
