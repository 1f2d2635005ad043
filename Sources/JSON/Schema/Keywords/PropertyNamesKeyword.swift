/// `propertyNames` (JSON Schema Core 2020-12 §10.3.2.4).
struct PropertyNamesKeyword: SchemaKeyword {
  private let node: Int
  private let location: JSONSchemaLocation

  /// Reads `propertyNames`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let schema = source["propertyNames"] else { return [] }
    return [
      PropertyNamesKeyword(
        node: try compiler.node(for: schema, in: source),
        location: source.location("propertyNames"))
    ]
  }

  /// Judges the names of the members of an object.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    var isAccepted = true
    for member in instance.members {
      let attempt = evaluation.attempt(
        node, to: member.nameValue, withReasons: true, isPart: true)
      if attempt.isAccepted { continue }
      isAccepted = evaluation.reject(
        .propertyNames, "propertyNames", member.value, location, ["name": member.name],
        causes: attempt.violations)
      if !evaluation.wantsReasons { return false }
    }
    return isAccepted
  }
}

extension JSONMember {
  /// The name as a value, which it is written like.
  fileprivate var nameValue: JSONValue {
    JSONValue(document: value.document, index: value.index - 1)
  }
}
