import JSON

/// The structure of OpenAPI documents as JSON Schemas: what OpenAPI 3.0 and 3.1 say with MUST and
/// REQUIRED, and no more.
///
/// What both versions have in common is one document; each version adds its own, and the dynamic
/// anchors `schema`, `operation` and `securityScheme` let the common part use it.
enum OpenAPISchemas {
  /// The schema of OpenAPI 3.0 documents.
  static let version30 = compiled(document30)
  /// The schema of OpenAPI 3.1 documents.
  static let version31 = compiled(document31)

  private static func compiled(_ text: String) -> JSONSchema? {
    guard let document = try? JSONDocument(parsing: text) else { return nil }
    // Formats are not asserted: a pattern or a URI that only SHOULD be well-formed is no breach.
    return try? JSONSchema.compile(document.root, options: .init(formats: .never)) {
      (uri) throws(JSONError) in
      uri == "recette:openapi-common" ? try JSONDocument(parsing: common) : nil
    }
  }
}
