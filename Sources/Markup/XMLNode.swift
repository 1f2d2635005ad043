internal import CMarkup

/// A node where it stands in its document, which it keeps alive.
package struct XMLNode: @unchecked Sendable {
  // The tree is only looked at under the document's lock.
  let raw: OpaquePointer
  /// The document that it stands in.
  package let document: XMLDocument

  /// Creates the mention of a node of a document.
  init(_ raw: OpaquePointer, of document: XMLDocument) {
    self.raw = raw
    self.document = document
  }

  /// The string-value (XPath 1.0 §5), its white space collapsed as `normalize-space` does it; long
  /// ones are cut.
  package var text: String { document.withTree { $0.normalizedText(of: raw) } }

  /// The name as it is written, with its prefix; empty for a node that has none.
  package var name: String { document.withTree { _ in NodeReader.name(of: raw) } }

  /// The local name; empty for a node that has none.
  package var localName: String { node(withText: false)?.localName ?? "" }

  /// The namespace that it is in.
  package var namespace: String? { node(withText: false)?.namespace }

  /// The line, from 1, if it is known.
  package var line: Int? {
    let line = document.withTree { _ in Int(cm_node_line(raw)) }
    return line > 0 ? line : nil
  }

  /// The node as a value; nil for what XPath does not know as a node.
  package func node(
    withText: Bool = true, namespaces: [String: String] = [:]
  ) -> MarkupNode? {
    document.withTree { tree in
      var reader = NodeReader(namespaces: namespaces, limits: tree.limits)
      return reader.read(raw, withText: withText)
    }
  }

  /// Evaluates an expression here.
  package func evaluate(_ expression: XPathExpression) throws(MarkupError) -> XPathResult {
    try document.withTree { (tree) throws(MarkupError) in
      try tree.result(of: expression, at: raw, in: document)
    }
  }
}
