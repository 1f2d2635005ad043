import Messages
import Record

/// The rules that judged many subjects and that some of them break, the most broken first.
struct HTMLRules: Sendable {
  let context: HTMLContext

  /// The section, unless nothing belongs to it.
  var node: HTMLNode {
    let broken = BrokenRule.gather(context.record.outcomes)
    guard !broken.isEmpty else { return .group([]) }
    return .element(
      "section", ["id": "rules"], .element("h2", [:], context.text(Catalogue.reportRules())),
      context.table(
        caption: nil,
        columns: [
          (Catalogue.reportTest(), false), (Catalogue.reportLevel(), false),
          (Catalogue.reportShare(), true), (Catalogue.reportDeparting(), true),
          (Catalogue.reportJudged(), true),
        ], rows: broken.map(row)))
  }

  private func row(of rule: BrokenRule) -> [HTMLNode] {
    let key = TestResult.Key(of: rule.outcome)
    return [
      .group([
        .text(context.descriptions.title(of: key, in: context.language)), " ",
        context.code(key.test),
      ]), context.text(rule.outcome.level.word),
      .text(rule.tally.shareText(in: context.language)), .text(String(rule.tally.departing)),
      .text(String(rule.tally.verdicts.judged)),
    ]
  }
}
