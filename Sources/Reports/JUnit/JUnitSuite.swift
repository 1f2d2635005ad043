/// One conformance class on one target as JUnit has it: suites are never nested, since some
/// readers look at the first level only.
struct JUnitSuite: Sendable {
  let name: String
  /// The identifier of the suite that the class belongs to.
  let package: String
  /// Facts of the suite, by name.
  let properties: [(name: String, value: String)]
  let cases: [JUnitCase]

  /// How many cases hold a failure.
  var failureCount: Int {
    cases.count { if case .failure = $0.result { true } else { false } }
  }

  /// How many cases hold an error.
  var errorCount: Int {
    cases.count { if case .error = $0.result { true } else { false } }
  }

  /// How many cases were skipped.
  var skippedCount: Int {
    cases.count { if case .skipped = $0.result { true } else { false } }
  }

  /// The sum of the times of the cases.
  var time: Duration { cases.reduce(.zero) { $0 + $1.time } }
}
