/// `properties`, `patternProperties` and `additionalProperties` (JSON Schema Core 2020-12 §10.3.2),
/// which have to agree on who judges a member.
struct MembersKeyword: SchemaKeyword {
  private let properties: [ExactString: Int]
  private let patterns: [(pattern: ECMAPattern, node: Int)]
  private let additional: Int?
  /// Whether `additionalProperties` is `false`, which deserves its own words.
  private let isClosed: Bool
  private let patternLocation: JSONSchemaLocation
  private let additionalLocation: JSONSchemaLocation

  /// Reads the three keywords.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var properties: [ExactString: Int] = [:]
    for (name, node) in try compiler.nodes(
      for: try source.object("properties") ?? [], in: source)
    {
      properties[ExactString(name)] = node
    }
    var patterns: [(pattern: ECMAPattern, node: Int)] = []
    for member in try source.object("patternProperties") ?? [] {
      let pattern = try source.pattern(member.name, at: member.value)
      patterns.append((pattern, try compiler.node(for: member.value, in: source)))
    }
    var additional: Int?
    let schema = source["additionalProperties"]
    if let schema { additional = try compiler.node(for: schema, in: source) }
    if properties.isEmpty, patterns.isEmpty, additional == nil { return [] }
    return [
      MembersKeyword(
        properties: properties, patterns: patterns, additional: additional,
        isClosed: schema?.boolean == false,
        patternLocation: source.location("patternProperties"),
        additionalLocation: source.location("additionalProperties"))
    ]
  }

  /// Judges the members of an object.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .object else { return true }
    var isAccepted = true
    for (place, member) in instance.members.enumerated() {
      if !accepts(member, at: place, in: &evaluation) { isAccepted = false }
      if !isAccepted, !evaluation.wantsReasons { return false }
    }
    return isAccepted
  }

  private func accepts(
    _ member: JSONMember, at place: Int, in evaluation: inout Evaluation
  ) -> Bool {
    var isAccepted = true
    var isJudged = false
    let name = member.name
    if let node = properties[ExactString(name)] {
      isJudged = true
      isAccepted = evaluation.descend(node, to: member.value)
    }
    for (pattern, node) in patterns {
      switch pattern.search(name) {
      case .absent: continue
      case .found:
        isJudged = true
        isAccepted = evaluation.descend(node, to: member.value) && isAccepted
      case .undecided:
        isJudged = true
        _ = evaluation.leaveOpen(
          .patternUndecided, "patternProperties", member.value, patternLocation,
          ["expected": pattern.source, "actual": name])
      }
    }
    if !isJudged, let additional {
      isJudged = true
      isAccepted =
        isClosed
        ? evaluation.reject(
          .additionalProperties, "additionalProperties", member.value, additionalLocation,
          ["name": name])
        : evaluation.descend(additional, to: member.value)
    }
    if isJudged { evaluation.mark(place) }
    return isAccepted
  }
}
