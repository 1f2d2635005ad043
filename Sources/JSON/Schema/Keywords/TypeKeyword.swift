/// `type` (JSON Schema Validation 2020-12 §6.1.1), with `nullable` of OpenAPI 3.0.
struct TypeKeyword: SchemaKeyword {
  private let kinds: Set<JSONValue.Kind>
  private let acceptsIntegers: Bool
  private let judgesBySpelling: Bool
  private let names: [String]
  private let location: JSONSchemaLocation

  /// Reads `type`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let value = source["type"] else { return [] }
    let isOpenAPI30 = source.dialect.base == .openAPI30
    var names: [String]
    if let name = value.string {
      names = [name]
    } else if isOpenAPI30 {
      throw source.error("type", expected: "string")
    } else {
      names = try source.names(value, of: "type")
    }
    var kinds: Set<JSONValue.Kind> = []
    for name in names where name != "integer" {
      guard let kind = JSONValue.Kind(rawValue: name), !(isOpenAPI30 && kind == .null) else {
        throw JSONSchemaError(.unknownType, at: source.location("type"), ["actual": name])
      }
      kinds.insert(kind)
    }
    // It adds null to what this very schema says, and to nothing else (OpenAPI 3.0.3 §4.7.24.1).
    if try source.flag("nullable") == true {
      kinds.insert(.null)
      names.append("null")
    }
    return [
      TypeKeyword(
        kinds: kinds, acceptsIntegers: names.contains("integer"),
        judgesBySpelling: source.dialect.judgesIntegersBySpelling, names: names,
        location: source.location("type"))
    ]
  }

  /// Judges the type of a value.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    let kind = instance.kind
    if kinds.contains(kind) { return true }
    if acceptsIntegers, kind == .number, isInteger(instance) { return true }
    return evaluation.reject(
      .type, "type", instance, location,
      ["expected": names.joined(separator: ","), "actual": kind.rawValue])
  }

  private func isInteger(_ instance: JSONValue) -> Bool {
    guard judgesBySpelling else { return instance.number?.isInteger == true }
    return instance.text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
  }
}
