package import JSON
package import Messages
import Reports
package import Suites

/// A mistake in a suite, shown as compilers show theirs: the place, the sentence with its mend, the
/// line of the file, and a caret under the place.
package struct DiagnosticText: Sendable {
  private let diagnostic: SuiteDiagnostic

  /// Creates the text of a mistake.
  package init(_ diagnostic: SuiteDiagnostic) {
    self.diagnostic = diagnostic
  }

  /// Returns the lines.
  package func whole(in language: Language) -> String {
    let place = "\(diagnostic.file):\(diagnostic.position.line):\(diagnostic.position.column): "
    let excerpt = SourceExcerpt(
      of: diagnostic.sourceLine, at: diagnostic.position.column - 1, length: diagnostic.length)
    return VisibleText.line(of: place + diagnostic.message.text[language]) + "\n" + excerpt.text
  }

  /// Returns the mistake for programs.
  ///
  /// - Parameter kind: What the file is.
  package func json(in language: Language, kind: String) -> JSONText {
    .object([
      ("file", .string(diagnostic.file)), ("kind", .string(kind)),
      ("line", .integer(diagnostic.position.line)),
      ("column", .integer(diagnostic.position.column)),
      ("code", .string(diagnostic.message.code)),
      ("message", .string(diagnostic.message.text[language])),
    ])
  }
}
