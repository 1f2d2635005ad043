/// `maxItems`, `minItems`, `maxProperties` and `minProperties` (JSON Schema Validation 2020-12 §6.4
/// and §6.5).
struct CountKeyword: SchemaKeyword {
  private let code: JSONSchemaViolation.Code
  private let keyword: String
  private let kind: JSONValue.Kind
  private let bounds: ClosedRange<Int>
  private let location: JSONSchemaLocation

  /// Reads the bounds of how many elements or members there are.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var keywords: [any SchemaKeyword] = []
    for (keyword, code, kind) in [
      ("maxItems", .maxItems, .array), ("minItems", .minItems, .array),
      ("maxProperties", .maxProperties, .object), ("minProperties", .minProperties, .object),
    ] as [(String, JSONSchemaViolation.Code, JSONValue.Kind)] {
      guard let bound = try source.count(keyword) else { continue }
      keywords.append(
        CountKeyword(
          code: code, keyword: keyword, kind: kind,
          bounds: keyword.hasPrefix("max") ? 0...bound : bound...Int.max,
          location: source.location(keyword)))
    }
    return keywords
  }

  /// Judges how many elements or members there are.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == kind else { return true }
    let count = instance.count
    if bounds.contains(count) { return true }
    let bound = count > bounds.upperBound ? bounds.upperBound : bounds.lowerBound
    return evaluation.reject(
      code, keyword, instance, location, ["expected": String(bound), "actual": String(count)])
  }
}
