/// `maxLength` and `minLength` (JSON Schema Validation 2020-12 §6.3), in Unicode scalars.
struct LengthKeyword: SchemaKeyword {
  private let maximum: Int
  private let minimum: Int
  private let maximumLocation: JSONSchemaLocation
  private let minimumLocation: JSONSchemaLocation

  /// Reads the bounds of a length.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    let maximum = try source.count("maxLength")
    let minimum = try source.count("minLength")
    if maximum == nil, minimum == nil { return [] }
    return [
      LengthKeyword(
        maximum: maximum ?? .max, minimum: minimum ?? 0,
        maximumLocation: source.location("maxLength"),
        minimumLocation: source.location("minLength"))
    ]
  }

  /// Judges the length of a string.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard let length = instance.string?.unicodeScalars.count else { return true }
    if length > maximum {
      return evaluation.reject(
        .maxLength, "maxLength", instance, maximumLocation,
        ["expected": String(maximum), "actual": String(length)])
    }
    if length < minimum {
      return evaluation.reject(
        .minLength, "minLength", instance, minimumLocation,
        ["expected": String(minimum), "actual": String(length)])
    }
    return true
  }
}
