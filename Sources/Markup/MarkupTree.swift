internal import CMarkup

/// A tree of libxml2, with one owner and used by one thread at a time.
///
/// It may go from thread to thread, as it does under a document's lock: libxml2 ties no tree to one.
struct MarkupTree: ~Copyable, @unchecked Sendable {
  /// The document of libxml2.
  let raw: OpaquePointer
  /// The bounds within which it is looked at.
  let limits: MarkupLimits
  /// What evaluates expressions here, once one was asked for, and the namespaces it knows.
  private var evaluator: OpaquePointer?
  private var registered: XPathNamespaces?
  /// The elements by name, once an expression asked for some; none when they cannot be listed.
  private var index: OpaquePointer??
  /// The nodes of each context that was asked for.
  private var contexts: [XPathExpression: [OpaquePointer]] = [:]
  /// What writes paths in terms of some namespaces: paths of one document have much in common.
  private var paths: (scope: XPathNamespaces, writer: NodePaths)?

  /// Takes over a document.
  init(owning raw: OpaquePointer, limits: MarkupLimits) {
    self.raw = raw
    self.limits = limits
  }

  deinit {
    if let evaluator { cm_evaluator_free(evaluator) }
    if let index, let index { cm_index_free(index) }
    cm_document_free(raw)
  }

  /// Makes libxml2 ready, once.
  static let isReady: Bool = {
    cm_initialize()
    return true
  }()

  /// The parent of the root element.
  var documentNode: OpaquePointer { cm_document_node(raw) }

  /// Makes a value of the root element, without its text.
  borrowing func rootElement() -> MarkupNode? {
    var next = cm_node_first_child(cm_document_node(raw))
    while let node = next, cm_node_get_kind(node) != CM_NODE_ELEMENT { next = cm_node_next(node) }
    var reader = NodeReader(namespaces: [:], limits: limits)
    return next.flatMap { reader.read($0, withText: false) }
  }

  /// Evaluates an expression at the root of the document.
  mutating func select(_ expression: XPathExpression) throws(MarkupError) -> XPathValue {
    if lacks(expression.leads) {
      return .nodes(XPathNodes(nodes: [], count: 0, isTextCut: false))
    }
    let selection = try evaluate(expression, at: cm_document_node(raw))
    defer { cm_selection_free(selection) }
    switch cm_selection_get_kind(selection) {
    case CM_SELECTION_BOOLEAN: return .boolean(cm_selection_boolean(selection))
    case CM_SELECTION_NUMBER: return .number(cm_selection_number(selection))
    case CM_SELECTION_STRING: return .string(string(of: selection))
    default: return .nodes(nodes(of: selection, namespaces: expression.namespaces))
    }
  }

  /// Evaluates an expression at each of the nodes that another selects.
  ///
  /// - Returns: Each context node with what the expression comes to there.
  mutating func results(
    of expression: XPathExpression, at context: XPathExpression, in document: XMLDocument
  ) throws(MarkupError) -> [XPathResult] {
    var results: [XPathResult] = []
    var remaining = max(0, limits.maximumNodeCount)
    for node in try contextNodes(context) {
      let result = try self.result(of: expression, at: node, in: document)
      if case .nodes(let nodes) = result.value { remaining -= nodes.count }
      guard remaining >= 0 else {
        throw MarkupError(.expressionLimit, ["expression": expression.text])
      }
      results.append(result)
    }
    return results
  }

  /// Evaluates an expression at one node.
  mutating func result(
    of expression: XPathExpression, at node: OpaquePointer, in document: XMLDocument
  ) throws(MarkupError) -> XPathResult {
    if lacks(expression.leads) {
      return XPathResult(context: XMLNode(node, of: document), value: .nodes([]))
    }
    let selection = try evaluate(expression, at: node)
    defer { cm_selection_free(selection) }
    let value: XPathResult.Value =
      switch cm_selection_get_kind(selection) {
      case CM_SELECTION_BOOLEAN: .boolean(cm_selection_boolean(selection))
      case CM_SELECTION_NUMBER: .number(cm_selection_number(selection))
      case CM_SELECTION_STRING: .string(string(of: selection))
      default: .nodes(Self.treeNodes(of: selection).map { XMLNode($0, of: document) })
      }
    return XPathResult(context: XMLNode(node, of: document), value: value)
  }

  /// Selects nodes of the tree; those of a selection alone (namespaces) are left out.
  mutating func select(
    _ expression: XPathExpression, at node: OpaquePointer
  ) throws(MarkupError) -> [OpaquePointer] {
    if lacks(expression.leads) { return [] }
    let selection = try evaluate(expression, at: node)
    defer { cm_selection_free(selection) }
    return Self.treeNodes(of: selection)
  }

  /// Whether none of the elements that an expression starts from is in the document.
  private borrowing func lacks(_ leads: XPathLeads?) -> Bool {
    guard let leads else { return false }
    return leads.branches.allSatisfy { !cm_document_may_name(raw, $0.name) }
  }

