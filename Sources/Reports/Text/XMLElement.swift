/// An element to be written: reports in XML are small trees of these.
struct XMLElement: Sendable, Hashable {
  let name: String
  /// In the order in which they are written.
  let attributes: [Attribute]
  let content: Content

  /// An attribute, with its value as it is meant.
  struct Attribute: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// What stands in an element: elements, each on its line, or a text, kept as it is.
  enum Content: Sendable, Hashable {
    case elements([XMLElement])
    case text(String)
  }

  /// Creates an element; attributes without a value are left out.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: Content = .elements([])
  ) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in
      value.map { Attribute(name: name, value: $0) }
    }
    self.content = content
  }

  /// Returns a whole document of which this is the root, in UTF-8.
  func document() -> [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    write(to: &text, indentation: "")
    return Array(text.utf8)
  }

  private func write(to text: inout String, indentation: String) {
    text += "\(indentation)<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(XMLText.attribute(attribute.value))\""
    }
    switch content {
    case .elements(let elements) where elements.isEmpty:
      text += "/>\n"
    case .elements(let elements):
      text += ">\n"
      for element in elements { element.write(to: &text, indentation: indentation + "  ") }
      text += "\(indentation)</\(name)>\n"
    case .text(let content):
      text += ">\(XMLText.content(content))</\(name)>\n"
    }
  }
}
