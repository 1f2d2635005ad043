package import Messages
package import Record

/// A cause for which tests could not be judged, told once for all the tests it stops.
package struct UncheckedCause: Sendable {
  /// What makes causes the same: a root cause if there is one, or else the sentence.
  package struct Key: Sendable, Hashable {
    package let target: String
    package let suite: String
    package let rootCause: String?
    /// Absent when there is a root cause, which may be told in several ways.
    package let reason: Message?
  }

  package let key: Key
  /// The first reason given.
  package let reason: Message?
  /// The tests it stops, each once, in the order of the plan.
  package private(set) var tests: [String]
  /// The exchanges that show it, each once.
  package private(set) var exchanges: [String]

  /// Gathers the causes of outcomes whose verdict is among those asked for, the one that stops most
  /// first, and in the order of the plan among equals.
  package static func causes(
    in results: [TestResult], where isWanted: (Verdict) -> Bool
  ) -> [UncheckedCause] {
    var places: [Key: Int] = [:]
    var seen: [Set<String>] = []
    var causes: [UncheckedCause] = []
    for outcome in results.lazy.flatMap(\.outcomes) where isWanted(outcome.verdict) {
      let key = Key(
        target: outcome.target, suite: outcome.suite, rootCause: outcome.rootCause,
        reason: outcome.rootCause == nil ? outcome.reason : nil)
      let place = places[key] ?? causes.count
      if place == causes.count {
        places[key] = place
        causes.append(
          UncheckedCause(key: key, reason: outcome.reason, tests: [], exchanges: []))
        seen.append([])
      }
      if seen[place].insert("\(outcome.conformanceClass)\n\(outcome.test)").inserted {
        causes[place].tests.append(outcome.test)
      }
      if causes[place].exchanges.isEmpty { causes[place].exchanges = outcome.exchanges }
    }
    return causes.enumerated().sorted {
      ($1.element.tests.count, $0.offset) < ($0.element.tests.count, $1.offset)
    }.map(\.element)
  }
}
