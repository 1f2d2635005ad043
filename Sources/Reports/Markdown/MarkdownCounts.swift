import Messages
import Record

/// The table of what became of the tests, class by class: what was not judged is counted too.
struct MarkdownCounts: Sendable {
  let context: MarkdownContext

  /// Writes the section.
  func write(to page: inout MarkdownPage) {
    page.heading(2, context.prose(Catalogue.reportSummary()))
    for target in targets {
      if let target { page.heading(3, MarkdownText.code(context.excerpt(target))) }
      let classes = context.summary.classes.filter { target == nil || $0.target == target }
      let total = VerdictCounts(classes.lazy.flatMap(\.results).map(\.verdict))
      page.table(
        header: [
          context.prose(Catalogue.reportClass()), context.prose(Catalogue.reportVerdict()),
        ] + Verdict.shown.map { context.prose($0.word) } + [
          context.prose(Catalogue.reportTotal())
        ],
        wordColumnCount: 2,
        rows: classes.map(row)
          + [["**\(context.prose(Catalogue.reportTotal()))**", ""] + Self.numbers(of: total)])
    }
  }

  /// The targets to tell apart, or one that stands for all when there is nothing to tell apart.
  private var targets: [String?] {
    guard context.namesTargets else { return [nil] }
    var seen: Set<String> = []
    return context.summary.classes.map(\.target).filter { seen.insert($0).inserted }
  }

  private func row(of summary: ClassSummary) -> [String] {
    let verdict = context.prose(summary.verdict?.word ?? Catalogue.reportNotRun())
    return [context.name(of: summary), summary.verdict == .failed ? "**\(verdict)**" : verdict]
      + Self.numbers(of: summary.tests)
  }

  private static func numbers(of counts: VerdictCounts) -> [String] {
    Verdict.shown.map { String(counts[$0]) } + [String(counts.total)]
  }
}
