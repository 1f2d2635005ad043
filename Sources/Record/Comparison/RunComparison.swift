/// What changed from one run to another, test by test.
package struct RunComparison: Sendable, Hashable {
  /// How a test stands in the new run beside the old one.
  package enum Change: String, Sendable, CaseIterable {
    /// It departed, and does not any more.
    case fixed
    /// It departs, and did not.
    case broken
    /// It departed, and still does.
    case stillBroken
    /// It was judged, and could not be this time.
    case newlyOpen
    /// It is only in the new run.
    case new
    /// It is only in the old run.
    case gone
    /// Nothing worth telling changed.
    case same
  }

  /// One test on one target, in both runs.
  package struct Entry: Sendable, Hashable {
    package let key: TestResult.Key
    package let change: Change
    package let old: Verdict?
    package let new: Verdict?
    /// How many subjects depart in each run, when the test judges many.
    package let oldDeparting: Int?
    package let newDeparting: Int?
  }

  /// The entries, in the order of the new run, then those that are gone.
  package let entries: [Entry]
  /// The suites whose versions differ: their tests may not mean the same.
  package let changedSuites: [(id: String, old: String, new: String)]

  /// Compares two records.
  package init(old: RunRecord, new: RunRecord) {
    let before = TestResult.results(of: old.outcomes)
    let after = TestResult.results(of: new.outcomes)
    let known = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
    let kept = Set(after.map(\.key))
    entries =
      after.map { Entry(old: known[$0.key], new: $0, key: $0.key) }
      + before.filter { !kept.contains($0.key) }.map { Entry(old: $0, new: nil, key: $0.key) }
    changedSuites = new.header.suites.compactMap { suite in
      guard let earlier = old.header.suites.first(where: { $0.id == suite.id }),
        earlier.version != suite.version
      else { return nil }
      return (suite.id, earlier.version, suite.version)
    }
  }

  /// Returns the entries of a change.
  package subscript(change: Change) -> [Entry] { entries.filter { $0.change == change } }

  package static func == (left: RunComparison, right: RunComparison) -> Bool {
    left.entries == right.entries && left.changedSuites.map(\.id) == right.changedSuites.map(\.id)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension RunComparison.Entry {
  fileprivate init(old: TestResult?, new: TestResult?, key: TestResult.Key) {
    self.init(
      key: key, change: Self.change(old?.verdict, new?.verdict), old: old?.verdict,
      new: new?.verdict, oldDeparting: old?.departingCount, newDeparting: new?.departingCount)
  }

  private static func change(_ old: Verdict?, _ new: Verdict?) -> RunComparison.Change {
    guard let new else { return .gone }
    guard let old else { return new.departs ? .broken : .new }
    switch (old.departs, new.departs) {
    case (true, true): return .stillBroken
    // What cannot be told any more is not mended.
    case (true, false): return new == .passed || new == .notApplicable ? .fixed : .newlyOpen
    case (false, true): return .broken
    case (false, false):
      let isOpen = new == .undetermined || new == .skipped
      return isOpen && old == .passed ? .newlyOpen : .same
    }
  }
}

extension Verdict {
  /// Whether something departs from an expectation.
  fileprivate var departs: Bool { self == .failed || self == .warned }
}

extension TestResult {
  /// How many subjects depart, when the test judged each of many.
  fileprivate var departingCount: Int? {
    let tallies = outcomes.compactMap(\.tally)
    return tallies.isEmpty ? nil : tallies.reduce(0) { $0 + $1.departing }
  }
}
