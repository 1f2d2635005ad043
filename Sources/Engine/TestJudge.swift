import Checks
import Messages
import Record
import Suites

/// Judges one test on all the instances of its probe, and says it in outcomes.
struct TestJudge: Sendable {
  /// How many findings of an outcome are kept; all of them are counted.
  static let findingLimit = 20

  let part: Plan.Part
  let planned: Plan.PlannedTest
  let resolver: ProbeResolver
  /// The place of the part in the plan.
  let order: [Int]

  private var test: SuiteTest { planned.test }

  /// What the instances of one group come to.
  private struct Group {
    let instance: String?
    let order: [Int]
    var verdict: InstanceVerdict
  }

  /// Judges the test.
  func outcomes() async -> [Outcome] {
    guard let probe = part.suite.probe(named: test.probe) else { return [] }
    let (instances, emptiness) = await resolver.instances(of: probe)
    guard !instances.isEmpty else {
      return [outcome(of: nothing(emptiness ?? Catalogue.engineNothingLookedAt()))]
    }
    var groups: [Group] = []
    var places: [[Int]: Int] = [:]
    for instance in instances {
      // Nobody takes what is judged after an interruption, and a large document is long to judge.
      if Task.isCancelled { break }
      let verdict = await judge(instance)
      let teller = test.groupedBy.flatMap { instance.ancestor(of: $0) } ?? instance
      if let place = places[teller.order] {
        groups[place].verdict.add(verdict)
      } else {
        places[teller.order] = groups.count
        groups.append(Group(instance: teller.name, order: teller.order, verdict: verdict))
      }
    }
    return settled(groups).map { outcome(of: $0.verdict, instance: $0.instance, at: $0.order) }
  }

  /// Judges the test on all that stands under one subject of a stream.
  func subjectVerdict() async -> InstanceVerdict {
    guard let probe = part.suite.probe(named: test.probe) else {
      return InstanceVerdict(.vacuous, reason: Catalogue.engineNothingLookedAt())
    }
    let (instances, emptiness) = await resolver.instances(of: probe)
    var whole: InstanceVerdict?
    for instance in instances {
      let verdict = await judge(instance)
      if whole == nil { whole = verdict } else { whole?.add(verdict) }
    }
    return whole
      ?? InstanceVerdict(.vacuous, reason: emptiness ?? Catalogue.engineNothingLookedAt())
  }

  /// Tells what the test came to on all the subjects of a stream, as one outcome with its tally.
  ///
  /// Having nothing to look at is decided as among instances: see `settled`. When subjects are missing, those
  /// that came can fail the test, and cannot pass it for all.
  func outcome(of tally: RuleTally, shortfall: Message?) -> Outcome {
    let isJudged = tally.count(.passed) + tally.count(.failed) > 0
    let vacuousWord: Verdict =
      isJudged || test.whenEmpty != nil ? .notApplicable : .undetermined
    var counts = VerdictCounts()
    for kind in InstanceVerdict.Kind.allCases {
      counts.add(kind == .vacuous ? vacuousWord : word(for: kind), tally.count(kind))
    }
    var verdict = tally.prevailing
    if !isJudged, verdict.kind >= .notApplicable, tally.count(.vacuous) > 0 {
      let exchanges = verdict.exchanges
      verdict = nothing(tally.vacuity ?? Catalogue.engineNothingLookedAt())
      verdict.exchanges = exchanges
    }
    if let shortfall, verdict.kind >= .passed {
      verdict.kind = .undetermined
      verdict.reason = shortfall
    }
    return outcome(
      of: verdict, keeping: RuleTally.findingLimit, findingCount: tally.findingCount,
      tally: SubjectTally(counts))
  }

  /// Tells what the test came to on the only subject of a stream, when it is the target itself.
  func outcome(ofOnly verdict: InstanceVerdict) -> Outcome {
    guard verdict.kind == .vacuous else { return outcome(of: verdict) }
    var settled = nothing(verdict.reason ?? Catalogue.engineNothingLookedAt())
    settled.exchanges = verdict.exchanges
    return outcome(of: settled)
  }

  /// Tells what the test came to on one of many subjects, told apart.
  func outcome(of verdict: InstanceVerdict, subject: String, index: Int) -> Outcome {
    outcome(of: verdict, instance: subject, at: [index])
  }

