package import Messages
package import Record

/// What changed between two runs, as Markdown for a merge request.
package struct DiffReport: Sendable {
  private let comparison: RunComparison
  private let descriptions: TestDescriptions
  private let older: TestDescriptions
  private let language: Language

  /// Creates the report of a comparison.
  package init(old: RunRecord, new: RunRecord, language: Language) {
    comparison = RunComparison(old: old, new: new)
    descriptions = TestDescriptions(of: new.header)
    older = TestDescriptions(of: old.header)
    self.language = language
  }

  /// Whether something departs that did not.
  package var isWorse: Bool { !comparison[.broken].isEmpty }

  /// The text.
  package var text: String {
    var page = MarkdownPage()
    page.heading(1, prose(Catalogue.diffTitle()))
    page.list(
      comparison.changedSuites.map { suite in
        prose(
          Catalogue.diffSuite(["suite": suite.id, "old": suite.old, "new": suite.new]))
      })
    let sections: [(RunComparison.Change, MessageTemplate)] = [
      (.broken, Catalogue.diffBroken), (.fixed, Catalogue.diffFixed),
      (.newlyOpen, Catalogue.diffNewlyOpen), (.stillBroken, Catalogue.diffStillBroken),
      (.new, Catalogue.diffNew), (.gone, Catalogue.diffGone),
    ]
    var isEmpty = true
    for (change, title) in sections {
      let entries = comparison[change]
      guard !entries.isEmpty else { continue }
      isEmpty = false
      page.heading(2, "\(prose(title())) (\(entries.count))")
      page.table(
        header: [
          prose(Catalogue.reportTest()), prose(Catalogue.reportTarget()),
          prose(Catalogue.diffOld()), prose(Catalogue.diffNewRun()),
        ], wordColumnCount: 4, rows: entries.map(row))
    }
    if isEmpty { page.block(prose(Catalogue.diffNothing())) }
    return page.text
  }

  private func row(of entry: RunComparison.Entry) -> [String] {
    let source = entry.new == nil ? older : descriptions
    let title = source.title(of: entry.key, in: language)
    let id = MarkdownText.code("\(entry.key.suite)/\(entry.key.test)", inTable: true)
    return [
      "\(MarkdownText.prose(title)) (\(id))", MarkdownText.code(entry.key.target, inTable: true),
      cell(entry.old, entry.oldDeparting), cell(entry.new, entry.newDeparting),
    ]
  }

  private func cell(_ verdict: Verdict?, _ departing: Int?) -> String {
    guard let verdict else { return "—" }
    let count = departing.map { " (\($0))" } ?? ""
    return prose(verdict.word) + count
  }

  private func prose(_ message: Message) -> String { MarkdownText.prose(message.text[language]) }
}
