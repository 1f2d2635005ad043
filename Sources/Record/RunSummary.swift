import Messages

/// What a run comes down to: the results of its tests, class by class.
package struct RunSummary: Sendable, Hashable {
  /// Every class, by target, suite and place in the suite; those without results too.
  package let classes: [ClassSummary]

  /// Summarizes a record.
  package init(of record: RunRecord) {
    let results = TestResult.results(of: record.outcomes)
    let byClass = Dictionary(grouping: results) { ClassKey($0.key) }
    var remaining = byClass
    var classes: [ClassSummary] = []
    for target in record.header.targets {
      for suite in record.header.suites {
        let keys = suite.classes.map { ClassKey(target: target, suite: suite.id, id: $0.id) }
        // With several targets, a suite may be meant for some of them only.
        let isMeant = record.header.targets.count == 1 || keys.contains { byClass[$0] != nil }
        guard isMeant else { continue }
        for (key, described) in zip(keys, suite.classes) {
          classes.append(
            ClassSummary(
              target: target, suite: suite.id, id: described.id, title: described.title,
              conformance: described.conformance,
              results: remaining.removeValue(forKey: key) ?? []))
        }
      }
    }
    // What the header does not describe is shown all the same, in its first place.
    for result in results {
      let key = ClassKey(result.key)
      guard let undescribed = remaining.removeValue(forKey: key) else { continue }
      classes.append(
        ClassSummary(
          target: key.target, suite: key.suite, id: key.id, title: LocalizedText(verbatim: key.id),
          conformance: nil, results: undescribed))
    }
    self.classes = classes
  }

  /// Every result, class by class.
  package var results: [TestResult] { classes.flatMap(\.results) }

  /// How many tests ended with each verdict.
  package var tests: VerdictCounts { VerdictCounts(results.lazy.map(\.verdict)) }

  /// How many outcomes, one an instance, ended with each verdict.
  package var outcomes: VerdictCounts {
    VerdictCounts(results.lazy.flatMap(\.outcomes).map(\.verdict))
  }
}

private struct ClassKey: Hashable {
  let target: String
  let suite: String
  let id: String

  init(target: String, suite: String, id: String) {
    self.target = target
    self.suite = suite
    self.id = id
  }

  init(_ key: TestResult.Key) {
    self.init(target: key.target, suite: key.suite, id: key.conformanceClass)
  }
}
