internal import CMarkup
internal import Synchronization

/// An HTML page, made out of whatever was served.
///
/// libxml2 reads HTML as of version 4, so what it says of a page is advice and no verdict.
/// A page may be shared between threads: they look at it one at a time.
package final class HTMLDocument: Sendable {
  package let encoding: HTMLEncoding
  /// What the parser says of the page, without what is right in HTML 5.
  package let diagnostics: [MarkupDiagnostic]
  /// How many diagnostics there were in all.
  package let diagnosticCount: Int
  /// Why the page was not read to its end, if it was not: it is too deep, or too broken.
  package let cut: MarkupError?
  /// What the page says.
  package let content: HTMLContent
  private let tree: Mutex<MarkupTree>

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - charset: The charset of its media type, if it has one.
  package init(
    parsing bytes: [UInt8], charset: String? = nil, limits: MarkupLimits = .standard
  ) throws(MarkupError) {
    try MarkupError.check(byteCount: bytes.count, limits: limits)
    let decoder = HTMLDecoder(bytes, charset: charset)
    var collector = DiagnosticCollector(
      keeping: limits.maximumDiagnosticCount, ignoring: Self.rightInHTML5)
    var outcome = CM_COMPLETE
    let document = withUnsafeMutablePointer(to: &collector) { context in
      decoder.bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
        guard let start = buffer.baseAddress, !buffer.isEmpty else { return nil }
        return cm_document_parse_html(
          start, buffer.count, decoder.encodingName, Int32(clamping: limits.maximumDepth),
          DiagnosticCollector.handler, UnsafeMutableRawPointer(context), &outcome)
      }
    }
    let error = MarkupError(outcome, saying: collector.diagnostics, limits: limits)
    guard let document else { throw outcome == CM_NO_MEMORY ? error : MarkupError(.empty) }
    encoding = decoder.encoding
    diagnostics = collector.diagnostics
    diagnosticCount = collector.count
    cut = outcome == CM_COMPLETE ? nil : error
    let tree = MarkupTree(owning: document, limits: limits)
    content = tree.htmlContent()
    self.tree = Mutex(tree)
  }

  /// Evaluates an expression at the root of the page; names are in lower case and in no namespace.
  package func select(_ expression: XPathExpression) throws(MarkupError) -> XPathValue {
    try tree.withLock { (tree) throws(MarkupError) in try tree.select(expression) }
  }

  /// Codes of libxml2 for elements that HTML 4 does not have (XML_HTML_UNKNOWN_TAG), and for
  /// ampersands that HTML 5 allows (XML_ERR_ENTITYREF_SEMICOL_MISSING).
  private static let rightInHTML5: Set<Int> = [801, 23]
}
