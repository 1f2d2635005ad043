import Messages
import Record

/// The failures that are known and accepted, and the entries of the baseline that serve no more.
struct HTMLBaseline: Sendable {
  let context: HTMLContext

  /// The section, unless there is no baseline.
  var node: HTMLNode {
    let judgement = context.baseline
    let sections: [(title: MessageTemplate, items: [HTMLNode])] = [
      (
        Catalogue.baselineKnown,
        judgement.accepted.map { item("\($0.key.suite)/\($0.key.test)", $0.entry) }
      ),
      (Catalogue.baselineExpired, judgement.expired.map { item($0.test, $0) }),
      (Catalogue.baselineStale, judgement.stale.map { item($0.test, $0) }),
    ].filter { !$0.1.isEmpty }
    guard !sections.isEmpty else { return .group([]) }
    return .element(
      "section", ["id": "baseline"],
      all: sections.flatMap { section in
        [
          HTMLNode.element("h2", [:], context.text(section.title())),
          HTMLNode.element("ul", [:], all: section.items),
        ]
      })
  }

  private func item(_ name: String, _ entry: BaselineEntry) -> HTMLNode {
    var nodes: [HTMLNode] = [context.code(name), " — ", .text(entry.reason)]
    if let link = entry.link { nodes += [" (", .link(link, to: link), ")"] }
    if let expires = entry.expires { nodes.append(.text(", → \(expires)")) }
    return .element("li", [:], all: nodes)
  }
}
