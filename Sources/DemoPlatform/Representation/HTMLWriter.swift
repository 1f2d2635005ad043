/// Writes elements of HTML, and escapes the text in them.
struct HTMLWriter {
  /// What was written.
  private(set) var content = ""

  /// Writes markup as it stands.
  mutating func raw(_ markup: String) { content += markup }

  /// Writes text.
  mutating func text(_ text: String) { content += Self.escape(text) }

  /// Writes an element with its attributes and its content.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [],
    _ body: (inout HTMLWriter) -> Void
  ) {
    content += "<\(name)"
    for (attribute, value) in attributes { content += " \(attribute)=\"\(Self.escape(value))\"" }
    content += ">"
    body(&self)
    content += "</\(name)>\n"
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
