/// How many things ended with each verdict.
package struct VerdictCounts: Sendable, Hashable {
  private var counts: [Verdict: Int] = [:]

  /// Creates counts from verdicts.
  package init(_ verdicts: some Sequence<Verdict> = []) {
    for verdict in verdicts { counts[verdict, default: 0] += 1 }
  }

  /// Counts more that ended with a verdict.
  package mutating func add(_ verdict: Verdict, _ count: Int = 1) {
    if count > 0 { counts[verdict, default: 0] += count }
  }

  /// Returns how many ended with a verdict.
  package subscript(verdict: Verdict) -> Int { counts[verdict, default: 0] }

  /// How many there are in all.
  package var total: Int { counts.values.reduce(0, +) }

  /// How many were really judged: the others tell nothing about the platform.
  package var judged: Int { self[.passed] + self[.failed] + self[.warned] }
}
