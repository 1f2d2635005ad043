/// Why a document cannot be read, or an expression not evaluated.
package struct MarkupError: Error, Sendable, Hashable {
  /// What went wrong; the raw values are permanent, and are those of the message catalogue.
  package enum Code: String, Sendable, CaseIterable {
    case empty = "markup.empty"
    case notWellFormed = "markup.not-well-formed"
    case unknownEncoding = "markup.unknown-encoding"
    case internalSubset = "markup.internal-subset"
    case tooLarge = "markup.too-large"
    case tooDeep = "markup.too-deep"
    case limit = "markup.limit"
    case outOfMemory = "markup.out-of-memory"
    case expressionSyntax = "xpath.syntax"
    case unknownPrefix = "xpath.unknown-prefix"
    case unknownFunction = "xpath.unknown-function"
    case variable = "xpath.variable"
    case expressionLimit = "xpath.limit"
    case schemaMissing = "xsd.missing"
    case schemaInvalid = "xsd.invalid"
  }

  package let code: Code
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]
  /// The line of the document, from 1, if it is known.
  package let line: Int?
  /// The column of the document or of the expression, from 1, if it is known.
  package let column: Int?

  /// Creates an error.
  package init(
    _ code: Code, _ tokens: [String: String] = [:], line: Int? = nil, column: Int? = nil
  ) {
    self.code = code
    self.tokens = tokens
    self.line = line
    self.column = column
  }
}
