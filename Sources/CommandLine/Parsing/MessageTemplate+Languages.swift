package import Messages

extension MessageTemplate {
  /// Fills the tokens of each language with its own values.
  package func localized(_ arguments: (Language) -> [String: String]) -> Message {
    let french = self(arguments(.french))
    let english = self(arguments(.english))
    return Message(
      code: code, text: LocalizedText(french: french.text.french, english: english.text.english))
  }
}
