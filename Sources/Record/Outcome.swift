package import Messages

/// What one test found on one instance of one target.
package struct Outcome: Sendable, Hashable {
  /// The place of the outcome in the plan, by which reports sort: target, suite, class, test, instance.
  package let order: [Int]
  package let target: String
  package let suite: String
  package let conformanceClass: String
  package let test: String
  /// What the test looked at when it runs once for each of several, such as a collection's id.
  package let instance: String?
  package let level: Level
  package let verdict: Verdict
  package let requirements: [String]
  /// Why it was not applicable, skipped or undetermined.
  package let reason: Message?
  /// The probe or test whose failure is the root cause of a skip.
  package let rootCause: String?
  package let findings: [Finding]
  /// How many findings there were in all, when only the first ones are kept.
  package let findingCount: Int
  /// How many things were really looked at: 0 can never be a pass.
  package let checkedCount: Int
  /// The exchanges the test looked at, in order.
  package let exchanges: [String]
  /// How many subjects ended with each verdict, when the test judged each of many by itself.
  package let tally: SubjectTally?

  /// Creates an outcome.
  package init(
    order: [Int], target: String, suite: String, conformanceClass: String, test: String,
    instance: String?, level: Level, verdict: Verdict, requirements: [String], reason: Message?,
    rootCause: String?, findings: [Finding], findingCount: Int, checkedCount: Int,
    exchanges: [String], tally: SubjectTally? = nil
  ) {
    self.order = order
    self.target = target
    self.suite = suite
    self.conformanceClass = conformanceClass
    self.test = test
    self.instance = instance
    self.level = level
    self.verdict = verdict
    self.requirements = requirements
    self.reason = reason
    self.rootCause = rootCause
    self.findings = findings
    self.findingCount = findingCount
    self.checkedCount = checkedCount
    self.exchanges = exchanges
    self.tally = tally
  }
}
