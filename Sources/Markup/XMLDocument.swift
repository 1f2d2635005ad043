internal import CMarkup
internal import Synchronization

/// A well-formed XML document, read without network, entities or document type.
///
/// It may be shared between threads: they look at it one at a time.
package final class XMLDocument: Sendable {
  /// The encoding that it was read in, if the document or its charset names one.
  package let encoding: String?
  /// What the parser says of a document that it could read, such as prefixes left undeclared.
  package let diagnostics: [MarkupDiagnostic]
  let tree: Mutex<MarkupTree>

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - charset: The charset of its media type, which prevails over the declaration but not over
  ///     a byte order mark (RFC 7303 §3).
  package init(
    parsing bytes: [UInt8], charset: String? = nil, limits: MarkupLimits = .standard
  ) throws(MarkupError) {
    try MarkupError.check(byteCount: bytes.count, limits: limits)
    let charset = ByteOrderMark(of: bytes) == nil ? charset : nil
    if let charset, charset.utf8.contains(0) || !cm_encoding_is_known(charset) {
      throw MarkupError(.unknownEncoding, ["encoding": charset])
    }
    var collector = DiagnosticCollector(keeping: limits.maximumDiagnosticCount)
    var outcome = CM_COMPLETE
    let document = withUnsafeMutablePointer(to: &collector) { context in
      bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
        guard let start = buffer.baseAddress else { return nil }
        return cm_document_parse_xml(
          start, buffer.count, charset, Int32(clamping: limits.maximumDepth),
          DiagnosticCollector.handler, UnsafeMutableRawPointer(context), &outcome)
      }
    }
    guard let document else {
      throw MarkupError(outcome, saying: collector.diagnostics, limits: limits)
    }
    encoding = cm_document_encoding(document).map { String(cString: $0) }
    diagnostics = collector.diagnostics
    tree = Mutex(MarkupTree(owning: document, limits: limits))
  }

  /// Takes over a tree made of a part of another.
  private init(
    owning document: OpaquePointer, limits: MarkupLimits, encoding: String?,
    diagnostics: [MarkupDiagnostic]
  ) {
    self.encoding = encoding
    self.diagnostics = diagnostics
    tree = Mutex(MarkupTree(owning: document, limits: limits))
  }

  /// Looks at the tree, which no other thread does meanwhile.
  func withTree<Result: Sendable, Failure: Error>(
    _ body: (inout MarkupTree) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try tree.withLock { (tree) throws(Failure) in try body(&tree) }
  }

  /// Evaluates an expression at the root of the document.
  package func select(_ expression: XPathExpression) throws(MarkupError) -> XPathValue {
    try withTree { (tree) throws(MarkupError) in try tree.select(expression) }
  }

  /// Selects nodes, where they stand; those that are not of the tree (namespaces) are left out.
  package func nodes(_ expression: XPathExpression) throws(MarkupError) -> [XMLNode] {
    try withTree { (tree) throws(MarkupError) in
      try tree.select(expression, at: tree.documentNode).map { XMLNode($0, of: self) }
    }
  }

  /// Evaluates an expression at each of the nodes that another selects from the root.
  package func results(
    of expression: XPathExpression, at context: XPathExpression
  ) throws(MarkupError) -> [XPathResult] {
    try withTree { (tree) throws(MarkupError) in
      try tree.results(of: expression, at: context, in: self)
    }
  }

  /// Evaluates an expression at the root of the document; nodes stay where they stand.
  package func result(of expression: XPathExpression) throws(MarkupError) -> XPathResult {
    try withTree { (tree) throws(MarkupError) in
      try tree.result(of: expression, at: tree.documentNode, in: self)
    }
  }

  /// Tells where nodes of this document stand, in terms of the prefixes of an expression.
  package func places(of nodes: [XMLNode], namespaces: [String: String]) -> [XPathPlace] {
    let scope = XPathNamespaces.of(namespaces)
    return withTree { $0.places(of: nodes.map(\.raw), in: scope) }
  }

  /// Makes a document of one element, so that a page of records is parsed once.
  ///
  /// It keeps the lines of this document, and the namespaces in scope.
  ///
  /// - Parameter node: An element of this document.
  /// - Returns: The document, or nil if the node is no element of this document.
  package func extract(_ node: XMLNode) -> XMLDocument? {
    guard node.document === self else { return nil }
    return withTree { tree in
      tree.extract(node.raw).map {
        XMLDocument(
          owning: $0, limits: tree.limits, encoding: encoding, diagnostics: diagnostics)
      }
    }
  }

  /// The root element, without its text.
  package var root: MarkupNode? { withTree { $0.rootElement() } }
}

extension MarkupError {
  /// Refuses what cannot be a document because of its size alone.
  static func check(byteCount: Int, limits: MarkupLimits) throws(MarkupError) {
    guard MarkupTree.isReady, byteCount > 0 else { throw MarkupError(.empty) }
    // libxml2 counts bytes in 32 bits.
    let maximum = min(limits.maximumByteCount, Int(Int32.max) - 1)
    guard byteCount <= maximum else {
      throw MarkupError(
        .tooLarge, ["actual": String(byteCount), "maximum": String(limits.maximumByteCount)])
    }
  }

  /// Tells why there is no document.
  init(_ outcome: cm_outcome, saying diagnostics: [MarkupDiagnostic], limits: MarkupLimits) {
    let diagnostic = diagnostics.first { $0.severity != .warning } ?? diagnostics.first
    let code: Code =
      switch outcome {
      case CM_INTERNAL_SUBSET: .internalSubset
      case CM_TOO_DEEP: .tooDeep
      case CM_LIMIT, CM_STOPPED: .limit
      case CM_NO_MEMORY: .outOfMemory
      // XML_ERR_UNKNOWN_ENCODING and XML_ERR_UNSUPPORTED_ENCODING.
      default: [31, 32].contains(diagnostic?.code) ? .unknownEncoding : .notWellFormed
      }
    let cause = diagnostic?.message ?? ""
    self.init(
      code, ["cause": cause, "encoding": cause, "maximum": String(limits.maximumDepth)],
      line: diagnostic?.line, column: diagnostic?.column)
  }
}
