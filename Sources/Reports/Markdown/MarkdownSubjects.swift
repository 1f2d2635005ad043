import Messages
import Record

/// A test that judged many subjects: the tally, then the first that depart, each with its findings.
struct MarkdownSubjects: Sendable {
  let context: MarkdownContext
  let outcome: Outcome

  /// Writes the subjects.
  func write(to page: inout MarkdownPage, after shown: inout MarkdownFinding.Shown) {
    guard let tally = outcome.tally else { return }
    page.block(MarkdownText.prose(Sentence.of(tally.text(in: context.language))))
    let groups = SubjectFindings.gather(outcome)
    for group in groups.prefix(context.options.subjectLimit) {
      page.heading(4, context.code(group.subject))
      for finding in group.findings.prefix(context.options.findingLimit) {
        MarkdownFinding(context: context, finding: finding).write(to: &page, after: &shown)
      }
    }
    let hiddenCount = tally.departing - min(groups.count, context.options.subjectLimit)
    if hiddenCount > 0 { page.block(context.prose(Catalogue.reportMoreSubjects(hiddenCount))) }
  }
}
