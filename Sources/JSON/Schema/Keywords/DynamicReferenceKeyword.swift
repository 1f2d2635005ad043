/// `$dynamicRef` (JSON Schema Core 2020-12 §8.2.3.2) and `$recursiveRef` (2019-09 §8.2.4.2): a
/// reference whose target an outer schema may replace.
struct DynamicReferenceKeyword: SchemaKeyword {
  private let target: Int
  private let name: String?

  /// Reads `$dynamicRef` and `$recursiveRef`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var keywords: [any SchemaKeyword] = []
    for keyword in ["$dynamicRef", "$recursiveRef"] {
      guard let reference = try source.string(keyword) else { continue }
      let target = try compiler.reference(reference, of: keyword, in: source)
      keywords.append(DynamicReferenceKeyword(target: target.node, name: target.dynamicName))
    }
    return keywords
  }

  /// Applies the schema that the reference means here.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    evaluation.apply(name.flatMap { evaluation.dynamicTarget($0) } ?? target, to: instance)
  }
}
