/// `contains`, `minContains` and `maxContains` (JSON Schema Core 2020-12 §10.3.1.3, Validation
/// §6.4.4 and §6.4.5).
struct ContainsKeyword: SchemaKeyword {
  private let node: Int
  private let minimum: Int
  private let maximum: Int?
  private let evaluates: Bool
  private let location: JSONSchemaLocation
  private let minimumKeyword: String
  private let minimumLocation: JSONSchemaLocation
  private let maximumLocation: JSONSchemaLocation

  /// Reads the three keywords.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    let minimum = try source.count("minContains")
    let maximum = try source.count("maxContains")
    guard let schema = source["contains"] else { return [] }
    let minimumKeyword = minimum == nil ? "contains" : "minContains"
    return [
      ContainsKeyword(
        node: try compiler.node(for: schema, in: source), minimum: minimum ?? 1,
        maximum: maximum, evaluates: source.dialect.containsEvaluates,
        location: source.location("contains"), minimumKeyword: minimumKeyword,
        minimumLocation: source.location(minimumKeyword),
        maximumLocation: source.location("maxContains"))
    ]
  }

  /// Judges how many elements of an array are as some must be.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .array else { return true }
    var count = 0
    for (place, element) in instance.elements.enumerated() {
      let attempt = evaluation.attempt(node, to: element, withReasons: false, isPart: true)
      guard attempt.isAccepted else { continue }
      count += 1
      if evaluates { evaluation.mark(place) }
    }
    if count < minimum {
      return evaluation.reject(
        .minContains, minimumKeyword, instance, minimumLocation,
        ["expected": String(minimum), "actual": String(count)])
    }
    if let maximum, count > maximum {
      return evaluation.reject(
        .maxContains, "maxContains", instance, maximumLocation,
        ["expected": String(maximum), "actual": String(count)])
    }
    return true
  }
}
