/// Writes elements as XML 1.0, one a line, so that a finding's line says much.
enum ElementWriter {
  /// Returns a document whose root is an element.
  static func document(_ element: Element) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(text(of: element))".utf8)
  }

  /// Returns an element as text.
  static func text(of element: Element) -> String {
    var text = ""
    write(element, depth: 0, to: &text)
    return text
  }

  private static func write(_ element: Element, depth: Int, to text: inout String) {
    let indent = String(repeating: "  ", count: depth)
    text += "\(indent)<\(element.name)"
    for attribute in element.attributes {
      text += " \(attribute.name)=\"\(escaped(attribute.value, isAttribute: true))\""
    }
    if !element.children.isEmpty {
      text += ">\n"
      for child in element.children { write(child, depth: depth + 1, to: &text) }
      text += "\(indent)</\(element.name)>\n"
    } else if element.text.isEmpty {
      text += "/>\n"
    } else {
      text += ">\(escaped(element.text, isAttribute: false))</\(element.name)>\n"
    }
  }

  /// Escapes what may not stand in text or in an attribute (XML 1.0, 2.4 and 3.3.3).
  static func escaped(_ text: String, isAttribute: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where isAttribute: escaped += "&quot;"
      case "\n" where isAttribute: escaped += "&#10;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
