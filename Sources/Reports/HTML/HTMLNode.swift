/// A piece of an HTML page: text, which is always escaped, or an element.
///
/// There is no way to write markup that came from outside.
indirect enum HTMLNode: Sendable, ExpressibleByStringLiteral {
  case text(String)
  case element(String, [(name: String, value: String)], [HTMLNode])
  /// Nodes one after the other.
  case group([HTMLNode])
  /// A style sheet of ours, which HTML takes as it stands.
  case sheet(StaticString)

  /// Creates a text.
  init(stringLiteral value: String) {
    self = .text(value)
  }

  /// Creates an element with attributes in their order.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: HTMLNode...
  ) -> HTMLNode {
    .element(name, attributes.map { (name: $0.key, value: $0.value) }, children)
  }

  /// Creates an element with any number of children.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], all children: [HTMLNode]
  ) -> HTMLNode {
    .element(name, attributes.map { (name: $0.key, value: $0.value) }, children)
  }

  /// Creates a link; an address that is not of the Web is shown and leads nowhere.
  static func link(_ text: String, to address: String) -> HTMLNode {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isWeb
      ? .element("a", ["href": address, "rel": "noreferrer noopener"], .text(text)) : .text(text)
  }

  /// Adds the node to a page that is being written.
  func write(to page: inout String) {
    switch self {
    case .text(let text): page += Self.escaped(VisibleText.of(text))
    case .sheet(let sheet): page += "<style>\(sheet)</style>\n"
    case .group(let nodes): for node in nodes { node.write(to: &page) }
    case .element(let name, let attributes, let children):
      page += "<\(name)"
      for (name, value) in attributes {
        page += " \(name)=\"\(Self.escaped(VisibleText.line(of: value)))\""
      }
      page += ">"
      if Self.voidNames.contains(name) { return }
      for child in children { child.write(to: &page) }
      page += "</\(name)>"
      if Self.blockNames.contains(name) { page += "\n" }
    }
  }

  private static let voidNames: Set<String> = ["meta", "br", "hr", "col", "rect"]
  private static let blockNames: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "tr", "table", "thead", "tbody", "section", "li", "ul", "dl", "dt",
    "dd", "div", "header", "footer", "main", "nav", "figure", "figcaption", "title", "head", "body",
    "pre",
  ]

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
