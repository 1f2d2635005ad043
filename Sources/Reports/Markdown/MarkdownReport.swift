import Messages
import Record

extension ReportFormat {
  /// A report to read, in one language.
  package static let markdown = ReportFormat(
    name: "markdown", fileExtension: "md", fileName: "report.md",
    summary: Catalogue.reportFormatMarkdown(),
    renderer: MarkdownReport.render)
}

/// The report for people: the verdict, the counts, what is broken and how to mend it, what is not
/// known, every test with its verdict, and what the run was.
enum MarkdownReport {
  /// Renders a record.
  static func render(_ record: RunRecord, options: ReportOptions) -> [UInt8] {
    let context = MarkdownContext(record, options: options)
    var page = MarkdownPage()
    page.heading(1, context.prose(Catalogue.reportTitle()))
    page.block("**\(context.prose(context.conclusion.message))**")
    if record.footer == nil { page.block(context.prose(Catalogue.recordWithoutFooter())) }
    page.list(platform(context) + targets(context))
    MarkdownNotices(context: context).write(to: &page)
    MarkdownClauses(context: context).write(to: &page)
    MarkdownCounts(context: context).write(to: &page)
    MarkdownRules(context: context).write(to: &page)
    MarkdownFindings(
      context: context, title: Catalogue.reportFailures, isShown: context.isFailure
    ).write(to: &page)
    MarkdownFindings(
      context: context, title: Catalogue.reportWarnings,
      isShown: { $0.verdict == .warned && !context.isFailure($0) }
    ).write(to: &page)
    MarkdownBaseline(context: context).write(to: &page)
    MarkdownUnchecked(context: context).write(to: &page)
    MarkdownTests(context: context).write(to: &page)
    MarkdownFacts(context: context).write(to: &page)
    page.block("*\(context.prose(Catalogue.reportDisclaimer()))*")
    return Array(page.text.utf8)
  }

  private static func platform(_ context: MarkdownContext) -> [String] {
    guard let platform = context.record.header.platform else { return [] }
    let name = context.labelled(Catalogue.clausePlatform, MarkdownText.prose(platform.name))
    let operatorName = platform.operatorName.map {
      context.labelled(Catalogue.clauseOperator, MarkdownText.prose($0))
    }
    return [name] + [operatorName].compactMap(\.self)
  }

  private static func targets(_ context: MarkdownContext) -> [String] {
    context.record.header.targets.map {
      context.labelled(Catalogue.reportTarget, context.code($0))
    }
  }
}
