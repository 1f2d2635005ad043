import JSON
import Markup
import Messages
import Record
import Suites

/// Judges the results of one XPath rule; places and sentences are only made for what departs.
struct XPathJudge {
  /// What is required, as computed for one instance.
  struct Requirements {
    /// A bound on how many nodes there are in a context.
    struct Count {
      let sign: String
      let bound: Int

      func allows(_ count: Int) -> Bool {
        switch sign {
        case "≥": count >= bound
        case "≤": count <= bound
        default: count == bound
        }
      }
    }

    var counts: [Count] = []
    var equals: [String]?
    var within: [String]?
  }

  /// One place that is not as required.
  struct Departure {
    let node: XMLNode
    let context: XMLNode
    let message: MessageTemplate
    let expected: LocalizedText
    let actual: String
    var nearest: String?
    /// How many nodes the expression selects in the context.
    let count: Int
  }

  let form: XPathForm
  let expression: XPathExpression
  let context: XPathExpression
  let requirements: Requirements

  private var judgesEachNode: Bool {
    form.matches != nil || form.kind != nil || form.codes != nil || form.isUnique
      || requirements.equals != nil || requirements.within != nil
  }

  private var judgesContexts: Bool {
    form.exists != nil || form.holds != nil || !requirements.counts.isEmpty
  }

  // MARK: Departures

  /// What was found: how much was looked at, what departs, and what cannot be counted.
  struct Findings {
    var checkedCount = 0
    var departures: [Departure] = []
    var isUncountable = false
  }

  /// Judges each result.
  func departures(in results: [XPathResult]) throws(MarkupError) -> Findings {
    var findings = Findings()
    for result in results {
      if judgesContexts { try judgeContext(result, &findings) }
      if judgesEachNode { try judgeNodes(of: result, &findings) }
    }
    return findings
  }

  private func judgeContext(
    _ result: XPathResult, _ findings: inout Findings
  ) throws(MarkupError) {
    if let holds = form.holds {
      findings.checkedCount += 1
      if result.boolean != holds {
        let message = holds ? Catalogue.nodeDoesNotHold : Catalogue.nodeHolds
        findings.departures.append(
          departure(
            result.context, result, message, .init(verbatim: expression.text),
            actual: try actual(at: result.context) ?? shown(result)))
      }
    }
    guard form.exists != nil || !requirements.counts.isEmpty else { return }
    guard case .nodes(let nodes) = result.value else {
      findings.isUncountable = true
      return
    }
    if let exists = form.exists {
      findings.checkedCount += 1
      if nodes.isEmpty == exists {
        let (message, expected) =
          exists
          ? (Catalogue.nodeAbsent, Catalogue.nodeExpectedSome)
          : (Catalogue.nodePresent, Catalogue.nodeExpectedNone)
        findings.departures.append(
          departure(
            nodes.first ?? result.context, result, message, expected().text,
            actual: try actual(at: result.context) ?? nodes.first?.text ?? ""))
      }
    }
    for count in requirements.counts {
      findings.checkedCount += 1
      if count.allows(nodes.count) { continue }
      // Of too many, the last one shows where to look.
      findings.departures.append(
        departure(
          nodes.last ?? result.context, result, Catalogue.nodeCount,
          .init(verbatim: "\(count.sign) \(count.bound)"),
          actual: try actual(at: result.context) ?? "\(nodes.count)"))
    }
  }

  /// A truth value, or the nodes of which one comes, say nothing that the sentence does not.
  private func shown(_ result: XPathResult) -> String {
    switch result.value {
    case .boolean, .nodes: ""
    case .number, .string: result.text
    }
  }

  private func judgeNodes(
    of result: XPathResult, _ findings: inout Findings
  ) throws(MarkupError) {
    if form.isSome { return judgeSome(of: result, &findings) }
    switch result.value {
    case .nodes(let nodes):
      var seen: Set<String> = []
      for node in nodes {
        judge(node.text, of: node, result, &findings)
        guard form.isUnique else { continue }
        let text =
          try form.key.map { key throws(MarkupError) in try node.evaluate(key).text }
          ?? node.text
        if !seen.insert(text).inserted {
          findings.departures.append(
            departure(
              node, result, Catalogue.checkRepeated, Catalogue.nodeExpectedUnique().text,
              actual: text))
        }
      }
    case .boolean, .number, .string:
      judge(result.text, of: result.context, result, &findings)
    }
  }

