internal import CMarkup

/// Makes values out of the nodes of a tree, within a bound on the text they hold together.
struct NodeReader {
  private var budget: TextBudget
  private var paths: NodePaths

  /// Creates a reader; paths use the prefixes of `namespaces`.
  init(namespaces: [String: String], limits: MarkupLimits) {
    budget = TextBudget(byteCount: limits.maximumTextByteCount)
    paths = NodePaths(namespaces: namespaces)
  }

  /// Whether the bound on text was reached.
  var isTextCut: Bool { budget.isExceeded }

  /// Makes a value out of a node; nil for what XPath does not know as a node.
  mutating func read(_ node: OpaquePointer, withText: Bool = true) -> MarkupNode? {
    guard let kind = Self.kind(of: node) else { return nil }
    let path = paths.path(of: node)
    budget.charge(path)
    let localName = budget.copy(cm_node_name(node))
    return MarkupNode(
      kind: kind, name: qualified(localName, prefix: cm_node_prefix(node)), localName: localName,
      namespace: cm_node_namespace(node).map { budget.copy($0) },
      value: withText ? value(of: node, kind: kind) : "", attributes: attributes(of: node),
      line: cm_node_line(node) > 0 ? Int(cm_node_line(node)) : nil, path: path)
  }

  /// Returns the name of a node as it is written; empty for a node that has none.
  static func name(of node: OpaquePointer) -> String {
    guard kind(of: node) != nil else { return "" }
    var reader = NodeReader(namespaces: [:], limits: .standard)
    let localName = reader.budget.copy(cm_node_name(node))
    return reader.qualified(localName, prefix: cm_node_prefix(node))
  }

  /// Returns the string-value of a node (XPath 1.0 §5).
  mutating func value(of node: OpaquePointer, kind: MarkupNode.Kind) -> String {
    switch kind {
    case .document, .element, .attribute: descendantText(of: node)
    default: budget.copy(cm_node_content(node))
    }
  }

  private mutating func attributes(of node: OpaquePointer) -> [MarkupNode.Attribute] {
    var attributes: [MarkupNode.Attribute] = []
    var next = cm_node_first_attribute(node)
    while let attribute = next, !budget.isExceeded {
      let localName = budget.copy(cm_node_name(attribute))
      attributes.append(
        MarkupNode.Attribute(
          name: qualified(localName, prefix: cm_node_prefix(attribute)), localName: localName,
          namespace: cm_node_namespace(attribute).map { budget.copy($0) },
          value: descendantText(of: attribute)))
      next = cm_node_next(attribute)
    }
    return attributes
  }

  private mutating func descendantText(of top: OpaquePointer) -> String {
    var text = ""
    var walk = NodeWalk(from: top)
    while let step = walk.next(), !budget.isExceeded {
      if case .enter(let node) = step, cm_node_get_kind(node) == CM_NODE_TEXT {
        text += budget.copy(cm_node_content(node))
      }
    }
    return text
  }

  private mutating func qualified(_ name: String, prefix: UnsafePointer<CChar>?) -> String {
    prefix.map { "\(budget.copy($0)):\(name)" } ?? name
  }

  /// The kind of a node in XPath's terms.
  static func kind(of node: OpaquePointer) -> MarkupNode.Kind? {
    switch cm_node_get_kind(node) {
    case CM_NODE_DOCUMENT: .document
    case CM_NODE_ELEMENT: .element
    case CM_NODE_ATTRIBUTE: .attribute
    case CM_NODE_TEXT: .text
    case CM_NODE_COMMENT: .comment
    case CM_NODE_INSTRUCTION: .processingInstruction
    case CM_NODE_NAMESPACE: .namespace
    default: nil
    }
  }
}
