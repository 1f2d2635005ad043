import Messages
import Record

/// Asks a person for what the command line does not give; where nobody sits at the terminal, nothing is asked.
struct Questions {
  /// Says what is wrong with an answer, which is then asked for again; nil for one that will do.
  typealias Check = (String) throws(CommandError) -> Void

  private let context: VerbContext
  /// Whether there is anybody to answer.
  let canAsk: Bool

  /// Prepares to ask.
  init(_ context: VerbContext) {
    self.context = context
    canAsk = context.console.input.isTerminal && context.console.error.isTerminal
  }

  /// Returns what was given, or else the answer, asked for until it will do; an empty answer is none.
  ///
  /// - Throws: The error of an interruption when the answers end before.
  func text(
    _ given: String?, asking question: MessageTemplate, _ tokens: [String: String] = [:],
    check: Check = { _ throws(CommandError) in }
  ) throws(CommandError) -> String? {
    if let given { return given }
    guard canAsk else { return nil }
    while true {
      try context.console.error.write(question(tokens).text[context.language] + " ")
      guard let line = context.console.input.line() else {
        throw CommandError(.interrupted, Catalogue.initAnswersEnded())
      }
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      do throws(CommandError) {
        try check(answer)
        return answer.isEmpty ? nil : answer
      } catch {
        try tell(error.message)
        if let hint = error.hint { try tell(hint) }
      }
    }
  }

  /// Tells the person something between two questions.
  func tell(_ message: Message) throws(CommandError) {
    try context.console.error.write(message.text[context.language] + "\n")
  }
}
