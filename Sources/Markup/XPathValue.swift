/// What an XPath 1.0 expression comes to (§1).
package enum XPathValue: Sendable, Hashable {
  case nodes(XPathNodes)
  case boolean(Bool)
  case number(Double)
  case string(String)

  /// The nodes, or none if it is of another type.
  package var nodes: [MarkupNode] {
    if case .nodes(let nodes) = self { nodes.nodes } else { [] }
  }
}

/// The nodes that an expression selects, in document order.
package struct XPathNodes: Sendable, Hashable {
  /// Those that were taken, within the bounds.
  package let nodes: [MarkupNode]
  /// How many there are in all.
  package let count: Int
  /// Whether a text was cut because the nodes hold too much of it.
  package let isTextCut: Bool

  /// Creates a list of nodes.
  package init(nodes: [MarkupNode], count: Int, isTextCut: Bool = false) {
    self.nodes = nodes
    self.count = count
    self.isTextCut = isTextCut
  }
}
