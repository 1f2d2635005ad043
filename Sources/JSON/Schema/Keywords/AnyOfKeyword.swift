/// `anyOf` (JSON Schema Core 2020-12 §10.2.1.2).
struct AnyOfKeyword: SchemaKeyword {
  private let nodes: [Int]
  private let location: JSONSchemaLocation

  /// What is applied whatever the value is.
  var alwaysApplied: [Int] { Array(nodes.prefix(1)) }

  /// Reads `anyOf`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schemas = try source.array("anyOf") else { return [] }
    return [
      AnyOfKeyword(
        nodes: try compiler.nodes(for: schemas, in: source), location: source.location("anyOf"))
    ]
  }

  /// Judges whether a schema accepts a value.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    var failures: [Evaluation.Attempt] = []
    var isAccepted = false
    for node in nodes {
      let attempt = evaluation.attempt(node, to: instance, withReasons: true)
      guard attempt.isAccepted else {
        failures.append(attempt)
        continue
      }
      isAccepted = true
      evaluation.mark(attempt)
      // The others matter only for what they judge.
      if evaluation.evaluated == nil { break }
    }
    if isAccepted { return true }
    // What a failed alternative judged is not unexpected as well.
    for attempt in failures { evaluation.mark(attempt) }
    return evaluation.reject(
      .anyOf, "anyOf", instance, location, ["actual": instance.excerpt],
      causes: failures.flatMap(\.violations))
  }
}
