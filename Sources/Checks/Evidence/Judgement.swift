package import Messages
package import Record

/// What a predicate concludes: how much it looked at, what departs, and what it could not tell.
package struct Judgement: Sendable {
  /// How many things were looked at.
  package var checkedCount: Int
  package var findings: [Finding]
  /// How many more departures there are than findings, counted and not kept.
  package var unlistedCount = 0
  /// What could not be told, and why.
  package var doubts: [Message]
  /// Why there was nothing to look at.
  package var vacuity: Message?

  /// Creates a judgement.
  package init(
    checkedCount: Int = 0, findings: [Finding] = [], doubts: [Message] = [],
    vacuity: Message? = nil
  ) {
    self.checkedCount = checkedCount
    self.findings = findings
    self.doubts = doubts
    self.vacuity = vacuity
  }

  /// One thing was looked at and is as expected.
  package static var held: Judgement { Judgement(checkedCount: 1) }

  /// One thing was looked at and is not as expected.
  package static func broken(_ finding: Finding) -> Judgement {
    Judgement(checkedCount: 1, findings: [finding])
  }

  /// It cannot be told.
  package static func doubtful(_ message: Message) -> Judgement {
    Judgement(doubts: [message])
  }

  /// There was nothing to look at.
  package static func vacuous(_ message: Message) -> Judgement {
    Judgement(vacuity: message)
  }

  /// Adds another judgement of the same instance.
  package mutating func add(_ other: Judgement) {
    checkedCount += other.checkedCount
    findings += other.findings
    unlistedCount += other.unlistedCount
    doubts += other.doubts
    vacuity = vacuity ?? other.vacuity
  }

  /// Whether something was looked at, nothing that was to be looked at was missing, and all was as
  /// expected.
  package var holds: Bool {
    checkedCount > 0 && findings.isEmpty && doubts.isEmpty && vacuity == nil
  }
}
