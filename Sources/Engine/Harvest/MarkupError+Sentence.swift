import Markup
import Messages

extension MarkupError {
  /// The sentence of the catalogue.
  var explanation: Message {
    Catalogue.template(code: code.rawValue)?(tokens)
      ?? Message(code: code.rawValue, text: LocalizedText(verbatim: code.rawValue))
  }

  /// What is wrong, with the line, short enough for a sentence about a page.
  var cause: LocalizedText {
    let text =
      tokens["cause"].map { LocalizedText(verbatim: $0.trimmedOfSpace) } ?? explanation.text
    guard let line else { return text }
    return LocalizedText(
      french: "\(text.french) (ligne \(line))", english: "\(text.english) (line \(line))")
  }
}
