/// One schema.
struct SchemaNode: Sendable {
  let keywords: [any SchemaKeyword]
  /// The resource that the schema belongs to.
  let resource: Int
  let location: JSONSchemaLocation
  /// Whether a keyword asks which parts the others have judged.
  let asksWhatIsEvaluated: Bool

  /// Creates a schema.
  init(keywords: [any SchemaKeyword], resource: Int, location: JSONSchemaLocation) {
    self.keywords = keywords
    self.resource = resource
    self.location = location
    asksWhatIsEvaluated = keywords.contains(where: \.asksWhatIsEvaluated)
  }
}
