/// One thing that the parser says about a document, which it may have read all the same.
package struct MarkupDiagnostic: Sendable, Hashable {
  /// How grave it is.
  package enum Severity: String, Sendable {
    case warning
    case error
    case fatal
  }

  /// libxml2's number for it (`xmlParserErrors`), which stays the same from version to version.
  package let code: Int
  package let severity: Severity
  /// The line, from 1, if it is known.
  package let line: Int?
  /// The column, from 1, if it is known.
  package let column: Int?
  /// libxml2's own sentence, in English, which may quote the document: hostile until escaped.
  package let message: String

  /// Creates a diagnostic.
  package init(code: Int, severity: Severity, line: Int?, column: Int?, message: String) {
    self.code = code
    self.severity = severity
    self.line = line
    self.column = column
    self.message = message
  }
}
