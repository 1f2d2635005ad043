import Record

/// A test that judged many subjects, some of which depart from it.
struct BrokenRule: Sendable {
  let outcome: Outcome
  let tally: SubjectTally

  /// Gathers the rules that are broken, by the share of subjects that depart, and in the order of the plan
  /// among equals.
  static func gather(_ outcomes: [Outcome]) -> [BrokenRule] {
    outcomes.enumerated().compactMap { place, outcome in
      outcome.tally.flatMap { tally in
        tally.departing > 0
          ? (place: place, rule: BrokenRule(outcome: outcome, tally: tally)) : nil
      }
    }.sorted { left, right in
      let shares = (
        left.rule.tally.departingShare ?? 0, right.rule.tally.departingShare ?? 0
      )
      return shares.0 == shares.1 ? left.place < right.place : shares.0 > shares.1
    }.map(\.rule)
  }
}
