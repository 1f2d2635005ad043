import Messages
import Record

/// Makes the cases of a run, one after the other in the order of the plan.
struct JUnitCases {
  /// A whole report that some readers refuse begins around 30 MB; one text never comes near.
  private static let textByteLimit = 64 * 1_024

  private let record: RunRecord
  private let options: ReportOptions
  private let failOn: Level
  private let baseline: BaselineJudgement
  private let descriptions: TestDescriptions
  private let outcomeText: OutcomeText
  private var usedNames: [String: Int] = [:]
  private var countedExchanges: Set<String> = []

  /// Prepares to make the cases of a record.
  init(_ record: RunRecord, options: ReportOptions) {
    self.record = record
    self.options = options
    failOn = options.failOn ?? record.header.failOn
    baseline = BaselineJudgement(of: record)
    descriptions = TestDescriptions(of: record.header)
    outcomeText = OutcomeText(record: record, descriptions: descriptions, options: options)
  }

  /// Makes the case of an outcome.
  mutating func makeCase(of outcome: Outcome, className: String, target: String?) -> JUnitCase {
    let test = descriptions[TestResult.Key(of: outcome)]
    let result = result(of: outcome)
    return JUnitCase(
      className: className,
      name: unused(
        JUnitNames.test(outcome.test, instance: outcome.instance, target: target), in: className),
      time: time(of: outcome), file: descriptions.suite(outcome.suite)?.file, line: test?.line,
      result: result, output: output(of: outcome, result: result))
  }

  private func result(of outcome: Outcome) -> JUnitCase.Result? {
    let language = options.language
    if let entry = baseline.entry(for: outcome) {
      return .skipped(
        message: bounded(Catalogue.baselineAccepted(["reason": entry.reason]).text[language]))
    }
    switch outcome.verdict {
    case .passed:
      return nil
    case .warned:
      return outcome.level.strength >= failOn.strength ? .failure(fault(of: outcome)) : nil
    case .failed:
      return .failure(fault(of: outcome))
    case .undetermined:
      return .error(fault(of: outcome))
    case .skipped, .notApplicable:
      let colon = language == .french ? " : " : ": "
      let cause = outcome.rootCause.map { " [\($0)]" } ?? ""
      return .skipped(
        message: bounded(
          outcome.verdict.word.text[language] + colon + outcomeText.sentence(of: outcome) + cause))
    }
  }

  private func fault(of outcome: Outcome) -> JUnitCase.Fault {
    let code = outcome.findings.first?.message.code ?? outcome.reason?.code
    return JUnitCase.Fault(
      type: code ?? outcome.verdict.rawValue,
      message: Excerpt.of(
        outcomeText.sentence(of: outcome), byteLimit: options.excerptByteLimit,
        language: options.language),
      text: bounded(outcomeText.explanation(of: outcome)))
  }

  private func output(of outcome: Outcome, result: JUnitCase.Result?) -> String? {
    switch result {
    case nil where outcome.verdict == .warned:
      // What a platform answered must not make GitLab or Azure attach a file of its choice.
      return bounded(outcomeText.explanation(of: outcome))
        .replacing("[[ATTACHMENT|", with: "[\u{2060}[ATTACHMENT|")
    case .failure, .error:
      // GitLab and Azure attach the files so named.
      let lines = options.attachments.map { "[[ATTACHMENT|\($0)]]" }
      return lines.isEmpty ? nil : lines.joined(separator: "\n")
    default:
      return nil
    }
  }

  /// Returns the time of the exchanges that no earlier outcome looked at.
  ///
  /// Exchanges are shared; each counts once, so that the times add up to those of the run.
  private mutating func time(of outcome: Outcome) -> Duration {
    var time = Duration.zero
    for id in outcome.exchanges where countedExchanges.insert(id).inserted {
      time += record.exchanges[id]?.timings.total ?? .zero
    }
    return time
  }

  /// Returns a name that no other case of the class has: readers ignore all but one of namesakes.
  private mutating func unused(_ name: String, in className: String) -> String {
    let key = "\(className)\n\(name)"
    let count = usedNames[key, default: 0] + 1
    usedNames[key] = count
    return count == 1 ? name : "\(name) #\(count)"
  }

  private func bounded(_ text: String) -> String {
    Excerpt.of(text, byteLimit: Self.textByteLimit, language: options.language)
  }
}
