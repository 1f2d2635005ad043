import Messages
import Record

/// The departures, test by test, each with its evidence, why it matters and how to mend it.
struct HTMLDepartures: Sendable {
  let context: HTMLContext
  let id: String
  let title: MessageTemplate
  /// Which outcomes belong to the section.
  let isShown: @Sendable (Outcome) -> Bool

  /// The section, unless nothing belongs to it.
  var node: HTMLNode {
    let results = context.summary.results.compactMap { result in
      let outcomes = result.outcomes.filter(isShown)
      return outcomes.isEmpty ? nil : (result: result, outcomes: outcomes)
    }
    guard !results.isEmpty else { return .group([]) }
    return .element(
      "section", ["id": id],
      all: [.element("h2", [:], context.text(title()), .text(" (\(results.count))"))]
        + results.enumerated().flatMap { number, entry in
          nodes(of: entry.result, entry.outcomes, number: number + 1)
        })
  }

  private func nodes(
    of result: TestResult, _ outcomes: [Outcome], number: Int
  ) -> [HTMLNode] {
    let title = context.descriptions.title(of: result.key, in: context.language)
    var requirements: [String] = []
    for requirement in outcomes.flatMap(\.requirements) where !requirements.contains(requirement) {
      requirements.append(requirement)
    }
    var facts: [(label: MessageTemplate, content: HTMLNode)] = [
      (
        Catalogue.reportTest,
        .group([context.code(result.key.test), " (", context.text(result.level.word), ")"])
      )
    ]
    if !requirements.isEmpty {
      facts.append((Catalogue.reportRequirements, context.codes(requirements)))
    }
    if context.namesTargets {
      facts.append((Catalogue.reportTarget, context.code(result.key.target)))
    }
    var nodes: [HTMLNode] = [
      .element("h3", [:], .text("\(number). \(title)")), context.facts(facts),
    ]
    let departures = SameDeparture.gather(outcomes)
    for departure in departures.prefix(context.options.instanceLimit) {
      nodes += self.nodes(of: departure)
    }
    let hidden = departures.dropFirst(context.options.instanceLimit).flatMap(\.outcomes)
    if !hidden.isEmpty {
      nodes.append(
        .element(
          "p", [:], context.text(Catalogue.reportMoreInstances(hidden.count)), " ",
          context.codes(hidden.compactMap(\.instance))))
    }
    return nodes + [advice(on: result, requirements)]
  }

  private func nodes(of departure: SameDeparture) -> [HTMLNode] {
    guard let first = departure.outcomes.first else { return [] }
    if let tally = first.tally { return subjects(of: first, tally) }
    var nodes: [HTMLNode] = []
    if let instance = first.instance {
      nodes.append(.element("h4", [:], context.code(instance)))
    }
    let findings = first.findings.prefix(context.options.findingLimit)
    nodes += findings.map { HTMLFinding(context: context, finding: $0).node }
    let hiddenCount = first.findingCount - findings.count
    if hiddenCount > 0 {
      nodes.append(.element("p", [:], context.text(Catalogue.reportMoreFindings(hiddenCount))))
    }
    let others = departure.outcomes.dropFirst()
    if !others.isEmpty {
      nodes.append(
        .element(
          "p", [:], context.text(Catalogue.reportSameDeparture(others.count)), " ",
          context.codes(others.compactMap(\.instance))))
    }
    return nodes
  }

  private func subjects(of outcome: Outcome, _ tally: SubjectTally) -> [HTMLNode] {
    var nodes: [HTMLNode] = [
      .element("p", [:], .text(Sentence.of(tally.text(in: context.language))))
    ]
    let groups = SubjectFindings.gather(outcome)
    for group in groups.prefix(context.options.subjectLimit) {
      nodes.append(.element("h4", [:], context.code(group.subject)))
      nodes += group.findings.prefix(context.options.findingLimit).map {
        HTMLFinding(context: context, finding: $0).node
      }
    }
    let hiddenCount = tally.departing - min(groups.count, context.options.subjectLimit)
    if hiddenCount > 0 {
      nodes.append(.element("p", [:], context.text(Catalogue.reportMoreSubjects(hiddenCount))))
    }
    return nodes
  }

  private func advice(on result: TestResult, _ requirements: [String]) -> HTMLNode {
    var facts: [(label: MessageTemplate, content: HTMLNode)] = []
    if let test = context.descriptions[result.key] {
      facts.append((Catalogue.reportWhy, context.text(test.why)))
      facts.append((Catalogue.reportFix, context.text(test.fix)))
    }
    if let reference = context.descriptions.reference(of: result.key) {
      facts.append(
        (Catalogue.reportReference, .link(requirements.first ?? reference, to: reference)))
    }
    return facts.isEmpty
      ? .group([]) : .element("div", ["class": "advice"], context.facts(facts))
  }
}
