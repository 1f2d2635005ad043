/// `dependentRequired` (JSON Schema Validation 2020-12 §6.5.4), and the lists of names in
/// `dependencies` (draft-07 §6.5.7).
struct DependentRequiredKeyword: SchemaKeyword {
  private let keyword: String
  private let requirements: [(trigger: ExactString, names: [ExactString])]
  private let location: JSONSchemaLocation

  /// Reads which members call for others.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var keywords: [any SchemaKeyword] = []
    for keyword in ["dependentRequired", "dependencies"] {
      var requirements: [(trigger: ExactString, names: [ExactString])] = []
      for member in try source.object(keyword) ?? [] {
        if keyword == "dependencies", member.value.kind != .array { continue }
        let names = try source.names(member.value, of: keyword).map(ExactString.init)
        requirements.append((ExactString(member.name), names))
      }
      if requirements.isEmpty { continue }
      keywords.append(
        DependentRequiredKeyword(
          keyword: keyword, requirements: requirements, location: source.location(keyword)))
    }
    return keywords
  }

  /// Judges whether the members called for are there.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .object else { return true }
    let present = instance.memberNames
    var isAccepted = true
    for (trigger, names) in requirements where present.contains(trigger) {
      for name in names where !present.contains(name) {
        isAccepted = evaluation.reject(
          .dependentRequired, keyword, instance, location,
          ["name": name.string, "trigger": trigger.string])
      }
    }
    return isAccepted
  }
}
