package import Messages

/// What one test found on one of many subjects, when it did not pass there.
///
/// Observations are written to the record as they come and are not kept in memory, so that a catalogue may be
/// of any size; outcomes count them and keep the first of them.
package struct Observation: Sendable, Hashable {
  /// The place of the outcome in the plan, then that of the subject.
  package let order: [Int]
  package let target: String
  package let suite: String
  package let conformanceClass: String
  package let test: String
  /// The record, file or table that was judged.
  package let subject: String
  package let level: Level
  package let verdict: Verdict
  /// Why it was skipped or undetermined.
  package let reason: Message?
  package let findings: [Finding]
  /// How many findings there were in all, when only the first ones are kept.
  package let findingCount: Int

  /// Creates an observation.
  package init(
    order: [Int], target: String, suite: String, conformanceClass: String, test: String,
    subject: String, level: Level, verdict: Verdict, reason: Message?, findings: [Finding],
    findingCount: Int
  ) {
    self.order = order
    self.target = target
    self.suite = suite
    self.conformanceClass = conformanceClass
    self.test = test
    self.subject = subject
    self.level = level
    self.verdict = verdict
    self.reason = reason
    self.findings = findings
    self.findingCount = findingCount
  }
}
