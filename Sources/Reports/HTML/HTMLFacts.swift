import Messages
import Record

/// What the run was, so that its result can be understood and had again, and the record verified.
struct HTMLFacts: Sendable {
  let context: HTMLContext

  /// The section.
  var node: HTMLNode {
    let header = context.record.header
    var facts: [(label: MessageTemplate, content: HTMLNode)] = [
      (Catalogue.reportFactRun, .text(context.instant(header.startedAt)))
    ]
    if let footer = context.record.footer {
      let time = Catalogue.reportServerTime(["time": context.seconds(footer.serverDuration)])
      facts += [
        (Catalogue.reportFactDuration, .text(context.seconds(footer.duration))),
        (
          Catalogue.reportFactRequests,
          .group([.text("\(footer.requestCount) ("), context.text(time), ")"])
        ),
      ]
    }
    facts.append((Catalogue.reportFactTool, context.code(header.tool)))
    facts += header.suites.map { suite in
      let title = suite.title[context.language]
      return (
        Catalogue.reportFactSuite,
        .group([
          suite.reference.map { .link(title, to: $0) } ?? .text(title), " (",
          context.code(suite.id), ", ", context.code(suite.version), ")",
        ])
      )
    }
    facts += settings(Catalogue.reportFactParameters, header.parameters)
    facts += settings(Catalogue.reportFactBounds, header.bounds)
    facts += names(Catalogue.reportFactSelection, header.selection)
    facts += names(Catalogue.reportFactRedacted, header.redacted)
    facts.append(
      (Catalogue.reportFactExit, .text(String(context.conclusion.exitCode.rawValue))))
    facts.append(
      (
        Catalogue.reportDigest,
        context.digest.map(context.code) ?? context.text(Catalogue.reportNoDigest())
      ))
    return .element(
      "section", ["id": "facts"], .element("h2", [:], context.text(Catalogue.reportFacts())),
      context.facts(facts))
  }

  private func settings(
    _ label: MessageTemplate, _ values: [String: String]
  ) -> [(label: MessageTemplate, content: HTMLNode)] {
    names(label, values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
  }

  private func names(
    _ label: MessageTemplate, _ names: [String]
  ) -> [(label: MessageTemplate, content: HTMLNode)] {
    names.isEmpty ? [] : [(label, context.codes(names, limit: 60))]
  }
}
