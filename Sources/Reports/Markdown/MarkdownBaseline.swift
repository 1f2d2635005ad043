import Messages
import Record

/// The failures that are known and accepted, and the entries of the baseline that serve no more.
struct MarkdownBaseline: Sendable {
  let context: MarkdownContext

  /// Writes the sections, unless there is no baseline.
  func write(to page: inout MarkdownPage) {
    let judgement = BaselineJudgement(of: context.record)
    section(
      Catalogue.baselineKnown,
      judgement.accepted.map { accepted in
        let instance = accepted.instance.map { " \(context.code($0))" } ?? ""
        return context.code("\(accepted.key.suite)/\(accepted.key.test)") + instance
          + explanation(accepted.entry)
      }, to: &page)
    section(
      Catalogue.baselineExpired,
      judgement.expired.map { context.code($0.test) + explanation($0) }, to: &page)
    section(
      Catalogue.baselineStale, judgement.stale.map { context.code($0.test) + explanation($0) },
      to: &page)
  }

  private func section(_ title: MessageTemplate, _ items: [String], to page: inout MarkdownPage) {
    guard !items.isEmpty else { return }
    page.heading(2, context.prose(title()))
    page.list(items)
  }

  private func explanation(_ entry: BaselineEntry) -> String {
    let link = entry.link.map { " (\(MarkdownText.link($0, to: $0)))" } ?? ""
    let expires = entry.expires.map { ", → \($0)" } ?? ""
    return " — \(MarkdownText.prose(entry.reason))\(link)\(expires)"
  }
}
