/// How schemas are read and documents judged.
package struct JSONSchemaOptions: Sendable {
  /// When the `format` keyword says more than what a value is meant to be.
  package enum FormatAssertion: Sendable {
    /// A value that has not the format is invalid, whatever the dialect says.
    case always
    /// As the dialect says: since 2019-09, only where a format-assertion vocabulary is in use.
    case byDialect
    case never
  }

  /// The dialect of schemas that name none.
  package var dialect: JSONSchemaDialect
  /// The URI of the schema's document, from which its relative references are resolved.
  package var baseURI: String
  package var formats: FormatAssertion
  /// Whether `contentEncoding` and `contentMediaType` are held against strings.
  package var assertsContent: Bool
  /// How deep schemas may apply one another while a document is judged.
  package var maximumDepth: Int
  /// How many violations are reported at most.
  package var maximumViolationCount: Int

  /// Creates options.
  package init(
    dialect: JSONSchemaDialect = .draft202012, baseURI: String = "",
    formats: FormatAssertion = .always, assertsContent: Bool = false, maximumDepth: Int = 800,
    maximumViolationCount: Int = 1_000
  ) {
    self.dialect = dialect
    self.baseURI = baseURI
    self.formats = formats
    self.assertsContent = assertsContent
    self.maximumDepth = maximumDepth
    self.maximumViolationCount = maximumViolationCount
  }
}
