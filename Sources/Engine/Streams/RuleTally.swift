import Messages
import Record

/// What one test concludes about many subjects: counts of verdicts, and the first findings.
struct RuleTally: Sendable {
  /// How many findings of one subject are kept, and how many in all; every one of them is counted.
  static let subjectFindingLimit = 3
  static let findingLimit = 30
  /// How many exchanges are named.
  private static let exchangeLimit = 30

  private var counts = [Int](repeating: 0, count: InstanceVerdict.Kind.allCases.count)
  private var reasons: [InstanceVerdict.Kind: (reason: Message?, rootCause: String?)] = [:]
  private(set) var findings: [Finding] = []
  private var exchanges: [String] = []

  /// Adds what the test concludes about one subject.
  ///
  /// - Returns: the findings that are kept.
  mutating func add(_ verdict: InstanceVerdict, subject: String) -> [Finding] {
    counts[verdict.kind.rawValue] += 1
    if reasons[verdict.kind] == nil {
      reasons[verdict.kind] = (verdict.reason, verdict.rootCause)
    }
    checkedCount += verdict.checkedCount
    findingCount += verdict.findingCount
    let room = min(Self.subjectFindingLimit, Self.findingLimit - findings.count)
    let kept = verdict.findings.prefix(max(room, 0)).map { $0.found(in: subject) }
    findings += kept
    // What failed is shown; of what passed, the first exchanges are named as a sample.
    if !kept.isEmpty || exchanges.isEmpty {
      for exchange in verdict.exchanges
      where exchanges.count < Self.exchangeLimit && !exchanges.contains(exchange) {
        exchanges.append(exchange)
      }
    }
    return kept
  }

  /// How many findings there were in all.
  private(set) var findingCount = 0
  /// How many things were looked at.
  private(set) var checkedCount = 0

  /// How many subjects ended so.
  func count(_ kind: InstanceVerdict.Kind) -> Int { counts[kind.rawValue] }

  /// What prevails among the subjects, with its reason, the first findings and a sample of the exchanges.
  var prevailing: InstanceVerdict {
    let kind = InstanceVerdict.Kind.allCases.first { count($0) > 0 } ?? .vacuous
    var verdict = InstanceVerdict(
      kind, reason: reasons[kind]?.reason, rootCause: reasons[kind]?.rootCause,
      exchanges: exchanges)
    verdict.findings = findings
    verdict.checkedCount = checkedCount
    return verdict
  }

  /// The reason of those that had nothing to look at.
  var vacuity: Message? { reasons[.vacuous]?.reason }
}

extension Finding {
  /// The same finding, with the subject that it was made in.
  func found(in subject: String) -> Finding {
    Finding(
      message, expected: expected, actual: actual, location: location, exchange: exchange,
      subject: subject)
  }
}
