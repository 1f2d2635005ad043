import Messages
import Record

/// The clauses of the contract, theme by theme, each with its verdict and why.
struct HTMLClauses: Sendable {
  let context: HTMLContext

  /// The section, unless the run was held to no clause.
  var node: HTMLNode {
    guard let clausier = context.record.header.clausier, !context.clauses.isEmpty else {
      return .group([])
    }
    return .element(
      "section", ["id": "clauses"],
      all: [.element("h2", [:], context.text(clausier.title))]
        + ClauseTheme.gather(context.clauses).map(table))
  }

  private func table(of theme: ClauseTheme) -> HTMLNode {
    context.table(
      caption: theme.title[context.language],
      columns: [
        (Catalogue.clauseColumn(), false), (Catalogue.reportLevel(), false),
        (Catalogue.reportVerdict(), false), (Catalogue.clauseReason(), false),
      ], rows: theme.results.map(row), stacks: true)
  }

  private func row(of result: ClauseResult) -> [HTMLNode] {
    [
      .group([
        .element("code", [:], .text(context.excerpt(result.clause.id))), " ",
        .element("span", ["style": "font-weight:400"], context.text(result.clause.text)),
      ]),
      context.text(result.clause.levelWord),
      .element(
        "span", ["class": "word \(result.verdict.styleClass)"], context.text(result.verdict.word)),
      context.sentence(result.reason),
    ]
  }
}
