import Messages
import Record
import Synchronization

/// Takes the verdicts on the subjects of a stream in their order, whatever the order in which they are known.
///
/// What is kept is one tally a test; the verdicts themselves are told once and let go.
final class StreamFold: Sendable {
  /// What is told of one subject.
  struct Told: Sendable {
    let observations: [Observation]
    /// The exchanges that the findings kept speak of.
    let exchanges: Set<String>
    /// Its outcomes, one a test, when subjects are told apart.
    let outcomes: [Outcome]
  }

  private struct State {
    var waiting: [Int: SubjectVerdicts] = [:]
    var nextIndex = 0
    /// The first subject, told as soon as there is a second: an only one may be the target itself.
    var first: SubjectVerdicts?
    var tallies: [RuleTally]
    var omissions: [OmissionKey: Omission] = [:]
    /// Subjects told apart that had nothing to look at: what that means is known at the end.
    var vacuous: [Vacuous] = []
  }

  private struct Vacuous {
    let place: Int
    let index: Int
    let key: String
    let verdict: InstanceVerdict
  }

  private struct OmissionKey: Hashable {
    let probe: String
    let bound: String
  }

  private let judges: [TestJudge]
  private let tellsApart: Bool
  private let onTold: @Sendable (Told) -> Void
  private let state: Mutex<State>

  /// Creates a fold.
  ///
  /// - Parameters:
  ///   - tellsApart: whether each subject has outcomes of its own.
  ///   - onTold: is told each subject, in order and one at a time.
  init(_ judges: [TestJudge], tellsApart: Bool, onTold: @escaping @Sendable (Told) -> Void) {
    self.judges = judges
    self.tellsApart = tellsApart
    self.onTold = onTold
    state = Mutex(State(tallies: judges.map { _ in RuleTally() }))
  }

  /// Takes what is concluded about a subject.
  func take(_ verdicts: SubjectVerdicts) {
    state.withLock { state in
      state.waiting[verdicts.index] = verdicts
      while let next = state.waiting.removeValue(forKey: state.nextIndex) {
        state.nextIndex += 1
        add(next, to: &state)
      }
    }
  }

  /// How many subjects were taken.
  var count: Int { state.withLock(\.nextIndex) }

  /// What bounds left out below the subjects, one entry a probe and bound.
  var omissions: [Omission] { state.withLock { Array($0.omissions.values) } }

  /// The outcomes, one a test, once all subjects were taken.
  ///
  /// - Parameters:
  ///   - target: the address that makes an only subject the target itself.
  ///   - shortfall: why subjects are missing, if some are.
  func outcomes(target: String, shortfall: Message?) -> [Outcome] {
    let only = state.withLock { state -> SubjectVerdicts? in
      guard let first = state.first, state.nextIndex == 1 else { return nil }
      guard first.key != target || shortfall != nil else { return first }
      tell(first, to: &state)
      return nil
    }
    if let only {
      return zip(judges, only.verdicts).map { judge, verdict in judge.outcome(ofOnly: verdict) }
    }
    let tallies = state.withLock(\.tallies)
    if tellsApart {
      return state.withLock(\.vacuous).map { entry in
        judges[entry.place].outcome(
          ofVacuous: entry.verdict, subject: entry.key, index: entry.index,
          beside: tallies[entry.place])
      } + judges.compactMap { judge in shortfall.map { judge.outcome(ofShortfall: $0) } }
    }
    return zip(judges, tallies).map { judge, tally in
      judge.outcome(of: tally, shortfall: shortfall)
    }
  }

  private func add(_ verdicts: SubjectVerdicts, to state: inout State) {
    for omission in verdicts.omissions {
      let key = OmissionKey(probe: omission.probe, bound: omission.bound)
      state.omissions[key] = state.omissions[key].map { $0.adding(omission) } ?? omission
    }
    if verdicts.index == 0 {
      state.first = verdicts
      return
    }
    if verdicts.index == 1, let first = state.first { tell(first, to: &state) }
    tell(verdicts, to: &state)
  }

  private func tell(_ subject: SubjectVerdicts, to state: inout State) {
    var observations: [Observation] = []
    var exchanges: Set<String> = []
    var outcomes: [Outcome] = []
    for (place, (judge, verdict)) in zip(judges, subject.verdicts).enumerated() {
      let kept = state.tallies[place].add(verdict, subject: subject.key)
      exchanges.formUnion(kept.compactMap(\.exchange))
      if tellsApart {
        if verdict.kind == .vacuous {
          state.vacuous.append(
            Vacuous(place: place, index: subject.index, key: subject.key, verdict: verdict))
        } else {
          outcomes.append(judge.outcome(of: verdict, subject: subject.key, index: subject.index))
        }
      }
      if let observation = judge.observation(
        of: verdict, subject: subject.key, index: subject.index, keeping: TestJudge.findingLimit)
      {
        observations.append(observation)
      }
    }
    onTold(Told(observations: observations, exchanges: exchanges, outcomes: outcomes))
  }
}

extension Omission {
  /// What two families of the same probe lost together.
  fileprivate func adding(_ other: Omission) -> Omission {
    let total: Int? =
      if let own = totalCount, let others = other.totalCount { own + others } else { nil }
    return Omission(
      target: target, suite: suite, probe: probe, instance: nil, bound: bound,
      keptCount: keptCount + other.keptCount, totalCount: total)
  }
}