  /// Tells of a subject that had nothing to look at, told apart from those counted.
  func outcome(
    ofVacuous verdict: InstanceVerdict, subject: String, index: Int, beside tally: RuleTally
  ) -> Outcome {
    let isJudged = tally.count(.passed) + tally.count(.failed) > 0
    var settled = isJudged ? verdict : nothing(verdict.reason ?? Catalogue.engineNothingLookedAt())
    if isJudged { settled.kind = .notApplicable }
    return outcome(of: settled, instance: subject, at: [index])
  }

  /// Tells that nothing can be said of the subjects that are missing, told apart from those that came.
  func outcome(ofShortfall reason: Message) -> Outcome {
    outcome(of: InstanceVerdict(.undetermined, reason: reason))
  }

  /// Tells what the test came to when a stream brought no subject.
  func outcome(ofNone reason: Message) -> Outcome { outcome(of: nothing(reason)) }

  /// What is told of one subject of many, when the test did not pass there.
  func observation(
    of verdict: InstanceVerdict, subject: String, index: Int, keeping limit: Int
  ) -> Observation? {
    guard verdict.kind < .passed else { return nil }
    let word = word(for: verdict.kind)
    return Observation(
      order: order + planned.order + [index], target: part.target, suite: part.suite.id,
      conformanceClass: planned.conformanceClass.id, test: test.id, subject: subject,
      level: test.level, verdict: word, reason: verdict.kind == .failed ? nil : verdict.reason,
      findings: Array(verdict.findings.prefix(limit)), findingCount: verdict.findingCount)
  }

  /// What is told when a class is not declared, or its declaration could not be read.
  func outcome(closedBy verdict: InstanceVerdict) -> Outcome { outcome(of: verdict) }

  private func judge(_ instance: Instance) async -> InstanceVerdict {
    switch instance.state {
    case .failed(let failure): return InstanceVerdict(failure)
    case .ready(let evidence, let inner):
      switch await resolver.scope(inner, naming: planned.needs) {
      case .failure(let failure): return InstanceVerdict(failure)
      case .success(let needed):
        var scope = await resolver.scope(needed, trying: planned.references)
        for binding in test.bindings {
          scope = scope.extended(with: binding.name, scope.compute(binding.value))
        }
        return InstanceJudge(test: test, evidence: evidence, scope: scope).judge()
      }
    }
  }

  /// Decides what having nothing to look at means.
  ///
  /// Beside instances that were really judged, one with nothing to look at is not applicable. When none was,
  /// the test is undetermined as a whole, unless the suite says that it then does not apply.
  private func settled(_ groups: [Group]) -> [Group] {
    let isJudged = groups.contains { $0.verdict.kind == .passed || $0.verdict.kind == .failed }
    if groups.allSatisfy({ $0.verdict.kind == .vacuous }), let first = groups.first {
      var verdict = nothing(first.verdict.reason ?? Catalogue.engineNothingLookedAt())
      for group in groups { verdict.exchanges += group.verdict.exchanges }
      return [Group(instance: nil, order: [], verdict: verdict)]
    }
    return groups.map { group in
      guard group.verdict.kind == .vacuous else { return group }
      var settled = group
      settled.verdict.kind = isJudged || test.whenEmpty != nil ? .notApplicable : .undetermined
      return settled
    }
  }

  private func nothing(_ reason: Message) -> InstanceVerdict {
    guard let whenEmpty = test.whenEmpty else {
      return InstanceVerdict(.undetermined, reason: reason)
    }
    return InstanceVerdict(.notApplicable, reason: Message(code: "test.empty", text: whenEmpty))
  }

  private func word(for kind: InstanceVerdict.Kind) -> Verdict {
    switch kind {
    case .failed: test.level == .must ? .failed : .warned
    case .passed: .passed
    case .skipped: .skipped
    case .notApplicable: .notApplicable
    case .undetermined, .vacuous: .undetermined
    }
  }

  private func outcome(
    of verdict: InstanceVerdict, instance: String? = nil, at place: [Int] = [],
    keeping limit: Int = Self.findingLimit, findingCount: Int? = nil, tally: SubjectTally? = nil
  ) -> Outcome {
    let word = word(for: verdict.kind)
    let isJudged = word == .failed || word == .warned || word == .passed
    return Outcome(
      order: order + planned.order + place, target: part.target, suite: part.suite.id,
      conformanceClass: planned.conformanceClass.id, test: test.id, instance: instance,
      level: test.level, verdict: word, requirements: test.requirements,
      reason: isJudged ? nil : verdict.reason, rootCause: verdict.rootCause,
      findings: Array(verdict.findings.prefix(limit)),
      findingCount: findingCount ?? verdict.findingCount, checkedCount: verdict.checkedCount,
      exchanges: verdict.exchanges, tally: tally)
  }
}
