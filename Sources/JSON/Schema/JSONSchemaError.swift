/// Why a schema cannot be used, and where in it.
///
/// The sentences and the mends are in the message catalogue, by the code.
package struct JSONSchemaError: Error, Sendable {
  /// What is wrong; permanent.
  package enum Code: String, Sendable, CaseIterable {
    /// The schema is neither an object nor a boolean.
    case notASchema = "not-a-schema"
    /// The value of a keyword is not what the keyword takes: `keyword`, `expected`, `actual`.
    case keywordValue = "keyword-value"
    /// A type that the dialect does not have: `actual`.
    case unknownType = "unknown-type"
    /// A regular expression that ECMA-262 does not admit: `pattern`, `reason`, `offset`.
    case pattern
    /// `$schema` names a dialect that is neither known nor found: `uri`.
    case unknownDialect = "unknown-dialect"
    /// A meta-schema requires a vocabulary that is not known: `uri`.
    case unknownVocabulary = "unknown-vocabulary"
    /// The document that a reference names was not found: `reference`, `uri`.
    case unresolvableDocument = "unresolvable-document"
    /// The document that a reference names is not JSON: `reference`, `uri`, `cause`.
    case unreadableDocument = "unreadable-document"
    /// The document is there, but not the place in it: `reference`, `uri`.
    case unresolvableFragment = "unresolvable-fragment"
    /// Schemas refer to one another in a circle without ever going into the document.
    case endlessReference = "endless-reference"
  }

  package let code: Code
  package let location: JSONSchemaLocation
  /// What completes the sentence, by name.
  package let tokens: [String: String]
  /// Why a document that a reference names cannot be read.
  package let cause: JSONError?

  /// Creates an error.
  init(
    _ code: Code, at location: JSONSchemaLocation, _ tokens: [String: String] = [:],
    cause: JSONError? = nil
  ) {
    self.code = code
    self.location = location
    self.tokens = tokens
    self.cause = cause
  }

  /// Where the mistake stands in the text of its document.
  package var position: SourcePosition { location.position }
}
