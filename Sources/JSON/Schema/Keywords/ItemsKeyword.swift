/// `prefixItems` and `items` (JSON Schema Core 2020-12 §10.3.1), or the two forms of `items` and
/// `additionalItems` that came before (2019-09 §9.3.1).
struct ItemsKeyword: SchemaKeyword {
  private let first: [Int]
  private let rest: Int?
  /// Whether nothing may follow the first elements, which deserves its own words.
  private let isClosed: Bool
  private let restKeyword: String
  private let restLocation: JSONSchemaLocation

  /// Reads the keywords, in the form that the dialect gives them.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var first = try source.array("prefixItems") ?? []
    var restKeyword = "items"
    if source.dialect.keywords["items"] == .schemaOrArray, source["items"]?.kind == .array {
      first = try source.array("items") ?? []
      restKeyword = "additionalItems"
    }
    let rest = source[restKeyword]
    if first.isEmpty, rest == nil { return [] }
    var restNode: Int?
    if let rest { restNode = try compiler.node(for: rest, in: source) }
    return [
      ItemsKeyword(
        first: try compiler.nodes(for: first, in: source), rest: restNode,
        isClosed: rest?.boolean == false, restKeyword: restKeyword,
        restLocation: source.location(restKeyword))
    ]
  }

  /// Judges the elements of an array.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .array else { return true }
    var isAccepted = true
    for (place, element) in instance.elements.enumerated() {
      if place < first.count {
        evaluation.mark(place)
        isAccepted = evaluation.descend(first[place], to: element) && isAccepted
      } else if let rest {
        isAccepted =
          (isClosed
            ? evaluation.reject(
              .additionalItems, restKeyword, element, restLocation, ["place": String(place)])
            : evaluation.descend(rest, to: element)) && isAccepted
      } else {
        break
      }
      if !isAccepted, !evaluation.wantsReasons { return false }
    }
    if rest != nil { evaluation.markAll() }
    return isAccepted
  }
}
