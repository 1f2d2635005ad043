/// `unevaluatedProperties` (JSON Schema Core 2020-12 §11.3).
struct UnevaluatedPropertiesKeyword: SchemaKeyword {
  private let node: Int
  private let isClosed: Bool
  private let location: JSONSchemaLocation

  /// It looks at what the others left.
  var asksWhatIsEvaluated: Bool { true }

  /// Reads `unevaluatedProperties`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schema = source["unevaluatedProperties"] else { return [] }
    return [
      UnevaluatedPropertiesKeyword(
        node: try compiler.node(for: schema, in: source), isClosed: schema.boolean == false,
        location: source.location("unevaluatedProperties"))
    ]
  }

  /// Judges the members that nothing else has judged.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .object, let evaluated = evaluation.evaluated else { return true }
    var isAccepted = true
    for (place, member) in instance.members.enumerated() where !evaluated.contains(place) {
      isAccepted =
        (isClosed
          ? evaluation.reject(
            .unevaluatedProperties, "unevaluatedProperties", member.value, location,
            ["name": member.name])
          : evaluation.descend(node, to: member.value)) && isAccepted
      if !isAccepted, !evaluation.wantsReasons { return false }
    }
    evaluation.markAll()
    return isAccepted
  }
}