  /// Tells where nodes stand, in terms of the prefixes of an expression.
  mutating func places(of nodes: [OpaquePointer], in scope: XPathNamespaces) -> [XPathPlace] {
    var writer =
      if let paths, paths.scope === scope { paths.writer } else {
        NodePaths(namespaces: scope.uris)
      }
    // What is written to must not be held twice, or it would be copied.
    paths = nil
    defer { paths = (scope, writer) }
    return nodes.map { node in
      let line = Int(cm_node_line(node))
      return XPathPlace(path: writer.path(of: node), line: line > 0 ? line : nil)
    }
  }

  /// The nodes that a context selects, which are looked for once a document: many rules share one.
  private mutating func contextNodes(
    _ context: XPathExpression
  ) throws(MarkupError) -> [OpaquePointer] {
    if let known = contexts[context] { return known }
    let nodes = try select(context, at: cm_document_node(raw))
    guard nodes.count <= limits.maximumNodeCount else {
      throw MarkupError(.expressionLimit, ["expression": context.text])
    }
    contexts[context] = nodes
    return nodes
  }

  private static func treeNodes(of selection: OpaquePointer) -> [OpaquePointer] {
    let count = cm_selection_count(selection)
    if count == 0 { return [] }
    var nodes: [OpaquePointer] = []
    nodes.reserveCapacity(count)
    for index in 0..<count {
      if let node = cm_selection_node(selection, index),
        cm_node_get_kind(node) != CM_NODE_NAMESPACE
      {
        nodes.append(node)
      }
    }
    return nodes
  }

  private borrowing func string(of selection: OpaquePointer) -> String {
    var budget = TextBudget(byteCount: limits.maximumTextByteCount)
    return budget.copy(cm_selection_string(selection))
  }

  private mutating func evaluate(
    _ expression: XPathExpression, at node: OpaquePointer
  ) throws(MarkupError) -> OpaquePointer {
    let evaluator = try evaluator(for: expression.scope)
    let maximum = UInt64(max(1, limits.maximumOperationCount))
    if let leads = expression.leads, leads.areSelective, let index = elementIndex() {
      return try evaluate(leads, of: expression, with: evaluator, in: index, maximum)
    }
    return try expression.compiled.withExpression { (compiled) throws(MarkupError) in
      var collector = DiagnosticCollector(keeping: 1)
      var outcome = CM_SELECTED
      let selection = withUnsafeMutablePointer(to: &collector) { context in
        cm_evaluator_select(
          evaluator, compiled, node, maximum, DiagnosticCollector.handler,
          UnsafeMutableRawPointer(context), &outcome)
      }
      guard let selection else {
        throw MarkupError(outcome, of: expression, saying: collector.diagnostics.first)
      }
      return selection
    }
  }

  /// Evaluates what is looked for from elements of some names at each of them, rather than walking.
  private borrowing func evaluate(
    _ leads: XPathLeads, of expression: XPathExpression, with evaluator: OpaquePointer,
    in index: OpaquePointer, _ maximum: UInt64
  ) throws(MarkupError) -> OpaquePointer {
    var selection: OpaquePointer?
    for branch in leads.branches {
      let before = selection
      selection = try branch.rest?.withExpression { (compiled) throws(MarkupError) in
        var collector = DiagnosticCollector(keeping: 1)
        var outcome = CM_SELECTED
        let selected = withUnsafeMutablePointer(to: &collector) { context in
          cm_evaluator_select_named(
            evaluator, compiled, index, branch.name, before, maximum,
            DiagnosticCollector.handler, UnsafeMutableRawPointer(context), &outcome)
        }
        guard let selected else {
          throw MarkupError(outcome, of: expression, saying: collector.diagnostics.first)
        }
        return selected
      }
    }
    guard let selection else { throw MarkupError(.outOfMemory) }
    cm_selection_settle(selection)
    return selection
  }

  /// The elements by name, listed once.
  private mutating func elementIndex() -> OpaquePointer? {
    if let index { return index }
    let made = cm_index_create(raw)
    index = .some(made)
    return made
  }

  /// The evaluator, with the namespaces of the next expression.
  private mutating func evaluator(
    for scope: XPathNamespaces
  ) throws(MarkupError) -> OpaquePointer {
    if let evaluator, registered === scope { return evaluator }
    guard let evaluator = evaluator ?? cm_evaluator_create(raw) else {
      throw MarkupError(.outOfMemory)
    }
    self.evaluator = evaluator
    registered = nil
    let isSet = NamespaceTable(scope.uris).withEntries { entries in
      cm_evaluator_set_namespaces(evaluator, entries.baseAddress, entries.count)
    }
    guard isSet else { throw MarkupError(.outOfMemory) }
    registered = scope
    return evaluator
  }

  /// The string-value of a node with its white space collapsed.
  borrowing func normalizedText(of node: OpaquePointer) -> String {
    NodeText.normalized(node, maximumByteCount: limits.maximumTextByteCount)
  }

  /// Makes a document of an element and what is in it; nil if it is no element.
  borrowing func extract(_ node: OpaquePointer) -> OpaquePointer? { cm_document_extract(node) }

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
