/// One test on one target, over everything it looked at.
///
/// People count tests; instances (one outcome a collection, say) are detail.
package struct TestResult: Sendable, Hashable {
  /// What makes a result: a test of a suite, on a target.
  package struct Key: Sendable, Hashable {
    package let target: String
    package let suite: String
    package let conformanceClass: String
    package let test: String

    /// Creates the key of an outcome.
    package init(of outcome: Outcome) {
      target = outcome.target
      suite = outcome.suite
      conformanceClass = outcome.conformanceClass
      test = outcome.test
    }

    /// Creates the key of an observation.
    package init(of observation: Observation) {
      target = observation.target
      suite = observation.suite
      conformanceClass = observation.conformanceClass
      test = observation.test
    }
  }

  package let key: Key
  package let level: Level
  /// The outcomes, one an instance, in the order of the plan.
  package let outcomes: [Outcome]
  /// The gravest verdict among the instances.
  package let verdict: Verdict

  /// Groups outcomes by target and test, each in its first place.
  package static func results(of outcomes: [Outcome]) -> [TestResult] {
    // Progress is told an outcome at a time.
    if outcomes.count == 1 { return [TestResult(key: Key(of: outcomes[0]), outcomes: outcomes)] }
    var places: [Key: Int] = [:]
    places.reserveCapacity(outcomes.count)
    var groups: [(key: Key, outcomes: [Outcome])] = []
    for outcome in outcomes {
      let key = Key(of: outcome)
      if let place = places[key] {
        groups[place].outcomes.append(outcome)
      } else {
        places[key] = groups.count
        groups.append((key, [outcome]))
      }
    }
    return groups.map { TestResult(key: $0.key, outcomes: $0.outcomes) }
  }

  private init(key: Key, outcomes: [Outcome]) {
    self.key = key
    self.outcomes = outcomes
    level = outcomes.map(\.level).min { $0.strength > $1.strength } ?? .may
    verdict =
      Self.byGravity.first { verdict in outcomes.contains { $0.verdict == verdict } }
      ?? .undetermined
  }

  /// From what a reader must know first to what asks for nothing: one pass among instances that
  /// could not be judged is no pass.
  private static let byGravity: [Verdict] = [
    .failed, .undetermined, .skipped, .warned, .passed, .notApplicable,
  ]
}
