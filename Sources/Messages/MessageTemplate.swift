/// One entry of the message catalogue: a permanent code and a sentence in each language.
///
/// Sentences hold tokens in braces, `{expected}`, the same ones in both languages.
package struct MessageTemplate: Sendable, Hashable {
  /// A permanent identifier, `area.what-is-wrong`, that tools may match on.
  package let code: String
  package let text: LocalizedText

  /// Creates a catalogue entry.
  package init(_ code: String, french: String, english: String) {
    self.code = code
    self.text = LocalizedText(french: french, english: english)
  }

  /// Fills the tokens of both languages with the same values.
  package func callAsFunction(_ arguments: [String: String] = [:]) -> Message {
    Message(
      code: code,
      text: LocalizedText(
        french: Self.fill(text.french, with: arguments),
        english: Self.fill(text.english, with: arguments)))
  }

  /// Fills the tokens with values that each language words in its own way.
  package func callAsFunction(localized arguments: [String: LocalizedText]) -> Message {
    Message(
      code: code,
      text: LocalizedText(
        french: Self.fill(text.french, with: arguments.mapValues(\.french)),
        english: Self.fill(text.english, with: arguments.mapValues(\.english))))
  }

  /// Replaces each `{name}` by its value in one pass, so that braces inside a value stay as they are.
  ///
  /// A token without a value is left in place: a test holds the catalogue against that.
  private static func fill(_ sentence: String, with arguments: [String: String]) -> String {
    if arguments.isEmpty { return sentence }
    // Braces are ASCII, so that bytes can be looked at rather than characters, which cost far more to tell
    // apart.
    var filled = ""
    let bytes = sentence.utf8
    var rest = bytes.startIndex
    while let open = bytes[rest...].firstIndex(of: UInt8(ascii: "{")) {
      let after = bytes.index(after: open)
      guard let close = bytes[after...].firstIndex(of: UInt8(ascii: "}")),
        let value = arguments[String(sentence[after..<close])]
      else {
        filled += sentence[rest..<after]
        rest = after
        continue
      }
      filled += sentence[rest..<open]
      filled += value
      rest = bytes.index(after: close)
    }
    return filled + sentence[rest...]
  }
}
