/// What a baseline makes of a run: which failures are known, and which entries serve no more.
package struct BaselineJudgement: Sendable, Hashable {
  /// The failures that are accepted, each with the entry that says so.
  package let accepted: [Accepted]
  /// The entries past their day: what they covered counts again.
  package let expired: [BaselineEntry]
  /// The entries that covered nothing that fails: they can be removed.
  package let stale: [BaselineEntry]

  /// A failure that is known.
  package struct Accepted: Sendable, Hashable {
    package let key: TestResult.Key
    package let instance: String?
    package let entry: BaselineEntry
  }

  /// Judges a record by its own baseline.
  package init(of record: RunRecord) {
    let entries = record.header.baseline
    expired = entries.filter { !$0.holds(at: record.header.startedAt) }
    let holding = entries.filter { $0.holds(at: record.header.startedAt) }
    var used: Set<BaselineEntry> = []
    var accepted: [Accepted] = []
    for outcome in record.outcomes where outcome.verdict == .failed || outcome.verdict == .warned {
      guard let entry = holding.first(where: { $0.covers(outcome) }) else { continue }
      used.insert(entry)
      accepted.append(
        Accepted(key: TestResult.Key(of: outcome), instance: outcome.instance, entry: entry))
    }
    self.accepted = accepted
    stale = holding.filter { !used.contains($0) }
  }

  /// Whether a failure is known and accepted.
  package func accepts(_ outcome: Outcome) -> Bool { entry(for: outcome) != nil }

  /// The entry by which a failure is accepted.
  package func entry(for outcome: Outcome) -> BaselineEntry? {
    guard !accepted.isEmpty else { return nil }
    let key = TestResult.Key(of: outcome)
    return accepted.first { $0.key == key && $0.instance == outcome.instance }?.entry
  }
}
