package import Messages
package import Record

/// Why a verb could not do what it was asked: what is said, and the code that recette exits with.
package struct CommandError: Error, Sendable, Hashable {
  package let code: ExitCode
  /// What is wrong, naming the option, the argument or the file.
  package let message: Message
  /// How to mend it, when the sentence alone does not say.
  package let hint: Message?
  /// More to show under the sentence, already laid out, such as the line of a file with a caret.
  package let detail: LocalizedText?

  /// Creates an error.
  package init(
    _ code: ExitCode, _ message: Message, hint: Message? = nil, detail: LocalizedText? = nil
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.detail = detail
  }

  /// Creates the error of a command line that cannot be followed.
  package static func usage(_ message: Message, hint: Message? = nil) -> CommandError {
    CommandError(.usage, message, hint: hint)
  }
}
