package import Messages

/// Why a run record cannot be read or written: the place, the cause and the mend.
package struct RunRecordError: Error, Sendable, Hashable {
  /// The kinds of trouble.
  package enum Code: String, Sendable, CaseIterable {
    /// The file is not there.
    case missing
    /// The file is there and cannot be read.
    case unreadable
    /// The file is no record, or has been damaged.
    case damaged
    /// The record has another version of the format.
    case unsupportedVersion
    /// The record cannot be written to.
    case cannotWrite
  }

  package let code: Code
  package let message: Message
  /// What to do about it.
  package let hint: Message
  /// The file, as the user named it.
  package let path: String
  /// The line, from 1, where one is to blame.
  package let line: Int?

  /// Creates an error.
  package init(code: Code, message: Message, hint: Message, path: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
    self.path = path
    self.line = line
  }

  /// What recette exits with when it can do nothing else about it.
  package var exitCode: ExitCode {
    switch code {
    case .missing, .unreadable: .inputMissing
    case .damaged, .unsupportedVersion: .badInput
    case .cannotWrite: .cannotWrite
    }
  }

  /// Returns the error for a person: the place and the message, then the mend.
  package func text(in language: Language) -> String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(message.text[language])\n\(hint.text[language])"
  }
}
