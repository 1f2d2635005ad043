/// Text as XML 1.0 wants it, whatever it held.
///
/// Escaping cannot save a character that XML forbids (`&#27;` is as fatal as the character itself),
/// hence `VisibleText` first. `>` is always escaped, so that `]]>` can never appear.
package enum XMLText {
  /// Returns a text for the content of an element.
  package static func content(_ text: String) -> String {
    escaping(VisibleText.of(text), inAttribute: false)
  }

  /// Returns a text for an attribute between double quotes.
  ///
  /// Line feeds and tabs are written as references, or a parser would make spaces of them (§3.3.3).
  package static func attribute(_ text: String) -> String {
    escaping(VisibleText.of(text), inAttribute: true)
  }

  /// Returns a text as a `xs:token`: one line, without spaces at its ends or two in a row.
  package static func token(_ text: String) -> String {
    VisibleText.line(of: text).unicodeScalars.split { $0.properties.isWhitespace }
      .map { String($0) }.joined(separator: " ")
  }

  private static func escaping(_ text: String, inAttribute: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where inAttribute: escaped += "&quot;"
      case "\n" where inAttribute: escaped += "&#10;"
      case "\t" where inAttribute: escaped += "&#9;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
