internal import CMarkup
internal import Synchronization

/// An XPath expression as libxml2 reads it, once for each evaluation that goes on at the same time.
///
/// libxml2 notes in a compiled expression where it found a function, so that two threads may not
/// evaluate the same one at a time.
final class CompiledExpressions: Sendable {
  /// One compiled expression, which whoever holds it has to itself.
  struct Loan: @unchecked Sendable {
    // It is only passed on, under the lock; the expression itself belongs to one holder at a time.
    fileprivate let raw: OpaquePointer
  }

  private let text: String
  private let idle: Mutex<[Loan]>

  /// Reads an expression.
  init(of text: String) throws(MarkupError) {
    self.text = text
    idle = Mutex([Loan(raw: try Self.compile(text))])
  }

  deinit {
    for loan in idle.withLock(\.self) { cm_expression_free(loan.raw) }
  }

  /// Gives a compiled expression to a function, while it runs.
  func withExpression<Result>(
    _ body: (OpaquePointer) throws(MarkupError) -> Result
  ) throws(MarkupError) -> Result {
    let loan =
      if let loan = idle.withLock({ $0.popLast() }) { loan } else {
        Loan(raw: try Self.compile(text))
      }
    defer { idle.withLock { $0.append(loan) } }
    return try body(loan.raw)
  }

  private static func compile(_ text: String) throws(MarkupError) -> OpaquePointer {
    guard MarkupTree.isReady, !text.utf8.contains(0) else {
      throw MarkupError(.expressionSyntax, ["expression": text, "cause": "NUL"], column: 1)
    }
    var collector = DiagnosticCollector(keeping: 1)
    let compiled = withUnsafeMutablePointer(to: &collector) { context in
      cm_expression_compile(text, DiagnosticCollector.handler, UnsafeMutableRawPointer(context))
    }
    guard let compiled else {
      throw MarkupError(syntaxOf: text, saying: collector.diagnostics.first)
    }
    return compiled
  }
}
