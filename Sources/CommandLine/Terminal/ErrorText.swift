package import Messages
import Record
import Reports

/// What is said on standard error when a verb cannot do its work.
package struct ErrorText: Sendable {
  private let error: CommandError
  private let command: String
  private let helpCommand: String
  private let language: Language

  /// Creates the text of an error.
  ///
  /// - Parameter helpCommand: the command whose `--help` explains a mistake of usage.
  package init(
    _ error: CommandError, _ command: String, helpedBy helpCommand: String, language: Language
  ) {
    self.error = error
    self.command = command
    self.helpCommand = helpCommand
    self.language = language
  }

  /// The sentence, what shows the place, and the mend, each on its own line.
  package var whole: String {
    let separator = language == .french ? " : " : ": "
    var lines = [command + separator + VisibleText.line(of: error.message.text[language])]
    if let detail = error.detail { lines.append(VisibleText.of(detail[language])) }
    if let hint = error.hint { lines.append(VisibleText.line(of: hint.text[language])) }
    if error.code == .usage {
      lines.append(Catalogue.commandLineSeeHelp(["command": helpCommand]).text[language])
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
