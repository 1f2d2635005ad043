/// A node of a document as a value, apart from the document.
package struct MarkupNode: Sendable, Hashable {
  /// The kinds of nodes that XPath 1.0 knows (§5).
  package enum Kind: String, Sendable {
    case document
    case element
    case attribute
    case text
    case comment
    case processingInstruction = "processing-instruction"
    case namespace
  }

  /// An attribute of an element.
  package struct Attribute: Sendable, Hashable {
    /// The name as it is written, with its prefix.
    package let name: String
    package let localName: String
    package let namespace: String?
    package let value: String

    /// Creates an attribute.
    package init(name: String, localName: String, namespace: String?, value: String) {
      self.name = name
      self.localName = localName
      self.namespace = namespace
      self.value = value
    }
  }

  package let kind: Kind
  /// The name as it is written, with its prefix; empty for a node that has none.
  package let name: String
  package let localName: String
  package let namespace: String?
  /// The string-value (XPath 1.0 §5), perhaps cut when the selection holds more text than allowed.
  package let value: String
  /// The attributes of an element, in the order of the document.
  package let attributes: [Attribute]
  /// The line, from 1, if it is known.
  package let line: Int?
  /// An XPath that selects this node alone, in terms of the prefixes of the expression.
  package let path: String

  /// Creates a node.
  package init(
    kind: Kind, name: String, localName: String, namespace: String?, value: String,
    attributes: [Attribute], line: Int?, path: String
  ) {
    self.kind = kind
    self.name = name
    self.localName = localName
    self.namespace = namespace
    self.value = value
    self.attributes = attributes
    self.line = line
    self.path = path
  }

  /// Returns the value of an attribute that is in no namespace.
  package func attribute(_ name: String) -> String? {
    attributes.first { $0.localName == name && $0.namespace == nil }?.value
  }
}
