import Messages
import Record

/// One departure: what was expected, what was found, where, and how to see it again.
struct HTMLFinding: Sendable {
  let context: HTMLContext
  let finding: Finding

  /// The finding as a block.
  var node: HTMLNode {
    var facts: [(label: MessageTemplate, content: HTMLNode)] = []
    if let expected = finding.expected {
      facts.append((Catalogue.reportExpected, .text(context.excerpt(expected[context.language]))))
    }
    if let actual = finding.actual {
      facts.append((Catalogue.reportFound, context.code(actual)))
    }
    if let location = finding.location {
      facts.append((Catalogue.reportWhere, context.code(location.text(in: context.language))))
    }
    var nodes: [HTMLNode] = [.element("p", [:], context.sentence(finding.message))]
    let exchange = finding.exchange.flatMap { context.record.exchanges[$0] }
    if let exchange {
      facts.append(
        (Catalogue.reportRequest, context.code(exchange.summary(in: context.language))))
    }
    nodes.append(context.facts(facts))
    if let exchange {
      nodes.append(
        .element(
          "pre", ["tabindex": "0"],
          .element("code", [:], .text(CurlCommand(exchange).description))))
    }
    return .element("div", ["class": "finding"], all: nodes)
  }
}
