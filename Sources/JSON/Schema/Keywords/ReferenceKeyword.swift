/// `$ref` (JSON Schema Core 2020-12 §8.2.3.1).
struct ReferenceKeyword: SchemaKeyword {
  private let target: Int

  /// What is applied whatever the value is.
  var alwaysApplied: [Int] { [target] }

  /// Reads `$ref`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let reference = try source.string("$ref") else { return [] }
    let target = try compiler.reference(reference, of: "$ref", in: source)
    return [ReferenceKeyword(target: target.node)]
  }

  /// Applies the schema referred to.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    evaluation.apply(target, to: instance)
  }
}
