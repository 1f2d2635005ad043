/// `dependentSchemas` (JSON Schema Core 2020-12 §10.2.2.4), and the schemas in `dependencies`
/// (draft-07 §6.5.7).
struct DependentSchemasKeyword: SchemaKeyword {
  private let schemas: [(name: ExactString, node: Int)]

  /// Reads which members call for schemas.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var schemas: [(name: ExactString, node: Int)] = []
    for keyword in ["dependentSchemas", "dependencies"] {
      let members = (try source.object(keyword) ?? []).filter {
        keyword != "dependencies" || $0.value.kind != .array
      }
      schemas += try compiler.nodes(for: members, in: source).map {
        (ExactString($0.name), $0.node)
      }
    }
    return schemas.isEmpty ? [] : [DependentSchemasKeyword(schemas: schemas)]
  }

  /// Applies the schemas that the members of an object call for.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .object else { return true }
    let present = instance.memberNames
    var isAccepted = true
    for (name, node) in schemas where present.contains(name) {
      isAccepted = evaluation.apply(node, to: instance) && isAccepted
    }
    return isAccepted
  }
}
