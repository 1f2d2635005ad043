import Messages
import Record

/// The counts by class, then every test that was chosen and what became of it.
struct HTMLTests: Sendable {
  let context: HTMLContext

  /// The table of counts, class by class.
  var counts: HTMLNode {
    let columns =
      [(Catalogue.reportClass(), false), (Catalogue.reportVerdict(), false)]
      + Verdict.shown.map { ($0.word, true) } + [(Catalogue.reportTotal(), true)]
    return .element(
      "section", ["id": "classes"], .element("h2", [:], context.text(Catalogue.reportSummary())),
      context.table(
        caption: nil, columns: columns.map { (title: $0.0, isNumber: $0.1) },
        rows: context.summary.classes.map(row)))
  }

  /// Every test, class by class.
  var all: HTMLNode {
    let classes = context.summary.classes.filter { !$0.results.isEmpty }
    guard !classes.isEmpty else { return .group([]) }
    return .element(
      "section", ["id": "tests"],
      all: [.element("h2", [:], context.text(Catalogue.reportAllTests()))]
        + classes.map { summary in
          context.table(
            caption: title(of: summary),
            columns: [
              (Catalogue.reportTest(), false), (Catalogue.reportLevel(), false),
              (Catalogue.reportVerdict(), false), (Catalogue.reportLookedAt(), true),
            ], rows: summary.results.map(row))
        })
  }

  private func title(of summary: ClassSummary) -> String {
    let title = summary.title[context.language]
    return context.namesTargets ? "\(title) — \(context.excerpt(summary.target))" : title
  }

  private func row(of summary: ClassSummary) -> [HTMLNode] {
    let word = summary.verdict?.word ?? Catalogue.reportNotRun()
    return [
      .text(title(of: summary)),
      .element(
        "span", ["class": "word \(summary.verdict?.styleClass ?? "idle")"], context.text(word)),
    ] + Verdict.shown.map { .text(String(summary.tests[$0])) } + [
      .text(String(summary.tests.total))
    ]
  }

  private func row(of result: TestResult) -> [HTMLNode] {
    let checkedCount = result.outcomes.reduce(0) { $0 &+ $1.checkedCount }
    let title = context.descriptions.title(of: result.key, in: context.language)
    return [
      .group([
        .element("span", ["style": "font-weight:400"], .text(title)), " ",
        context.code(result.key.test),
      ]), context.text(result.level.word),
      .element(
        "span", ["class": "word \(result.verdict.styleClass)"], context.text(result.verdict.word)),
      .text(String(checkedCount)),
    ]
  }
}
