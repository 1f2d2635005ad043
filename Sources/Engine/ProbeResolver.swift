import Checks
import JSON
import Messages
import Record
import Suites

/// Makes the instances of one suite's probes on one target, each of them once.
///
/// Whoever asks first starts the work and all others wait for the same task, so that what is asked of the
/// platform depends on the suite alone and never on scheduling.
actor ProbeResolver {
  private let part: Plan.Part
  private let source: any Source
  private let onOmission: @Sendable (Omission) -> Void
  private let root: Scope
  private var families: [FamilyKey: Task<Family, Never>] = [:]

  private struct FamilyKey: Hashable {
    let probe: String
    let parentPath: [String]
    let parentOrder: [Int]
  }

  /// Creates a resolver; omissions are told once each.
  init(
    part: Plan.Part, source: any Source, onOmission: @escaping @Sendable (Omission) -> Void
  ) {
    self.part = part
    self.source = source
    self.onOmission = onOmission
    var values = part.parameters.mapValues { Computed.value($0) }
    values["endpoint"] = Computed.made(.string(part.target))
    root = Scope(evidence: [:], values: values, subject: nil)
  }

  // MARK: Families

  /// Every instance of a probe, in order, with why there is none where there is none.
  func instances(of probe: Probe) async -> (instances: [Instance], emptiness: Message?) {
    let chain = part.suite.ancestors(of: probe).reversed() + [probe]
    var level: [Instance?] = [nil]
    var emptiness: Message?
    for probe in chain {
      let parents = level
      let families = await withTaskGroup(of: (Int, Family).self) { group in
        for (index, parent) in parents.enumerated() {
          group.addTask { (index, await self.family(of: probe, under: parent)) }
        }
        var families: [(Int, Family)] = []
        for await family in group { families.append(family) }
        return families.sorted { $0.0 < $1.0 }.map(\.1)
      }
      level = families.flatMap(\.instances)
      if level.isEmpty { emptiness = families.lazy.compactMap(\.emptiness).first ?? emptiness }
    }
    return (level.compactMap(\.self), emptiness)
  }

  /// The only instance of a probe that has one.
  func single(_ probe: Probe) async -> Instance? {
    await instances(of: probe).instances.first
  }

  /// The instances of a probe under one instance of its parent.
  private func family(of probe: Probe, under parent: Instance?) async -> Family {
    if let parent, case .failed(let failure) = parent.state {
      return Family(instance(of: probe, under: parent, .failed(failure.inherited)))
    }
    let key = FamilyKey(
      probe: probe.name, parentPath: parent?.path ?? [], parentOrder: parent?.order ?? [])
    if let task = families[key] { return await task.value }
    let task = Task {
      let family = await self.makeFamily(of: probe, under: parent)
      if let omission = family.omission { self.onOmission(omission) }
      return family
    }
    families[key] = task
    return await task.value
  }

  private func makeFamily(of probe: Probe, under parent: Instance?) async -> Family {
    let others = probe.references.filter { $0 != probe.parent }
    switch await scope(parent?.scope ?? root, naming: others) {
    case .failure(let failure):
      return Family(instance(of: probe, under: parent, .failed(failure)))
    case .success(let scope):
      let maker = FamilyMaker(part: part, probe: probe, source: source, scope: scope)
      switch await maker.make() {
      case .failure(let failure):
        return Family(instance(of: probe, under: parent, .failed(failure)))
      case .success(let made):
        return family(from: made, of: probe, under: parent, scope: scope)
      }
    }
  }

  private func family(
    from made: FamilyMaker.Made, of probe: Probe, under parent: Instance?, scope: Scope
  ) -> Family {
    let instances = made.members.enumerated().map { index, member in
      var inner = scope.extended(with: member.evidence)
      for binding in probe.bindings {
        inner = inner.extended(with: binding.name, inner.compute(binding.value))
      }
      return Instance(
        probe: probe.name, path: (parent?.path ?? []) + [member.key].compactMap(\.self),
        order: (parent?.order ?? []) + (probe.isSingle ? [] : [index]), parent: parent,
        state: .ready(member.evidence, inner))
    }
    let omission = made.cut.map {
      Omission(
        target: part.target, suite: part.suite.id, probe: probe.name, instance: parent?.name,
        bound: $0.bound, keptCount: $0.keptCount, totalCount: $0.totalCount)
    }
    return Family(instances: instances, omission: omission, emptiness: made.emptiness)
  }

  private func instance(
    of probe: Probe, under parent: Instance?, _ state: Instance.State
  ) -> Instance {
    Instance(
      probe: probe.name, path: parent?.path ?? [], order: parent?.order ?? [], parent: parent,
      state: state)
  }

  // MARK: Scopes

  /// A scope with the evidence of more probes that have one instance.
  func scope(_ scope: Scope, naming probes: [String]) async -> Result<Scope, ProbeFailure> {
    var evidence = scope.evidence
    for name in probes where evidence[name] == nil {
      guard let probe = part.suite.probe(named: name), let instance = await single(probe) else {
        continue
      }
      switch instance.state {
      case .failed(let failure): return .failure(failure.inherited)
      case .ready(let found, _): evidence[name] = found
      }
    }
    return .success(Scope(evidence: evidence, values: scope.values, subject: scope.subject))
  }

  /// A scope with the evidence of those probes, of one instance each, that could be had.
  func scope(_ scope: Scope, trying probes: [String]) async -> Scope {
    var result = scope
    for name in probes {
      if case .success(let more) = await self.scope(result, naming: [name]) { result = more }
    }
    return result
  }
}
