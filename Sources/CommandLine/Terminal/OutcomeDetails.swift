import Messages
import Record
import Reports

/// Tests with all that is needed to understand and mend them: what was found, on which instances,
/// why it matters.
struct OutcomeDetails {
  let results: [TestResult]
  let outcomeText: OutcomeText
  let options: ReportOptions
  let terminal: Terminal

  /// Returns the lines of the tests that have outcomes to show.
  func lines(of isShown: (Outcome) -> Bool) -> [String] {
    results.flatMap { result in lines(of: result, result.outcomes.filter(isShown)) }
  }

  private func lines(of result: TestResult, _ outcomes: [Outcome]) -> [String] {
    guard let first = outcomes.first else { return [] }
    let title = outcomeText.title(of: result.key)
    let word = first.verdict.word.text[options.language].uppercased()
    var lines = [
      "",
      terminal.styled(word, .bold, first.verdict.style)
        + VisibleText.line(of: " \(result.key.suite)/\(result.key.test) · \(title)"),
    ]
    for outcome in outcomes.prefix(options.instanceLimit) {
      if let instance = outcome.instance { lines += paragraph("[\(instance)]") }
      lines += outcomeText.evidence(of: outcome).map { indented($0, by: 4) }
    }
    let hiddenCount = outcomes.count - options.instanceLimit
    if hiddenCount > 0 {
      let names = outcomes.dropFirst(options.instanceLimit).compactMap(\.instance)
      let more = Catalogue.reportMoreInstances(hiddenCount).text[options.language]
      lines += paragraph("\(more) \(names.prefix(20).joined(separator: ", "))")
    }
    return lines + outcomeText.about(first).map { indented($0, by: 2) }
  }

  private func paragraph(_ text: String) -> [String] {
    TextLayout.paragraph(VisibleText.line(of: text), indent: 2, width: terminal.width)
  }

  /// A long line stays whole, so that a command in it can be copied.
  private func indented(_ line: String, by count: Int) -> String {
    line.isEmpty ? "" : TextLayout.spaces(count) + VisibleText.line(of: line)
  }
}
