/// The schema `false`, which nothing follows (JSON Schema Core 2020-12 §4.3.2).
struct FalseKeyword: SchemaKeyword {
  /// The schema.
  let location: JSONSchemaLocation

  /// Gives nothing: no keyword says it.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] { [] }

  /// Accepts nothing.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    evaluation.reject(.falseSchema, "", instance, location)
  }
}