  /// Judges whether one node at least is as required.
  private func judgeSome(of result: XPathResult, _ findings: inout Findings) {
    findings.checkedCount += 1
    let nodes = if case .nodes(let nodes) = result.value { nodes } else { [XMLNode]() }
    for node in nodes {
      var judged = Findings()
      judge(node.text, of: node, result, &judged)
      if judged.departures.isEmpty { return }
    }
    let texts = nodes.prefix(5).map(\.text) + (nodes.count > 5 ? ["…"] : [])
    findings.departures.append(
      departure(
        nodes.first ?? result.context, result,
        nodes.isEmpty ? Catalogue.nodeNoValue : Catalogue.nodeNoneSuits,
        Catalogue.nodeExpectedSome().text, actual: texts.joined(separator: ", ")))
  }

  private func judge(
    _ text: String, of node: XMLNode, _ result: XPathResult, _ findings: inout Findings
  ) {
    findings.checkedCount += 1
    func note(_ message: MessageTemplate, _ expected: LocalizedText, nearest: String? = nil) {
      findings.departures.append(
        departure(
          node, result, text.isEmpty ? Catalogue.nodeEmpty : message, expected, actual: text,
          nearest: nearest))
    }
    if let equals = requirements.equals, !equals.contains(text) {
      note(Catalogue.checkDiffers, .init(verbatim: equals.joined(separator: " | ")))
    }
    if let within = requirements.within, !within.contains(text) {
      note(Catalogue.checkNotAmong, .init(verbatim: within.joined(separator: ", ")))
    }
    if let matches = form.matches, !matches.matches(text) {
      note(Catalogue.checkPattern, .init(verbatim: matches.text))
    }
    if let kind = form.kind, !kind.includes(text) {
      note(Catalogue.nodeNotKind, kind.expectation)
    }
    if let codes = form.codes, codes.isExcluded, !codes.allows(text) {
      note(
        Catalogue.nodeInList, Catalogue.nodeExpectedOther(localized: ["list": codes.title]).text)
    } else if let codes = form.codes, !codes.allows(text) {
      // Looking for what was meant costs far more than seeing that it is not there.
      let isEarly = findings.departures.count < 10 && !form.isSome
      let nearest = isEarly ? codes.nearest(to: text) : nil
      note(
        nearest == nil ? Catalogue.nodeNotInList : Catalogue.nodeNotInListSuggesting,
        Catalogue.nodeExpectedCode(localized: ["list": codes.title]).text, nearest: nearest)
    }
  }

  private func departure(
    _ node: XMLNode, _ result: XPathResult, _ message: MessageTemplate, _ expected: LocalizedText,
    actual: String, nearest: String? = nil
  ) -> Departure {
    let count = if case .nodes(let nodes) = result.value { nodes.count } else { 1 }
    return Departure(
      node: node, context: result.context, message: message, expected: expected, actual: actual,
      nearest: nearest, count: count)
  }

  /// What the form wants to be shown as found, if it says so.
  private func actual(at context: XMLNode) throws(MarkupError) -> String? {
    guard let actual = form.actual else { return nil }
    return try context.evaluate(actual).text
  }

  // MARK: Findings

  /// Makes findings of what departs.
  func judgement(
    _ found: Findings, of results: [XPathResult], in document: XMLDocument, _ evidence: Evidence
  ) -> Judgement {
    var judgement = Judgement(checkedCount: found.checkedCount)
    if found.isUncountable {
      judgement.doubts.append(Catalogue.nodeNotNodes(["path": expression.text]))
    }
    if found.checkedCount == 0, !found.isUncountable {
      judgement.vacuity = Catalogue.nodeNothingSelected([
        "path": expression.text, "context": context.text,
      ])
    }
    if found.departures.isEmpty { return judgement }
    let places = document.places(
      of: found.departures.map(\.node), namespaces: expression.namespaces)
    for (departure, place) in zip(found.departures, places) {
      let expected = form.expected ?? departure.expected
      let actual = departure.actual.excerpt(ofScalars: 300)
      judgement.findings.append(
        evidence.finding(
          sentence(of: departure, actual: actual, expected: expected), expected: expected,
          actual: actual, location: .xpath(place.path, line: place.line)))
    }
    return judgement
  }

  private func sentence(
    of departure: Departure, actual: String, expected: LocalizedText
  ) -> Message {
    let template =
      form.message.map {
        MessageTemplate("test.message", french: $0.french, english: $0.english)
      } ?? departure.message
    let context = departure.context.name
    var tokens = [
      "actual": LocalizedText(verbatim: actual), "expected": expected,
      "context": LocalizedText(verbatim: context.isEmpty ? self.context.text : context),
      "count": LocalizedText(verbatim: "\(departure.count)"),
      "path": LocalizedText(verbatim: expression.text), "value": LocalizedText(verbatim: actual),
    ]
    tokens["list"] = form.codes?.title
    tokens["nearest"] = departure.nearest.map(LocalizedText.init(verbatim:))
    return template(localized: tokens)
  }
}
