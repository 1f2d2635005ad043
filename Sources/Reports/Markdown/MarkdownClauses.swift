import Messages
import Record

/// The clauses of the contract, theme by theme, each with its verdict and why.
struct MarkdownClauses: Sendable {
  let context: MarkdownContext

  /// Writes the section, unless the run was held to no clause.
  func write(to page: inout MarkdownPage) {
    let themes = ClauseTheme.gather(ClauseResult.results(of: context.record))
    guard let clausier = context.record.header.clausier, !themes.isEmpty else { return }
    page.heading(2, context.prose(clausier.title))
    page.table(
      header: [context.prose(Catalogue.clauseTheme())]
        + ClauseVerdict.allCases.map { context.prose($0.word) }, wordColumnCount: 1,
      rows: themes.map { theme in
        [context.prose(theme.title)] + ClauseVerdict.allCases.map { String(theme.count($0)) }
      })
    for theme in themes {
      page.heading(3, context.prose(theme.title))
      page.table(
        header: [
          context.prose(Catalogue.clauseColumn()), context.prose(Catalogue.reportLevel()),
          context.prose(Catalogue.reportVerdict()), context.prose(Catalogue.clauseReason()),
        ], wordColumnCount: 4, rows: theme.results.map(row))
    }
  }

  private func row(of result: ClauseResult) -> [String] {
    let id = MarkdownText.code(context.excerpt(result.clause.id), inTable: true)
    let verdict = context.prose(result.verdict.word)
    return [
      "\(id) \(context.prose(result.clause.text))", context.prose(result.clause.levelWord),
      result.verdict == .notSatisfied ? "**\(verdict)**" : verdict,
      MarkdownText.prose(
        Sentence.of(context.excerpt(result.reason.text[context.language]))),
    ]
  }
}
