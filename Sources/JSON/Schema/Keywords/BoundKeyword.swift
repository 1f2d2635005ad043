/// `maximum`, `exclusiveMaximum`, `minimum` and `exclusiveMinimum`, compared exactly.
///
/// JSON Schema Validation 2020-12 §6.2, and draft-04 §5.1.2 for exclusion by booleans.
struct BoundKeyword: SchemaKeyword {
  private let code: JSONSchemaViolation.Code
  private let keyword: String
  private let bound: JSONNumber
  private let location: JSONSchemaLocation

  /// Reads the bounds of a number.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var keywords: [any SchemaKeyword] = []
    for (keyword, code, exclusiveKeyword, exclusiveCode) in [
      ("maximum", JSONSchemaViolation.Code.maximum, "exclusiveMaximum", .exclusiveMaximum),
      ("minimum", .minimum, "exclusiveMinimum", .exclusiveMinimum),
    ] as [(String, JSONSchemaViolation.Code, String, JSONSchemaViolation.Code)] {
      var isExclusive = false
      if source.dialect.hasBooleanExclusion {
        isExclusive = try source.flag(exclusiveKeyword) == true
      } else if let bound = try source.number(exclusiveKeyword) {
        keywords.append(
          BoundKeyword(
            code: exclusiveCode, keyword: exclusiveKeyword, bound: bound,
            location: source.location(exclusiveKeyword)))
      }
      if let bound = try source.number(keyword) {
        keywords.append(
          BoundKeyword(
            code: isExclusive ? exclusiveCode : code, keyword: keyword, bound: bound,
            location: source.location(keyword)))
      }
    }
    return keywords
  }

  /// Judges whether a number is within the bound.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard let number = instance.number else { return true }
    let isWithin =
      switch code {
      case .maximum: number <= bound
      case .exclusiveMaximum: number < bound
      case .minimum: number >= bound
      default: number > bound
      }
    if isWithin { return true }
    return evaluation.reject(
      code, keyword, instance, location, ["expected": bound.text, "actual": instance.excerpt])
  }
}
