package import Messages

/// Why a suite cannot be used: the file cannot be read, or has mistakes.
package struct SuiteError: Error, Sendable, Hashable {
  /// What went wrong when there is no place in a file to point at.
  package let message: Message?
  package let diagnostics: [SuiteDiagnostic]

  /// Creates an error about mistakes in a file.
  package init(diagnostics: [SuiteDiagnostic]) {
    message = nil
    self.diagnostics = diagnostics
  }

  /// Creates an error about a file as a whole.
  package init(_ message: Message) {
    self.message = message
    diagnostics = []
  }

  /// Shows all of it in a language.
  package func rendered(in language: Language) -> String {
    let whole = message.map { [$0.text[language]] } ?? []
    return (whole + diagnostics.map { $0.rendered(in: language) }).joined(separator: "\n")
  }
}
