import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XML document as Foundation's parser sees it, for tests to look at.
final class ParsedXML: NSObject, XMLParserDelegate {
  /// An element with its children and its own text.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""

    init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// Returns the elements of a name below this one, at any depth.
    func all(_ name: String) -> [Element] {
      children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }
  }

  private var open: [Element] = []
  private(set) var root: Element?

  /// Parses a document; nil if it is not well-formed.
  static func parse(_ text: String) -> Element? {
    let parser = XMLParser(data: Data(text.utf8))
    let parsed = ParsedXML()
    parser.delegate = parsed
    return parser.parse() ? parsed.root : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String]
  ) {
    let element = Element(name: elementName, attributes: attributeDict)
    open.last?.children.append(element)
    if open.isEmpty { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open.last?.text += string
  }
}
