/// `oneOf` (JSON Schema Core 2020-12 §10.2.1.3).
struct OneOfKeyword: SchemaKeyword {
  private let nodes: [Int]
  private let location: JSONSchemaLocation

  /// What is applied whatever the value is.
  var alwaysApplied: [Int] { nodes }

  /// Reads `oneOf`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schemas = try source.array("oneOf") else { return [] }
    return [
      OneOfKeyword(
        nodes: try compiler.nodes(for: schemas, in: source), location: source.location("oneOf"))
    ]
  }

  /// Judges whether exactly one schema accepts a value.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    let attempts = nodes.map { evaluation.attempt($0, to: instance, withReasons: true) }
    let matches = attempts.indices.filter { attempts[$0].isAccepted }
    if matches.count == 1 {
      evaluation.mark(attempts[matches[0]])
      return true
    }
    // What an alternative judged is not unexpected as well.
    for attempt in attempts { evaluation.mark(attempt) }
    if matches.isEmpty {
      return evaluation.reject(
        .oneOfNone, "oneOf", instance, location, ["actual": instance.excerpt],
        causes: attempts.flatMap(\.violations))
    }
    return evaluation.reject(
      .oneOfSeveral, "oneOf", instance, location,
      ["matches": matches.map(String.init).joined(separator: ", ")])
  }
}
