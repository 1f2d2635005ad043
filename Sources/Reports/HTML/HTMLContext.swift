import Messages
import Record

/// What every section of an HTML report draws from.
struct HTMLContext: Sendable {
  let record: RunRecord
  let options: ReportOptions
  let summary: RunSummary
  let conclusion: Conclusion
  let descriptions: TestDescriptions
  let baseline: BaselineJudgement
  let clauses: [ClauseResult]
  /// The digest of the file of the run record, when it is kept.
  let digest: String?

  /// Prepares a record.
  init(_ record: RunRecord, options: ReportOptions, digest: String?) {
    self.record = record
    self.options = options
    self.digest = digest
    summary = RunSummary(of: record)
    conclusion = Conclusion(of: record, failOn: options.failOn)
    descriptions = TestDescriptions(of: record.header)
    baseline = BaselineJudgement(of: record)
    clauses = ClauseResult.results(of: record)
  }

  /// The language of the report.
  var language: Language { options.language }

  /// Whether targets must be named, since there are several.
  var namesTargets: Bool { record.header.targets.count > 1 }

  /// Returns a message of the catalogue.
  func text(_ message: Message) -> HTMLNode { .text(message.text[language]) }

  /// Returns a text of a suite.
  func text(_ text: LocalizedText) -> HTMLNode { .text(text[language]) }

  /// Returns a message about a platform as a sentence of its own, cut if it is too long.
  func sentence(_ message: Message) -> HTMLNode {
    .text(Sentence.of(excerpt(message.text[language])))
  }

  /// Returns a text from outside, as code.
  func code(_ text: String) -> HTMLNode {
    text.isEmpty
      ? self.text(Catalogue.reportNothing()) : .element("code", [:], .text(excerpt(text)))
  }

  /// Returns names as code, the first ones only, with how many more there are.
  func codes(_ names: [String], limit: Int = 12) -> HTMLNode {
    var nodes: [HTMLNode] = []
    for name in names.prefix(limit) {
      if !nodes.isEmpty { nodes.append(", ") }
      nodes.append(code(name))
    }
    let hiddenCount = names.count - limit
    if hiddenCount > 0 { nodes += [", ", text(Catalogue.reportMoreTests(hiddenCount))] }
    return .group(nodes)
  }

  /// Returns a text from outside, cut if it is too long.
  func excerpt(_ text: String) -> String {
    Excerpt.of(text, byteLimit: options.excerptByteLimit, language: language)
  }

  /// Returns an instant as a person reads it, or as it stands if it is not one.
  func instant(_ text: String) -> String {
    guard let instant = Timestamp(text) else { return excerpt(text) }
    return instant.withoutZone.split(separator: "T").joined(separator: " ") + " UTC"
  }

  /// Returns a duration in seconds, with the decimal mark of the language.
  func seconds(_ duration: Duration) -> String {
    let text = duration.secondsText
    return (language == .french ? text.split(separator: ".").joined(separator: ",") : text) + " s"
  }

  /// Tells whether an outcome counts against the platform, and is not merely worth saying.
  func isFailure(_ outcome: Outcome) -> Bool {
    if baseline.accepts(outcome) { return false }
    switch outcome.verdict {
    case .failed: return true
    case .warned:
      return outcome.level.strength >= (options.failOn ?? record.header.failOn).strength
    default: return false
    }
  }

  /// Returns a list of facts, each with its label.
  func facts(_ facts: [(label: MessageTemplate, content: HTMLNode)]) -> HTMLNode {
    facts.isEmpty
      ? .group([])
      : .element(
        "dl", [:],
        all: facts.flatMap { fact in
          [
            HTMLNode.element("dt", [:], text(fact.label())),
            HTMLNode.element("dd", [:], fact.content),
          ]
        })
  }

  /// Returns a table: its caption, its columns, and rows whose first cell names the row.
  func table(
    caption: String?, columns: [(title: Message, isNumber: Bool)], rows: [[HTMLNode]],
    stacks: Bool = false
  ) -> HTMLNode {
    let head = columns.map { column in
      HTMLNode.element(
        "th", column.isNumber ? ["scope": "col", "class": "n"] : ["scope": "col"],
        text(column.title))
    }
    let body = rows.map { row in
      HTMLNode.element(
        "tr", [:],
        all: row.enumerated().map { index, cell in
          if index == 0 { return .element("th", ["scope": "row"], cell) }
          let isNumber = index < columns.count && columns[index].isNumber
          return .element("td", isNumber ? ["class": "n"] : [:], cell)
        })
    }
    var children: [HTMLNode] = []
    if let caption { children.append(.element("caption", [:], .text(caption))) }
    children.append(.element("thead", [:], .element("tr", [:], all: head)))
    children.append(.element("tbody", [:], all: body))
    return .element(
      "div", ["class": "wide"],
      .element("table", stacks ? ["class": "stack"] : [:], all: children))
  }
}

extension Verdict {
  /// The class of style of the word for the verdict.
  var styleClass: String {
    switch self {
    case .passed: "good"
    case .failed: "bad"
    case .warned: "warn"
    case .undetermined: "open"
    case .skipped, .notApplicable: "idle"
    }
  }
}

extension ClauseVerdict {
  /// The class of style of the word for the verdict.
  var styleClass: String {
    switch self {
    case .satisfied: "good"
    case .notSatisfied: "bad"
    case .unverifiable: "open"
    }
  }
}
