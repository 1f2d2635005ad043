import Messages
import Record

/// One way of departing: the first outcome in full, and a line for each other that departs alike.
struct MarkdownDeparture: Sendable {
  /// More lines than these say nothing more to a reader.
  private static let lineLimit = 10

  let context: MarkdownContext
  let departure: SameDeparture

  /// Writes the departure.
  func write(to page: inout MarkdownPage, after shown: inout MarkdownFinding.Shown) {
    guard let first = departure.outcomes.first else { return }
    if let instance = first.instance { page.heading(4, context.code(instance)) }
    let findings = first.findings.prefix(context.options.findingLimit)
    for finding in findings {
      MarkdownFinding(context: context, finding: finding).write(to: &page, after: &shown)
    }
    let hiddenCount = first.findingCount - findings.count
    if hiddenCount > 0 { page.block(context.prose(Catalogue.reportMoreFindings(hiddenCount))) }

    let others = departure.outcomes.dropFirst()
    guard !others.isEmpty else { return }
    page.block(context.prose(Catalogue.reportSameDeparture(others.count)))
    let hidden = others.dropFirst(Self.lineLimit).compactMap(\.instance)
    page.list(
      others.prefix(Self.lineLimit).map(line)
        + (hidden.isEmpty ? [] : [context.codes(hidden)]))
  }

  private func line(on outcome: Outcome) -> String {
    var parts = [outcome.instance.map(context.code) ?? "—"]
    guard let finding = outcome.findings.first else { return parts.joined() }
    let count =
      outcome.findingCount > 1
      ? " (\(context.prose(Catalogue.reportFindings(outcome.findingCount))))" : ""
    parts.append(context.sentence(finding.message) + count)
    if let exchange = finding.exchange.flatMap({ context.record.exchanges[$0] }) {
      parts.append(context.code(exchange.summary(in: context.language)))
    }
    return parts.joined(separator: " — ")
  }
}
