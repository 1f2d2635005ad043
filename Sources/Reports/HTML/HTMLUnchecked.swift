import Messages
import Record

/// What the run does not know, as visible as what it knows: causes that stopped tests, what does not apply, what
/// was not asked for, what samples left out.
struct HTMLUnchecked: Sendable {
  let context: HTMLContext

  /// The section, which is there even when everything was checked, to say so.
  var node: HTMLNode {
    let parts: [(title: MessageTemplate, items: [HTMLNode])] = [
      (Catalogue.reportUncheckedWhy, stopped), (Catalogue.reportNotClaimed, notClaimed),
      (Catalogue.reportNotChosen, notChosen), (Catalogue.reportBounds, omissions),
    ].filter { !$0.1.isEmpty }
    var nodes: [HTMLNode] = [.element("h2", [:], context.text(Catalogue.reportUnchecked()))]
    if parts.isEmpty {
      nodes.append(.element("p", [:], context.text(Catalogue.reportAllChecked())))
    }
    for part in parts {
      nodes.append(.element("h3", [:], context.text(part.title())))
      nodes.append(
        .element("ul", [:], all: part.items.map { HTMLNode.element("li", [:], $0) }))
    }
    return .element("section", ["id": "unchecked"], all: nodes)
  }

  private var stopped: [HTMLNode] {
    UncheckedCause.causes(in: context.summary.results) {
      $0 == .undetermined || $0 == .skipped
    }.map { cause in
      var nodes: [HTMLNode] = onTarget(cause)
      if let root = cause.key.rootCause { nodes += [context.code(root), " — "] }
      nodes += [
        cause.reason.map(context.sentence) ?? "—", " ",
        context.text(Catalogue.reportStops(cause.tests.count)), " ",
        context.codes(cause.tests),
      ]
      if let exchange = cause.exchanges.lazy.compactMap({ context.record.exchanges[$0] }).first {
        nodes.append(
          .element("p", [:], context.code(exchange.summary(in: context.language))))
      }
      return .group(nodes)
    }
  }

  private var notClaimed: [HTMLNode] {
    context.summary.classes.flatMap { summary in
      let results = summary.results.filter { $0.verdict == .notApplicable }
      return UncheckedCause.causes(in: results) { $0 == .notApplicable }.map { cause in
        HTMLNode.group(
          onTarget(cause) + [
            context.text(summary.title), " — ", cause.reason.map(context.sentence) ?? "—", " (",
            context.text(Catalogue.reportTests(cause.tests.count)), ")",
          ])
      }
    }
  }

  private var notChosen: [HTMLNode] {
    context.summary.classes.filter(\.results.isEmpty).map { context.text($0.title) }
  }

  private var omissions: [HTMLNode] {
    context.record.omissions.map { omission in
      var nodes: [HTMLNode] = context.namesTargets ? [context.code(omission.target), " — "] : []
      nodes.append(context.code(omission.probe))
      if let instance = omission.instance {
        nodes += [
          " ", context.text(Catalogue.reportLeftOutInstance()), " ", context.code(instance),
        ]
      }
      return .group(nodes + [" — ", context.text(omission.sentence)])
    }
  }

  private func onTarget(_ cause: UncheckedCause) -> [HTMLNode] {
    context.namesTargets ? [context.code(cause.key.target), " — "] : []
  }
}
