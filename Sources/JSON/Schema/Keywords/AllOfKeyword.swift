/// `allOf` (JSON Schema Core 2020-12 §10.2.1.1).
struct AllOfKeyword: SchemaKeyword {
  private let nodes: [Int]

  /// What is applied whatever the value is.
  var alwaysApplied: [Int] { nodes }

  /// Reads `allOf`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schemas = try source.array("allOf") else { return [] }
    return [AllOfKeyword(nodes: try compiler.nodes(for: schemas, in: source))]
  }

  /// Applies every schema.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    var isAccepted = true
    for node in nodes {
      isAccepted = evaluation.apply(node, to: instance) && isAccepted
      if !isAccepted, !evaluation.wantsReasons { return false }
    }
    return isAccepted
  }
}
