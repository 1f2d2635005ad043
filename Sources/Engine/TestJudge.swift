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

  /// What is told when a class is not declared, or its declaration could not be read.
  func outcome(closedBy verdict: InstanceVerdict) -> Outcome { outcome(of: verdict) }

  private func judge(_ instance: Instance) async -> InstanceVerdict {
    switch instance.state {
    case .failed(let failure): return InstanceVerdict(failure)
    case .ready(let evidence, let inner):
      switch await resolver.scope(inner, naming: test.needs) {
      case .failure(let failure): return InstanceVerdict(failure)
      case .success(let needed):
        var scope = await resolver.scope(needed, trying: test.references)
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

  private func outcome(
    of verdict: InstanceVerdict, instance: String? = nil, at place: [Int] = []
  ) -> Outcome {
    let word: Verdict =
      switch verdict.kind {
      case .failed: test.level == .must ? .failed : .warned
      case .passed: .passed
      case .skipped: .skipped
      case .notApplicable: .notApplicable
      case .undetermined, .vacuous: .undetermined
      }
    let isJudged = word == .failed || word == .warned || word == .passed
    return Outcome(
      order: order + planned.order + place, target: part.target, suite: part.suite.id,
      conformanceClass: planned.conformanceClass.id, test: test.id, instance: instance,
      level: test.level, verdict: word, requirements: test.requirements,
      reason: isJudged ? nil : verdict.reason, rootCause: verdict.rootCause,
      findings: Array(verdict.findings.prefix(Self.findingLimit)),
      findingCount: verdict.findings.count, checkedCount: verdict.checkedCount,
      exchanges: verdict.exchanges)
  }
}
