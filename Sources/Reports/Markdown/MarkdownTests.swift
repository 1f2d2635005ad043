import Messages
import Record

/// Every test that was chosen and what became of it, class by class: what a pass rests on counts as
/// much as what failed.
struct MarkdownTests: Sendable {
  let context: MarkdownContext

  /// Writes the section, unless no test ran.
  func write(to page: inout MarkdownPage) {
    let classes = context.summary.classes.filter { !$0.results.isEmpty }
    guard !classes.isEmpty else { return }
    page.heading(2, context.prose(Catalogue.reportAllTests()))
    for summary in classes {
      let target = context.namesTargets ? " — \(context.code(summary.target))" : ""
      page.heading(3, context.name(of: summary) + target)
      page.table(
        header: [
          context.prose(Catalogue.reportTest()), context.prose(Catalogue.reportLevel()),
          context.prose(Catalogue.reportVerdict()), context.prose(Catalogue.reportLookedAt()),
        ], wordColumnCount: 3, rows: summary.results.map(row))
    }
  }

  private func row(of result: TestResult) -> [String] {
    let title = context.descriptions.title(of: result.key, in: context.language)
    let id = MarkdownText.code(context.excerpt(result.key.test), inTable: true)
    let checkedCount = result.outcomes.reduce(0) { $0 &+ $1.checkedCount }
    return [
      title == result.key.test ? id : "\(MarkdownText.prose(title)) (\(id))",
      context.prose(result.level.word), context.prose(result.verdict.word), String(checkedCount),
    ]
  }
}
