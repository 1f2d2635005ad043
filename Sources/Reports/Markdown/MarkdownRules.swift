import Messages
import Record

/// The rules that judged many subjects and that some of them break, the most broken first.
struct MarkdownRules: Sendable {
  let context: MarkdownContext

  /// Writes the table, unless nothing belongs to it.
  func write(to page: inout MarkdownPage) {
    let broken = BrokenRule.gather(context.record.outcomes)
    guard !broken.isEmpty else { return }
    page.heading(2, context.prose(Catalogue.reportRules()))
    page.table(
      header: [
        Catalogue.reportTest, Catalogue.reportLevel, Catalogue.reportShare,
        Catalogue.reportDeparting, Catalogue.reportJudged,
      ].map { context.prose($0()) }, wordColumnCount: 2,
      rows: broken.map { row($0.outcome, $0.tally) })
  }

  private func row(_ outcome: Outcome, _ tally: SubjectTally) -> [String] {
    let key = TestResult.Key(of: outcome)
    let title = context.descriptions.title(of: key, in: context.language)
    let id = MarkdownText.code(context.excerpt(key.test), inTable: true)
    return [
      title == key.test ? id : "\(MarkdownText.prose(title)) (\(id))",
      context.prose(outcome.level.word),
      MarkdownText.prose(tally.shareText(in: context.language)), String(tally.departing),
      String(tally.verdicts.judged),
    ]
  }
}
