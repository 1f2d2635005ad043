/// `if`, `then` and `else` (JSON Schema Core 2020-12 §10.2.2).
struct ConditionKeyword: SchemaKeyword {
  private let condition: Int
  private let consequence: Int?
  private let alternative: Int?

  /// What is applied whatever the value is.
  var alwaysApplied: [Int] { [condition] }

  /// Reads the three keywords.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schema = source["if"] else { return [] }
    var branches: [Int?] = []
    for keyword in ["then", "else"] {
      var node: Int?
      if let branch = source[keyword] { node = try compiler.node(for: branch, in: source) }
      branches.append(node)
    }
    return [
      ConditionKeyword(
        condition: try compiler.node(for: schema, in: source), consequence: branches[0],
        alternative: branches[1])
    ]
  }

  /// Applies the branch that a value calls for.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    let attempt = evaluation.attempt(condition, to: instance, withReasons: false)
    if attempt.isAccepted { evaluation.mark(attempt) }
    guard let branch = attempt.isAccepted ? consequence : alternative else { return true }
    return evaluation.apply(branch, to: instance)
  }
}
