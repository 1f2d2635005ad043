import Messages
import Record

/// Outcomes of one test that depart in the same way, on several of the things it looked at.
///
/// Ten collections with the same fault are one thing to mend: the first is told in full, and the
/// others need a line each.
struct SameDeparture: Sendable {
  /// In the order of the plan; there is always one at least.
  private(set) var outcomes: [Outcome]

  /// Gathers the outcomes whose findings have the same codes, in the order of the first of each.
  ///
  /// Sentences and values differ from one thing to another, and codes do not.
  static func gather(_ outcomes: [Outcome]) -> [SameDeparture] {
    var places: [Set<String>: Int] = [:]
    var departures: [SameDeparture] = []
    for outcome in outcomes {
      let codes = Set(outcome.findings.map(\.message.code))
      if let place = places[codes] {
        departures[place].outcomes.append(outcome)
      } else {
        places[codes] = departures.count
        departures.append(SameDeparture(outcomes: [outcome]))
      }
    }
    return departures
  }
}
