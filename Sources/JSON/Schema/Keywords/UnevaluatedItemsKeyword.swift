/// `unevaluatedItems` (JSON Schema Core 2020-12 §11.2).
struct UnevaluatedItemsKeyword: SchemaKeyword {
  private let node: Int
  private let isClosed: Bool
  private let location: JSONSchemaLocation

  /// It looks at what the others left.
  var asksWhatIsEvaluated: Bool { true }

  /// Reads `unevaluatedItems`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schema = source["unevaluatedItems"] else { return [] }
    return [
      UnevaluatedItemsKeyword(
        node: try compiler.node(for: schema, in: source), isClosed: schema.boolean == false,
        location: source.location("unevaluatedItems"))
    ]
  }

  /// Judges the elements that nothing else has judged.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .array, let evaluated = evaluation.evaluated else { return true }
    var isAccepted = true
    for (place, element) in instance.elements.enumerated() where !evaluated.contains(place) {
      isAccepted =
        (isClosed
          ? evaluation.reject(
            .unevaluatedItems, "unevaluatedItems", element, location, ["place": String(place)])
          : evaluation.descend(node, to: element)) && isAccepted
      if !isAccepted, !evaluation.wantsReasons { return false }
    }
    evaluation.markAll()
    return isAccepted
  }
}
