import Checks
import Messages

/// Why an instance of a probe could not be had, with its root cause.
struct ProbeFailure: Error, Sendable {
  /// The kinds of failure, which make different outcomes.
  enum Kind: Sendable {
    /// No answer, or only part of one: what depends on it cannot be told.
    case noAnswer
    /// An answer of which nothing can be built: a refusal, or a body that is no document.
    case unusable
    /// The document has no link of the kind to follow.
    case noLink
    /// A value that the request is built from is not in the document: there is nothing to look at.
    case noValue
  }

  let kind: Kind
  /// The probe where it began.
  let root: String
  let message: Message
  /// The exchanges that show it.
  let exchanges: [String]
  /// Whether this instance is itself where it began.
  let isOwn: Bool
  /// The answers that could still be had, when it is a file that could not be read.
  var answers = FileAnswers()

  /// The same failure, seen from a probe that depends on it.
  var inherited: ProbeFailure {
    ProbeFailure(
      kind: kind, root: root, message: message, exchanges: exchanges, isOwn: false,
      answers: answers)
  }
}
