import Checks
import JSON
import Messages
import Record
import Suites
import Transport

/// Makes the instances of one suite's probes on one target, each of them once.
///
/// Whoever asks first starts the work and all others wait for the same task, so that what is asked of the
/// platform depends on the suite alone and never on scheduling.
actor ProbeResolver {
  private let part: Plan.Part
  private let source: any Source
  private let onEvent: @Sendable (RunEvent) -> Void
  private let root: Scope
  private var families: [FamilyKey: Task<Family, Never>] = [:]

  private struct FamilyKey: Hashable {
    let probe: String
    let parent: [String]
    let parentOrder: [Int]
  }

  init(part: Plan.Part, source: any Source, onEvent: @escaping @Sendable (RunEvent) -> Void) {
    self.part = part
    self.source = source
    self.onEvent = onEvent
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
      let next = await withTaskGroup(of: (Int, Family).self) { group in
        for (index, parent) in parents.enumerated() {
          group.addTask { (index, await self.family(of: probe, under: parent)) }
        }
        var families: [(Int, Family)] = []
        for await family in group { families.append(family) }
        return families.sorted { $0.0 < $1.0 }.map(\.1)
      }
      level = next.flatMap(\.instances)
      if level.isEmpty { emptiness = next.lazy.compactMap(\.emptiness).first ?? emptiness }
    }
    return (level.compactMap(\.self), emptiness)
  }

  /// The instances of a probe under one instance of its parent.
  private func family(of probe: Probe, under parent: Instance?) async -> Family {
    if let parent, case .failed(let failure) = parent.state {
      return Family(
        Instance(
          path: parent.path, order: parent.order,
          parent: reference(to: parent, of: probe), state: .failed(failure.inherited)))
    }
    let key = FamilyKey(
      probe: probe.name, parent: parent?.path ?? [], parentOrder: parent?.order ?? [])
    if let task = families[key] { return await task.value }
    let task = Task { await self.makeFamily(of: probe, under: parent) }
    families[key] = task
    let family = await task.value
    if let omission = family.omission { report(omission, of: key) }
    return family
  }

  private var reported: Set<FamilyKey> = []

  private func report(_ omission: Omission, of key: FamilyKey) {
    if reported.insert(key).inserted { onEvent(.omitted(omission)) }
  }

  /// The only instance of a probe that has one.
  func single(_ probe: Probe) async -> Instance? {
    await instances(of: probe).instances.first
  }

  // MARK: Instances

  private func makeFamily(of probe: Probe, under parent: Instance?) async -> Family {
    switch await scope(for: probe, under: parent) {
    case .failure(let failure): return Family(instance(of: probe, under: parent, .failed(failure)))
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
      let path = (parent?.path ?? []) + [member.key].compactMap(\.self)
      let order = (parent?.order ?? []) + (probe.isSingle ? [] : [index])
      return Instance(
        path: path, order: order, parent: parent.flatMap { reference(to: $0, of: probe) },
        state: .ready(member.evidence, inner))
    }
    let omission = made.omission.map {
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
      path: parent?.path ?? [], order: parent?.order ?? [],
      parent: parent.flatMap { reference(to: $0, of: probe) }, state: state)
  }

  private func reference(to parent: Instance, of probe: Probe) -> InstanceReference? {
    probe.parent.map { InstanceReference(probe: $0, instance: parent) }
  }

  // MARK: Scopes

  /// The scope in which an instance is made: its parent's, and the single probes that it names.
  private func scope(
    for probe: Probe, under parent: Instance?
  ) async -> Result<Scope, ProbeFailure> {
    await scope(parent?.scope ?? root, naming: probe.references.filter { $0 != probe.parent })
  }

  /// A scope with the evidence of more single probes.
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
}
