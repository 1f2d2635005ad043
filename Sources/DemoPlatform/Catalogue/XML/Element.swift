/// An element of XML without mixed content: it holds elements, or text.
///
/// Names are written with the prefixes of `Namespace`; nothing here resolves them.
struct Element: Sendable, Hashable {
  /// An attribute of an element.
  struct Attribute: Sendable, Hashable {
    let name: String
    var value: String
  }

  /// The name with its prefix, such as `gmd:language`.
  var name: String
  var attributes: [Attribute]
  var children: [Element]
  /// The text, of an element that has no children.
  var text: String

  /// Creates an element that holds elements.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    @ElementBuilder children: () -> [Element]
  ) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
    self.children = children()
    text = ""
  }

  /// Creates an element that holds text, or nothing.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String = ""
  ) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
    children = []
    self.text = text
  }

  /// The value of an attribute; setting nothing takes it away.
  subscript(attribute name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      guard let newValue else { return attributes.removeAll { $0.name == name } }
      if let place = attributes.firstIndex(where: { $0.name == name }) {
        attributes[place].value = newValue
      } else {
        attributes.append(Attribute(name: name, value: newValue))
      }
    }
  }

  /// The name without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }

  /// The text of the element and of all that it holds.
  var wholeText: String { children.isEmpty ? text : children.map(\.wholeText).joined() }
}
