import Foundation
import Messages

/// Asks a person for what the command line does not give; where nobody sits at the terminal, nothing is asked.
struct Questions {
  private let context: VerbContext
  private let canAsk: Bool

  /// Prepares to ask.
  init(_ context: VerbContext) {
    self.context = context
    canAsk = isatty(STDIN_FILENO) == 1 && context.console.error.isTerminal
  }

  /// Returns what was given, or else the answer; an empty answer is none.
  mutating func text(
    _ given: String?, asking question: MessageTemplate, _ tokens: [String: String] = [:]
  ) throws(CommandError) -> String? {
    if let given { return given }
    guard canAsk else { return nil }
    try context.console.error.write(question(tokens).text[context.language] + " ")
    let answer = readLine()?.split(separator: " ").joined(separator: " ") ?? ""
    return answer.isEmpty ? nil : answer
  }
}
