import Messages
import Record

/// The departures, test by test: each test is told once, whatever the number of instances.
struct MarkdownFindings: Sendable {
  /// Beyond so many, a table of them all comes first, lest a reader lose sight of the whole.
  private static let overviewCount = 3

  let context: MarkdownContext
  let title: MessageTemplate
  /// Which outcomes belong to the section.
  let isShown: @Sendable (Outcome) -> Bool

  /// Writes the section, unless nothing belongs to it.
  func write(to page: inout MarkdownPage) {
    let results = context.summary.results.compactMap { result in
      let outcomes = result.outcomes.filter(isShown)
      return outcomes.isEmpty ? nil : (result: result, outcomes: outcomes)
    }
    guard !results.isEmpty else { return }
    page.heading(2, "\(context.prose(title())) (\(results.count))")
    if results.count > Self.overviewCount {
      page.table(
        header: [
          context.prose(title()), context.prose(Catalogue.reportTest()),
          context.prose(Catalogue.reportSeenOn()),
        ], wordColumnCount: 2,
        rows: results.enumerated().map { number, entry in
          let title = context.descriptions.title(of: entry.result.key, in: context.language)
          return [
            "\(number + 1). \(MarkdownText.prose(title))",
            MarkdownText.code(context.excerpt(entry.result.key.test), inTable: true),
            seen(entry.outcomes, of: entry.result),
          ]
        })
    }
    for (number, entry) in results.enumerated() {
      let title = context.descriptions.title(of: entry.result.key, in: context.language)
      page.heading(3, "\(number + 1). \(MarkdownText.prose(title))")
      write(entry.result, outcomes: entry.outcomes, to: &page)
    }
  }

  /// How many of the things looked at depart.
  private func seen(_ outcomes: [Outcome], of result: TestResult) -> String {
    let tallies = result.outcomes.compactMap(\.tally)
    guard !tallies.isEmpty else { return "\(outcomes.count) / \(result.outcomes.count)" }
    let departing = tallies.reduce(0) { $0 + $1.departing }
    let judged = tallies.reduce(0) { $0 + $1.verdicts.judged }
    return "\(departing) / \(judged)"
  }

  private func write(_ result: TestResult, outcomes: [Outcome], to page: inout MarkdownPage) {
    var requirements: [String] = []
    for requirement in outcomes.flatMap(\.requirements) where !requirements.contains(requirement) {
      requirements.append(requirement)
    }
    var facts = [
      context.labelled(
        Catalogue.reportTest,
        "\(context.code(result.key.test)) (\(context.prose(result.level.word)))")
    ]
    if !requirements.isEmpty {
      facts.append(context.labelled(Catalogue.reportRequirements, context.codes(requirements)))
    }
    if context.namesTargets {
      facts.append(context.labelled(Catalogue.reportTarget, context.code(result.key.target)))
    }
    page.list(facts)

    let instances = outcomes.compactMap(\.instance)
    if result.outcomes.count > 1, !instances.isEmpty {
      let counted = Catalogue.reportInstances([
        "count": String(outcomes.count), "total": String(result.outcomes.count),
      ])
      page.block("\(context.prose(counted)) \(context.codes(instances))")
    }
    var shown = MarkdownFinding.Shown()
    for outcome in outcomes where outcome.tally != nil {
      MarkdownSubjects(context: context, outcome: outcome).write(to: &page, after: &shown)
    }
    let outcomes = outcomes.filter { $0.tally == nil }
    let departures = SameDeparture.gather(outcomes)
    for departure in departures.prefix(context.options.instanceLimit) {
      MarkdownDeparture(context: context, departure: departure).write(to: &page, after: &shown)
    }
    let hidden = departures.dropFirst(context.options.instanceLimit).flatMap(\.outcomes)
    if !hidden.isEmpty {
      let more = Catalogue.reportMoreInstances(hidden.count)
      page.block("\(context.prose(more)) \(context.codes(hidden.compactMap(\.instance)))")
    }
    for paragraph in advice(on: result, requirements: requirements) { page.block(paragraph) }
  }

  private func advice(on result: TestResult, requirements: [String]) -> [String] {
    var advice: [String] = []
    if let test = context.descriptions[result.key] {
      advice.append(context.labelled(Catalogue.reportWhy, context.prose(test.why)))
      advice.append(context.labelled(Catalogue.reportFix, context.prose(test.fix)))
    }
    if let reference = context.descriptions.reference(of: result.key) {
      advice.append(
        context.labelled(
          Catalogue.reportReference,
          MarkdownText.link(requirements.first ?? reference, to: reference)))
    }
    return advice
  }
}
