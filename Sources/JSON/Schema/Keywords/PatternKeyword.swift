/// `pattern` (JSON Schema Validation 2020-12 §6.3.3).
struct PatternKeyword: SchemaKeyword {
  private let pattern: ECMAPattern
  private let location: JSONSchemaLocation

  /// Reads `pattern`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let text = try source.string("pattern") else { return [] }
    let location = source.location("pattern")
    return [
      PatternKeyword(pattern: try source.pattern(text, at: location.value), location: location)
    ]
  }

  /// Judges whether the pattern is in a string.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard let string = instance.string else { return true }
    switch pattern.search(string) {
    case .found: return true
    case .absent:
      return evaluation.reject(
        .pattern, "pattern", instance, location,
        ["expected": pattern.source, "actual": instance.excerpt])
    case .undecided:
      return evaluation.leaveOpen(
        .patternUndecided, "pattern", instance, location,
        ["expected": pattern.source, "actual": instance.excerpt])
    }
  }
}
