import Messages
import Record

/// What the run was, so that its result can be understood and had again.
struct MarkdownFacts: Sendable {
  let context: MarkdownContext

  /// Writes the section.
  func write(to page: inout MarkdownPage) {
    let header = context.record.header
    let footer = context.record.footer
    page.heading(2, context.prose(Catalogue.reportFacts()))
    var facts = [context.labelled(Catalogue.reportFactRun, context.instant(header.startedAt))]
    if let footer {
      facts.append(
        context.labelled(Catalogue.reportFactDuration, context.seconds(footer.duration)))
      facts.append(
        context.labelled(Catalogue.reportFactRequests, requests(footer)))
    }
    facts.append(context.labelled(Catalogue.reportFactTool, context.code(header.tool)))
    facts += header.suites.map(suite)
    facts += settings(Catalogue.reportFactParameters, header.parameters)
    facts += settings(Catalogue.reportFactBounds, header.bounds)
    facts += names(Catalogue.reportFactSelection, header.selection)
    facts += names(Catalogue.reportFactRedacted, header.redacted)
    facts.append(
      context.labelled(
        Catalogue.reportFactExit, String(context.conclusion.exitCode.rawValue)))
    page.list(facts)
  }

  private func suite(_ suite: SuiteDescription) -> String {
    let title = suite.title[context.language]
    let linked =
      suite.reference.map { MarkdownText.link(title, to: $0) } ?? MarkdownText.prose(title)
    return context.labelled(
      Catalogue.reportFactSuite,
      "\(linked) (\(context.code(suite.id)), \(context.code(suite.version)))")
  }

  private func requests(_ footer: RunFooter) -> String {
    let time = Catalogue.reportServerTime(["time": context.seconds(footer.serverDuration)])
    return "\(footer.requestCount) (\(context.prose(time)))"
  }

  private func settings(_ label: MessageTemplate, _ values: [String: String]) -> [String] {
    names(label, values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
  }

  private func names(_ label: MessageTemplate, _ names: [String]) -> [String] {
    names.isEmpty ? [] : [context.labelled(label, context.codes(names, limit: 60))]
  }
}
