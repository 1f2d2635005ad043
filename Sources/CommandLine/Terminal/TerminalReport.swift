package import Messages
package import Record
import Reports

/// The result of a run for whoever sits at the terminal: counts by class, then what was not checked,
/// then the failures, and the verdict on the last line.
package struct TerminalReport: Sendable {
  private let record: RunRecord
  private let options: ReportOptions
  private let terminal: Terminal
  private let verbosity: Verbosity
  private let summary: RunSummary
  private let conclusion: Conclusion
  private let outcomeText: OutcomeText
  private let baseline: BaselineJudgement

  /// Creates the report of a record.
  package init(
    of record: RunRecord, terminal: Terminal, verbosity: Verbosity, language: Language,
    failOn: Level? = nil
  ) {
    self.record = record
    self.options = ReportOptions(language: language, failOn: failOn)
    self.terminal = terminal
    self.verbosity = verbosity
    summary = RunSummary(of: record)
    baseline = BaselineJudgement(of: record)
    conclusion = Conclusion(of: record, failOn: failOn)
    outcomeText = OutcomeText(record: record, options: options)
  }

  private var language: Language { options.language }

  private var details: OutcomeDetails {
    OutcomeDetails(
      results: summary.results, outcomeText: outcomeText, options: options, terminal: terminal)
  }

  /// The whole text.
  package var text: String {
    var lines: [String] = []
    if verbosity > .quiet {
      lines += classes + clauses + known + unchecked + omissions + notices
    }
    lines += warnings
    lines += details.lines { $0.verdict == .failed && !baseline.accepts($0) }
    if !lines.isEmpty { lines.append("") }
    if verbosity > .quiet, let footer = record.footer { lines.append(totals(footer)) }
    lines.append(verdict)
    return lines.joined(separator: "\n") + "\n"
  }

  private var verdict: String {
    let text = VisibleText.line(of: conclusion.message.text[language])
    switch conclusion.exitCode {
    case .conforms: return terminal.styled(text, .bold, .green)
    case .fails: return terminal.styled(text, .bold, .red)
    default: return terminal.styled(text, .bold, .yellow)
    }
  }

  /// One line a class, under the name of its target and suite.
  private var classes: [String] {
    var lines: [String] = []
    var heading: [String] = []
    let width = summary.classes.map { $0.id.count }.max() ?? 0
    for group in summary.classes {
      if heading != [group.target, group.suite] {
        heading = [group.target, group.suite]
        if !lines.isEmpty { lines.append("") }
        lines.append(
          terminal.styled(VisibleText.line(of: "\(group.suite) · \(group.target)"), .bold))
      }
      let name = VisibleText.line(of: group.id)
      let padding = TextLayout.spaces(width - name.count)
      lines.append("  \(name)\(padding)  \(counts(of: group))")
    }
    return lines
  }

  private func counts(of group: ClassSummary) -> String {
    let counts = Verdict.allCases.filter { group.tests[$0] > 0 }.map { verdict in
      terminal.styled(
        "\(verdict.word.text[language]) \(group.tests[verdict])", verdict.style)
    }
    return counts.isEmpty
      ? Catalogue.reportNotRun().text[language] : counts.joined(separator: ", ")
  }

  /// One line a clause of the contract, if there is one, with its verdict and why.
  private var clauses: [String] {
    let results = ClauseResult.results(of: record)
    guard !results.isEmpty, let clausier = record.header.clausier else { return [] }
    let width = results.map(\.clause.id.count).max() ?? 0
    var lines = ["", terminal.styled(VisibleText.line(of: clausier.title[language]), .bold)]
    for result in results {
      let id = VisibleText.line(of: result.clause.id)
      let word = terminal.styled(result.verdict.word.text[language], result.verdict.style)
      lines.append(
        "  \(id)\(TextLayout.spaces(width - id.count))  \(word)\(colon)"
          + VisibleText.line(of: result.reason.text[language]))
    }
    return lines
  }

  /// The failures that are known, and the entries of the baseline that serve no more.
  private var known: [String] {
    let sections: [(MessageTemplate, [String])] = [
      (
        Catalogue.baselineKnown,
        baseline.accepted.map { "\($0.key.suite)/\($0.key.test) — \($0.entry.reason)" }
      ),
      (Catalogue.baselineExpired, baseline.expired.map { "\($0.test) — \($0.reason)" }),
      (Catalogue.baselineStale, baseline.stale.map { "\($0.test) — \($0.reason)" }),
    ]
    return sections.flatMap { title, items in
      items.isEmpty ? [] : ["", heading(title)] + items.flatMap { paragraph($0, indent: 2) }
    }
  }

  /// What is worth saying of targets as a whole.
  private var notices: [String] {
    record.notices.flatMap { notice in
      [""] + paragraph("\(notice.target)\(colon)\(notice.message.text[language])", indent: 0)
    }
  }

  /// What could not be checked, each cause once with the tests that it stops.
  private var unchecked: [String] {
    let causes = UncheckedCause.causes(in: summary.results) {
      $0 == .undetermined || $0 == .skipped
    }
    guard !causes.isEmpty else { return [] }
    var lines = ["", heading(Catalogue.reportUnchecked)]
    for cause in causes {
      let name = cause.key.rootCause.map { $0 + colon } ?? ""
      lines += paragraph(name + (cause.reason?.text[language] ?? "…"), indent: 2)
      lines += paragraph(cause.tests.joined(separator: ", "), indent: 6)
    }
    return lines
  }

  /// What the bounds of the samples left out.
  private var omissions: [String] {
    guard !record.omissions.isEmpty else { return [] }
    var lines = ["", heading(Catalogue.reportBounds)]
    for omission in record.omissions {
      let instance = omission.instance.map { " [\($0)]" } ?? ""
      lines += paragraph(
        "\(omission.probe)\(instance)\(colon)\(omission.sentence.text[language])", indent: 2)
    }
    return lines
  }

  /// Departures from recommendations: told in full when they fail the run, and named otherwise.
  private var warnings: [String] {
    let failsOnWarnings = (options.failOn ?? record.header.failOn).strength
    var lines = details.lines { outcome in
      outcome.verdict == .warned
        && (verbosity == .verbose || outcome.level.strength >= failsOnWarnings)
    }
    let named = summary.results.filter { result in
      result.hasVerdict(.warned) && !result.hasVerdict(.failed)
        && result.level.strength < failsOnWarnings
    }
    guard verbosity == .normal, !named.isEmpty else { return lines }
    lines += ["", heading(Catalogue.reportWarnings)]
    for result in named {
      lines += paragraph(
        "\(result.key.suite)/\(result.key.test) · \(outcomeText.title(of: result.key))", indent: 2)
    }
    return lines
  }

  /// What the run took.
  private func totals(_ footer: RunFooter) -> String {
    Catalogue.runTotals([
      "tests": String(summary.results.count), "requests": String(footer.requestCount),
      "seconds": Self.seconds(footer.duration, in: language),
    ]).text[language]
  }

  /// Writes a duration in seconds, to the tenth.
  private static func seconds(_ duration: Duration, in language: Language) -> String {
    let tenths = max(0, Int((duration / .milliseconds(100)).rounded()))
    return "\(tenths / 10)\(language == .french ? "," : ".")\(tenths % 10)"
  }

  private var colon: String { language == .french ? " : " : ": " }

  private func heading(_ template: MessageTemplate) -> String {
    terminal.styled(template().text[language], .bold)
  }

  private func paragraph(_ text: String, indent: Int) -> [String] {
    TextLayout.paragraph(VisibleText.line(of: text), indent: indent, width: terminal.width)
  }
}
