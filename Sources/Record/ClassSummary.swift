package import Messages

/// What became of one conformance class on one target.
package struct ClassSummary: Sendable, Hashable {
  package let target: String
  package let suite: String
  /// The identifier of the class in its suite.
  package let id: String
  package let title: LocalizedText
  /// The URI by which a platform declares the class, if it has one.
  package let conformance: String?
  /// The results of the class, in the order of the plan.
  package let results: [TestResult]

  /// Creates the summary of a class.
  package init(
    target: String, suite: String, id: String, title: LocalizedText, conformance: String?,
    results: [TestResult]
  ) {
    self.target = target
    self.suite = suite
    self.id = id
    self.title = title
    self.conformance = conformance
    self.results = results
  }

  /// How many tests ended with each verdict.
  package var tests: VerdictCounts { VerdictCounts(results.lazy.map(\.verdict)) }

  /// How many outcomes, one an instance, ended with each verdict.
  package var outcomes: VerdictCounts {
    VerdictCounts(results.lazy.flatMap(\.outcomes).map(\.verdict))
  }

  /// The verdict on the class, or nil if no test of it was run at all.
  ///
  /// It is never *passed* unless something passed and everything that must hold was judged.
  package var verdict: Verdict? {
    let tests = tests
    if tests[.failed] > 0 { return .failed }
    let isOpen = results.contains {
      $0.level == .must && ($0.verdict == .undetermined || $0.verdict == .skipped)
    }
    if isOpen { return .undetermined }
    if tests[.warned] > 0 { return .warned }
    if tests[.passed] > 0 { return .passed }
    if tests[.undetermined] > 0 { return .undetermined }
    if tests[.skipped] > 0 { return .skipped }
    return tests[.notApplicable] > 0 ? .notApplicable : nil
  }
}
