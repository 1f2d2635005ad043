/// `not` (JSON Schema Core 2020-12 §10.2.1.4).
struct NotKeyword: SchemaKeyword {
  private let node: Int
  private let location: JSONSchemaLocation

  /// What is applied whatever the value is.
  var alwaysApplied: [Int] { [node] }

  /// Reads `not`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schema = source["not"] else { return [] }
    return [
      NotKeyword(
        node: try compiler.node(for: schema, in: source), location: source.location("not"))
    ]
  }

  /// Judges whether the schema refuses a value.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    let attempt = evaluation.attempt(node, to: instance, withReasons: false)
    if !attempt.isAccepted { return true }
    return evaluation.reject(.not, "not", instance, location, ["actual": instance.excerpt])
  }
}
