import CommandLine
import Foundation

/// A person at a terminal who gives answers known before, and then goes away.
final class ScriptedAnswers: TextSource, @unchecked Sendable {
  private let lock = NSLock()
  private var answers: [String]

  let isTerminal = true

  init(_ answers: [String]) {
    self.answers = answers
  }

  func line() -> String? {
    lock.withLock { answers.isEmpty ? nil : answers.removeFirst() }
  }
}
