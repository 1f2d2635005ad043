/// `format` (JSON Schema Validation 2020-12 §7), asserted for the formats that are known.
struct FormatKeyword: SchemaKeyword {
  private let format: JSONSchemaFormat
  private let location: JSONSchemaLocation

  /// Reads `format`, if it is asserted and known.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard let name = try source.string("format") else { return [] }
    let isAsserted =
      switch compiler.options.formats {
      case .always: true
      case .byDialect: source.dialect.assertsFormat
      case .never: false
      }
    guard isAsserted, let format = JSONSchemaFormat(rawValue: name),
      !format.isOpenAPI || source.dialect.hasOpenAPIFormats
    else { return [] }
    return [FormatKeyword(format: format, location: source.location("format"))]
  }

  /// Judges the format of a value.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    if format.accepts(instance) { return true }
    return evaluation.reject(
      .format, "format", instance, location,
      ["expected": format.rawValue, "actual": instance.excerpt])
  }
}
