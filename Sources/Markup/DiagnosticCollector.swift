internal import CMarkup

/// Keeps the first diagnostics of one parse or evaluation.
struct DiagnosticCollector {
  /// Those that were kept.
  private(set) var diagnostics: [MarkupDiagnostic] = []
  /// How many there were, apart from those that are ignored.
  private(set) var count = 0
  private let maximumCount: Int
  private let ignored: Set<Int>
  private let patience = 100_000

  /// Creates a collector; `ignored` holds codes that mean nothing.
  init(keeping maximumCount: Int, ignoring ignored: Set<Int> = []) {
    self.maximumCount = maximumCount
    self.ignored = ignored
  }

  /// Takes a diagnostic, and tells whether the parser should go on.
  mutating func take(_ diagnostic: cm_diagnostic) -> Bool {
    let code = Int(diagnostic.code)
    if ignored.contains(code) { return true }
    count += 1
    if diagnostics.count < maximumCount {
      diagnostics.append(
        MarkupDiagnostic(
          code: code, severity: Self.severity(diagnostic.severity),
          line: diagnostic.line > 0 ? Int(diagnostic.line) : nil,
          column: diagnostic.column > 0 ? Int(diagnostic.column) : nil,
          message: Self.sentence(diagnostic.message)))
    }
    return count < patience
  }

  private static func severity(_ severity: cm_severity) -> MarkupDiagnostic.Severity {
    switch severity {
    case CM_WARNING: .warning
    case CM_FATAL: .fatal
    default: .error
    }
  }

  /// Cuts a sentence, which may quote the document at any length, and takes its line end off.
  private static func sentence(_ message: UnsafePointer<CChar>) -> String {
    var budget = TextBudget(byteCount: 300)
    var sentence = budget.copy(message)
    while sentence.last?.isWhitespace == true { sentence.removeLast() }
    return sentence
  }

  /// The C function that libxml2's diagnostics come in by; its context points to a collector.
  static let handler: cm_diagnostic_handler = { diagnostic, context in
    context.assumingMemoryBound(to: DiagnosticCollector.self).pointee.take(diagnostic.pointee)
  }
}
