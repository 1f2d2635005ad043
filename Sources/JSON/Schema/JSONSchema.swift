/// A schema, compiled once to judge many documents.
///
/// It follows JSON Schema 2020-12, 2019-09, draft-07, draft-06 and draft-04, and the Schema Objects
/// of OpenAPI 3.1 and 3.0. `$schema` chooses the dialect; where it is absent, the options do.
package struct JSONSchema: Sendable {
  private let compiled: CompiledSchema
  private let options: JSONSchemaOptions

  /// Compiles a schema, and every schema that it refers to.
  ///
  /// - Parameters:
  ///   - schema: The schema. It may stand inside a document of another kind, such as an OpenAPI
  ///     document; its references are then resolved in that document.
  ///   - loader: Finds other documents; those of the dialects themselves are known without it.
  package static func compile(
    _ schema: JSONValue, options: JSONSchemaOptions = JSONSchemaOptions(),
    loader: @escaping JSONSchemaLoader = { _ throws(JSONError) in nil }
  ) throws(JSONSchemaError) -> JSONSchema {
    var compiler = SchemaCompiler(options: options, loader: loader)
    return JSONSchema(compiled: try compiler.compile(schema), options: options)
  }

  /// Compiles the schema that a document is.
  package static func compile(
    _ document: JSONDocument, dialect: JSONSchemaDialect = .draft202012, baseURI: String = "",
    loader: @escaping JSONSchemaLoader = { _ throws(JSONError) in nil }
  ) throws(JSONSchemaError) -> JSONSchema {
    try compile(
      document.root, options: JSONSchemaOptions(dialect: dialect, baseURI: baseURI),
      loader: loader)
  }

  /// Judges a value: returns where it departs from the schema, in the order of the judgement.
  package func validate(_ instance: JSONValue) -> [JSONSchemaViolation] {
    var evaluation = Evaluation(of: instance, by: compiled, options: options, isReporting: true)
    return evaluation.report()
  }

  /// Tells whether a value follows the schema, without saying where it does not.
  package func isValid(_ instance: JSONValue) -> Bool {
    var evaluation = Evaluation(of: instance, by: compiled, options: options, isReporting: false)
    return evaluation.verdict()
  }
}
