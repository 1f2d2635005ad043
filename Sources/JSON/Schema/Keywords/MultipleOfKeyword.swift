/// `multipleOf` (JSON Schema Validation 2020-12 §6.2.1), by exact division.
struct MultipleOfKeyword: SchemaKeyword {
  private let divisor: JSONNumber
  private let location: JSONSchemaLocation

  /// Reads `multipleOf`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let divisor = try source.number("multipleOf") else { return [] }
    guard divisor > JSONNumber(0) else {
      throw source.error("multipleOf", expected: "positive-number")
    }
    return [MultipleOfKeyword(divisor: divisor, location: source.location("multipleOf"))]
  }

  /// Judges whether the divisor divides a number.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard let number = instance.number else { return true }
    let tokens = ["expected": divisor.text, "actual": instance.excerpt]
    // Numbers with so many digits that the division would be an attack are not divided.
    guard let isMultiple = number.isMultiple(of: divisor) else {
      return evaluation.leaveOpen(
        .multipleOfUndecided, "multipleOf", instance, location, tokens)
    }
    if isMultiple { return true }
    return evaluation.reject(.multipleOf, "multipleOf", instance, location, tokens)
  }
}
