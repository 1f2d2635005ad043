/// `required` (JSON Schema Validation 2020-12 §6.5.3).
struct RequiredKeyword: SchemaKeyword {
  private let names: [ExactString]
  private let location: JSONSchemaLocation

  /// Reads `required`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let value = source["required"] else { return [] }
    let names = try source.names(value, of: "required").map(ExactString.init)
    return names.isEmpty
      ? [] : [RequiredKeyword(names: names, location: source.location("required"))]
  }

  /// Judges whether the members of an object are there.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .object else { return true }
    let present = instance.memberNames
    var isAccepted = true
    for name in names where !present.contains(name) {
      isAccepted = evaluation.reject(
        .required, "required", instance, location, ["name": name.string])
      if !evaluation.wantsReasons { return false }
    }
    return isAccepted
  }
}

extension JSONValue {
  /// The names of the members of an object.
  var memberNames: Set<ExactString> {
    var names: Set<ExactString> = []
    names.reserveCapacity(count)
    for member in members { names.insert(ExactString(member.name)) }
    return names
  }
}
