internal import CMarkup

/// A tree of libxml2, with one owner and used by one thread at a time.
struct MarkupTree: ~Copyable {
  /// The document of libxml2.
  let raw: OpaquePointer
  /// The bounds within which it is looked at.
  let limits: MarkupLimits

  /// Takes over a document.
  init(owning raw: OpaquePointer, limits: MarkupLimits) {
    self.raw = raw
    self.limits = limits
  }

  deinit {
    cm_document_free(raw)
  }

  /// Makes libxml2 ready, once.
  static let isReady: Bool = {
    cm_initialize()
    return true
  }()

  /// Makes a value of the root element, without its text.
  borrowing func rootElement() -> MarkupNode? {
    var next = cm_node_first_child(cm_document_node(raw))
    while let node = next, cm_node_get_kind(node) != CM_NODE_ELEMENT { next = cm_node_next(node) }
    var reader = NodeReader(namespaces: [:], limits: limits)
    return next.flatMap { reader.read($0, withText: false) }
  }

  /// Evaluates an expression at the root of the document.
  borrowing func select(_ expression: XPathExpression) throws(MarkupError) -> XPathValue {
    var collector = DiagnosticCollector(keeping: 1)
    var outcome = CM_SELECTED
    let namespaces = NamespaceTable(expression.namespaces)
    let selection = withUnsafeMutablePointer(to: &collector) { context in
      namespaces.withEntries { entries in
        cm_document_select(
          raw, expression.text, entries.baseAddress, entries.count,
          UInt64(max(1, limits.maximumOperationCount)), DiagnosticCollector.handler,
          UnsafeMutableRawPointer(context), &outcome)
      }
    }
    guard let selection else {
      throw MarkupError(outcome, of: expression, saying: collector.diagnostics.first)
    }
    defer { cm_selection_free(selection) }
    switch cm_selection_get_kind(selection) {
    case CM_SELECTION_BOOLEAN: return .boolean(cm_selection_boolean(selection))
    case CM_SELECTION_NUMBER: return .number(cm_selection_number(selection))
    case CM_SELECTION_STRING:
      var budget = TextBudget(byteCount: limits.maximumTextByteCount)
      return .string(budget.copy(cm_selection_string(selection)))
    default: return .nodes(nodes(of: selection, namespaces: expression.namespaces))
    }
  }

  /// Reads what an HTML page says.
  borrowing func htmlContent() -> HTMLContent {
    HTMLReader.content(of: cm_document_node(raw), limits: limits)
  }

  private borrowing func nodes(
    of selection: OpaquePointer, namespaces: [String: String]
  ) -> XPathNodes {
    let count = cm_selection_count(selection)
    var reader = NodeReader(namespaces: namespaces, limits: limits)
    var nodes: [MarkupNode] = []
    for index in 0..<min(count, max(0, limits.maximumNodeCount)) where !reader.isTextCut {
      if let raw = cm_selection_node(selection, index), let node = reader.read(raw) {
        nodes.append(node)
      }
    }
    return XPathNodes(nodes: nodes, count: count, isTextCut: reader.isTextCut)
  }
}

extension MarkupError {
  /// Tells why an expression came to nothing.
  fileprivate init(
    _ outcome: cm_selection_outcome, of expression: XPathExpression,
    saying diagnostic: MarkupDiagnostic?
  ) {
    switch outcome {
    case CM_SELECTION_LIMIT:
      self.init(.expressionLimit, ["expression": expression.text])
    case CM_SELECTION_NO_MEMORY:
      self.init(.outOfMemory)
    default:
      self.init(syntaxOf: expression.text, saying: diagnostic)
    }
  }
}
