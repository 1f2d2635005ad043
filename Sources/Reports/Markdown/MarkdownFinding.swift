import Messages
import Record

/// One departure: what was expected, what was found, where, and how to see it again.
struct MarkdownFinding: Sendable {
  /// Longer evidence, or evidence of several lines, gets a block of its own.
  private static let inlineByteLimit = 160

  /// What stands above already, under the same test, and is not said again.
  struct Shown: Sendable {
    fileprivate var exchanges: Set<String> = []
    fileprivate var tellsOfSecret = false
  }

  let context: MarkdownContext
  let finding: Finding

  /// Writes the finding.
  func write(to page: inout MarkdownPage, after shown: inout Shown) {
    page.block(context.sentence(finding.message))
    var facts: [String] = []
    if let expected = finding.expected {
      facts.append(
        context.labelled(
          Catalogue.reportExpected, MarkdownText.prose(context.excerpt(expected[context.language]))
        ))
    }
    if let actual = finding.actual, !needsBlock(actual) {
      facts.append(context.labelled(Catalogue.reportFound, context.code(actual)))
    }
    if let location = finding.location {
      facts.append(
        context.labelled(
          Catalogue.reportWhere, context.code(location.text(in: context.language))))
    }
    let exchange = finding.exchange.flatMap { context.record.exchanges[$0] }
    if let exchange {
      facts.append(
        context.labelled(
          Catalogue.reportRequest, context.code(exchange.summary(in: context.language))))
    }
    page.list(facts)
    if let actual = finding.actual, needsBlock(actual) {
      page.block(context.label(Catalogue.reportFound))
      page.block(MarkdownText.block(context.excerpt(actual)))
    }
    guard let exchange, shown.exchanges.insert(exchange.id).inserted else { return }
    let command = CurlCommand(exchange)
    page.block(MarkdownText.block(command.lines, language: "sh"))
    if command.isRedacted, !shown.tellsOfSecret {
      shown.tellsOfSecret = true
      page.block(context.prose(Catalogue.reportPutSecretBack(["mark": Redaction.mark])))
    }
  }

  private func needsBlock(_ text: String) -> Bool {
    text.utf8.count > Self.inlineByteLimit || text.utf8.contains(0x0A)
  }
}
