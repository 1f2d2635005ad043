import Messages
import Record

/// The picture of the verdicts: a bar a theme of the contract, or a class of tests when there is no contract.
struct HTMLPicture: Sendable {
  let context: HTMLContext

  /// One part of a bar.
  private struct Part {
    let word: String
    let style: String
    let count: Int
  }

  /// The figure, with a text for those who do not see it.
  var node: HTMLNode {
    let bars =
      context.clauses.isEmpty
      ? context.summary.classes.map(bar) : ClauseTheme.gather(context.clauses).map(bar)
    return .element(
      "figure", ["style": "margin:1rem 0"],
      .element("div", ["class": "bars"], all: bars),
      .element("ul", ["class": "legend"], all: legend))
  }

  private func bar(of theme: ClauseTheme) -> HTMLNode {
    bar(
      theme.title[context.language],
      ClauseVerdict.allCases.map { verdict in
        Part(
          word: verdict.word.text[context.language], style: verdict.styleClass,
          count: theme.count(verdict))
      })
  }

  private func bar(of summary: ClassSummary) -> HTMLNode {
    bar(
      summary.title[context.language],
      Verdict.shown.map { verdict in
        Part(
          word: verdict.word.text[context.language], style: verdict.styleClass,
          count: summary.tests[verdict])
      })
  }

  private func bar(_ title: String, _ parts: [Part]) -> HTMLNode {
    let shown = parts.filter { $0.count > 0 }
    let words = shown.map { "\($0.word) \($0.count)" }.joined(separator: ", ")
    let empty = Catalogue.reportNotRun().text[context.language]
    return .group([
      .element("div", [:], .text(title)),
      .element(
        "div",
        [
          "class": "bar", "role": "img",
          "aria-label": "\(title) : \(shown.isEmpty ? empty : words)",
        ],
        all: shown.map { part in
          .element(
            "span",
            [
              "class": "fill-\(part.style)", "style": "flex:\(part.count)",
              "title": "\(part.word) \(part.count)",
            ], .text(String(part.count)))
        }),
    ])
  }

  private var legend: [HTMLNode] {
    let entries =
      context.clauses.isEmpty
      ? Verdict.shown.map { ($0.word, $0.styleClass) }
      : ClauseVerdict.allCases.map { ($0.word, $0.styleClass) }
    return entries.map { word, style in
      .element("li", [:], .element("span", ["class": "fill-\(style)"]), context.text(word))
    }
  }
}
