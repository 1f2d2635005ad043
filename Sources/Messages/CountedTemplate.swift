/// A catalogue entry whose sentence depends on how many things it speaks of.
///
/// The two languages part company at zero: French says « 0 manquement », English "0 failures".
package struct CountedTemplate: Sendable, Hashable {
  /// The permanent code of the messages, whatever the count.
  package let code: String
  private let one: MessageTemplate
  private let many: MessageTemplate

  /// Creates an entry from its singular and plural, which share a code and may hold `{count}`.
  package init(
    _ code: String, one: (french: String, english: String), many: (french: String, english: String)
  ) {
    self.code = code
    self.one = MessageTemplate("\(code).one", french: one.french, english: one.english)
    self.many = MessageTemplate("\(code).many", french: many.french, english: many.english)
  }

  /// The singular and the plural, as entries of the catalogue.
  package var templates: [MessageTemplate] { [one, many] }

  /// Fills `{count}` and the other tokens, in the number that each language asks for.
  package func callAsFunction(_ count: Int, _ arguments: [String: String] = [:]) -> Message {
    let filled = arguments.merging(["count": String(count)]) { given, _ in given }
    let one = one(filled).text
    let many = many(filled).text
    return Message(
      code: code,
      text: LocalizedText(
        french: count < 2 ? one.french : many.french,
        english: count == 1 ? one.english : many.english))
  }

  /// Fills `{count}`, and the other tokens with values that each language words in its own way.
  package func callAsFunction(_ count: Int, localized arguments: [String: LocalizedText]) -> Message
  {
    Message(
      code: code,
      text: LocalizedText(
        french: self(count, arguments.mapValues(\.french)).text.french,
        english: self(count, arguments.mapValues(\.english)).text.english))
  }
}
