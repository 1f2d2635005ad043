import Checks
import Messages
import Record

/// What a test concludes about one instance, or about several that are told together.
struct InstanceVerdict: Sendable {
  /// The kinds of conclusion, the one that prevails among several first.
  enum Kind: Int, Sendable, Comparable, CaseIterable {
    case failed, undetermined, skipped, passed, notApplicable
    /// There was nothing to look at: no verdict yet, and never a pass.
    case vacuous

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: Kind
  /// Why it is neither passed nor failed.
  var reason: Message?
  /// The probe whose failure is the root cause of a skip.
  var rootCause: String?
  var findings: [Finding] = []
  /// How many more departures there are, counted and not kept.
  var unlistedCount = 0
  var checkedCount = 0
  /// The exchanges that were looked at, in order, each once.
  var exchanges: [String] = []

  /// A conclusion with its reason.
  init(_ kind: Kind, reason: Message? = nil, rootCause: String? = nil, exchanges: [String] = []) {
    self.kind = kind
    self.reason = reason
    self.rootCause = rootCause
    self.exchanges = exchanges
  }

  /// What a failed probe makes of a test.
  ///
  /// A value that is not there leaves nothing to look at, there and in all that would be built on it. Where
  /// nobody answered, that cannot be told. Everywhere else the test is skipped for a cause that is told
  /// once, where it began.
  init(_ failure: ProbeFailure) {
    switch failure.kind {
    case .noValue:
      self.init(.vacuous, reason: failure.message, exchanges: failure.exchanges)
    case .noAnswer where failure.isOwn:
      self.init(.undetermined, reason: failure.message, exchanges: failure.exchanges)
    case .noAnswer, .unusable, .noLink:
      self.init(
        .skipped, reason: failure.message, rootCause: failure.root, exchanges: failure.exchanges)
    }
  }

  /// What the judgements of an instance's assertions come to.
  init(_ judgement: Judgement, exchanges: [String]) {
    if !judgement.findings.isEmpty {
      self.init(.failed)
    } else if let doubt = judgement.doubts.first {
      self.init(.undetermined, reason: doubt)
    } else if let vacuity = judgement.vacuity {
      self.init(.vacuous, reason: vacuity)
    } else if judgement.checkedCount == 0 {
      self.init(.vacuous, reason: Catalogue.engineNothingLookedAt())
    } else {
      self.init(.passed)
    }
    findings = judgement.findings
    unlistedCount = judgement.unlistedCount
    checkedCount = judgement.checkedCount
    self.exchanges = exchanges
  }

  /// How many departures there are in all.
  var findingCount: Int { findings.count + unlistedCount }

  /// Tells another conclusion together with this one.
  mutating func add(_ other: InstanceVerdict) {
    if other.kind < kind {
      kind = other.kind
      reason = other.reason
      rootCause = other.rootCause
    }
    findings += other.findings
    unlistedCount += other.unlistedCount
    checkedCount += other.checkedCount
    for exchange in other.exchanges where !exchanges.contains(exchange) {
      exchanges.append(exchange)
    }
  }
}
