import Checks
import JSON
import Markup
import Messages
import Record
import Suites

/// Makes the instances of one suite's probes on one target, each of them once.
///
/// Whoever asks first starts the work and all others wait for the same task, so that what is asked of the
/// platform depends on the suite alone and never on scheduling.
actor ProbeResolver {
  nonisolated private let part: Plan.Part
  private let source: any Source
  private let onOmission: @Sendable (Omission) -> Void
  nonisolated private let root: Scope
  /// The schemas of tables, shared by all that the part looks at.
  nonisolated private let library: SchemaLibrary
  private var families: [FamilyKey: Task<Family, Never>] = [:]
  /// The end of each stream, by the name of its probe.
  private var ends: [String: Task<StreamEnd, Never>] = [:]
  /// Below a subject of a stream: the subject, and who makes what does not stand under it.
  private let subject: Instance?
  private let schemas: XMLSchemaLibrary?
  private let outer: ProbeResolver?

  private struct FamilyKey: Hashable {
    let probe: String
    let parentPath: [String]
    let parentOrder: [Int]
  }

  /// Creates a resolver; omissions are told once each.
  init(
    part: Plan.Part, source: any Source, cache: DocumentCache? = nil,
    schemas: XMLSchemaLibrary? = nil,
    onOmission: @escaping @Sendable (Omission) -> Void
  ) {
    self.part = part
    self.source = source
    library = SchemaLibrary(source: source, cache: cache)
    self.schemas = schemas
    self.onOmission = onOmission
    var values = part.parameters.mapValues { Computed.value($0) }
    values["endpoint"] = Computed.made(.string(part.targets.first ?? part.target))
    root = Scope(evidence: [:], values: values, subject: nil)
    subject = nil
    outer = nil
  }

  /// Creates a resolver for what stands under one subject of a stream, to be let go with it.
  init(
    below subject: Instance, of outer: ProbeResolver, source: any Source,
    onOmission: @escaping @Sendable (Omission) -> Void
  ) {
    part = outer.part
    self.source = source
    self.onOmission = onOmission
    schemas = nil
    root = outer.root
    library = outer.library
    self.subject = subject
    self.outer = outer
  }

  // MARK: Streams

  /// Notes whose end the summary of a stream waits for.
  func expect(_ end: Task<StreamEnd, Never>, of stream: String) {
    ends[stream] = end
  }

  /// Makes the subject of a stream into an instance of its probe.
  nonisolated func instance(
    of probe: Probe, for subject: Subject, at index: Int
  ) -> Instance {
    let state: Instance.State
    switch subject.content {
    case .failure(let failure): state = .failed(failure)
    case .success(let content):
      let evidence = Evidence(probe: probe.name, content: content)
      state = .ready(evidence, scope(root, of: probe, with: evidence))
    }
    return Instance(
      probe: probe.name, path: [subject.key], order: [index], parent: nil, state: state)
  }

  /// Returns what must be known to open a stream, or which value it lacks.
  func request(for probe: Probe, stream: Probe.Stream) async -> Result<StreamRequest, ProbeFailure>
  {
    switch await scope(root, naming: probe.references) {
    case .failure(let failure): return .failure(failure)
    case .success(let scope):
      let maker = FamilyMaker(
        part: part, probe: probe, source: source, scope: scope, library: library)
      var targets: [String] = []
      for target in stream.isTogether ? part.targets : [part.targets.first ?? part.target] {
        let placed = FamilyMaker(
          part: part, probe: probe, source: source,
          scope: scope.extended(with: "endpoint", Computed.made(.string(target))), library: library)
        switch placed.address(stream.url) {
        case .failure(let failure): return .failure(failure)
        case .success(let address): targets.append(address)
        }
      }
      var options: [String: JSONValue] = [:]
      for (name, expression) in stream.options {
        switch scope.compute(expression) {
        case .missing(let message): return .failure(maker.failure(.noValue, message))
        case .value(let value): options[name] = value
        }
      }
      return .success(
        StreamRequest(
          probe: probe.name, targets: targets, options: options, atMost: maker.atMost,
          boundName: maker.boundName, source: source, schemas: schemas))
    }
  }

  // MARK: Families

  /// Every instance of a probe, in order, with why there is none where there is none.
  func instances(of probe: Probe) async -> (instances: [Instance], emptiness: Message?) {
    let chain = part.suite.ancestors(of: probe).reversed() + [probe]
    var level: [Instance?] = [nil]
    var emptiness: Message?
    for probe in chain {
      let families = await families(of: probe, under: level)
      level = families.flatMap(\.instances)
      if level.isEmpty { emptiness = families.lazy.compactMap(\.emptiness).first ?? emptiness }
    }
    return (level.compactMap(\.self), emptiness)
  }

  /// The family under each parent, made side by side where there are several.
  private func families(of probe: Probe, under parents: [Instance?]) async -> [Family] {
    if parents.count == 1 { return [await family(of: probe, under: parents[0])] }
    return await withTaskGroup(of: (Int, Family).self) { group in
      for (index, parent) in parents.enumerated() {
        group.addTask { (index, await self.family(of: probe, under: parent)) }
      }
      var families: [(Int, Family)] = []
      for await family in group { families.append(family) }
      return families.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// The only instance of a probe that has one.
  func single(_ probe: Probe) async -> Instance? {
    await instances(of: probe).instances.first
  }

  /// The instances of a probe under one instance of its parent.
  private func family(of probe: Probe, under parent: Instance?) async -> Family {
    if let outer, part.suite.stream(of: probe) == nil {
      return await outer.family(of: probe, under: parent)
    }
    if let subject, probe.name == subject.probe { return Family(subject) }
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
    if let stream = probe.summarized { return await summary(of: stream, as: probe) }
    if case .answer(let raster, let turn) = probe.source {
      return await answer(of: raster, turn, as: probe, under: parent)
    }
    let others = probe.references.filter { $0 != probe.parent }
    switch await scope(parent?.scope ?? root, naming: others) {
    case .failure(let failure):
      return Family(instance(of: probe, under: parent, .failed(failure)))
    case .success(let scope):
      let maker = FamilyMaker(
        part: part, probe: probe, source: source, scope: scope, library: library)
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
      let inner = self.scope(scope, of: probe, with: member.evidence)
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

  /// The document of a stream, once it has ended.
  private func summary(of stream: String, as probe: Probe) async -> Family {
    guard let end = await ends[stream]?.value else {
      return Family(instances: [], omission: nil, emptiness: Catalogue.engineNothingLookedAt())
    }
    if let failure = end.failure {
      return Family(instance(of: probe, under: nil, .failed(failure.inherited)))
    }
    do throws(JSONError) {
      let document = try JSONDocument(parsing: JSONWriter.compact(end.summary))
      let evidence = Evidence(
        probe: probe.name,
        content: .reading(
          FileReading(url: part.target, document: document, exchanges: end.exchanges)))
      return Family(
        instance(of: probe, under: nil, .ready(evidence, scope(root, of: probe, with: evidence))))
    } catch {
      let failure = ProbeFailure(
        kind: .noAnswer, root: probe.name, message: error.explanation, exchanges: end.exchanges,
        isOwn: true)
      return Family(instance(of: probe, under: nil, .failed(failure)))
    }
  }

  /// One of the answers by which the raster beside a probe was read, whether or not it could be read.
  private func answer(
    of raster: String, _ turn: Probe.AnswerTurn, as probe: Probe, under parent: Instance?
  ) async -> Family {
    guard let reading = part.suite.probe(named: raster),
      let instance = await family(
        of: reading, under: reading.parent.flatMap { parent?.ancestor(of: $0) }
      ).instances.first
    else {
      return Family(instances: [], omission: nil, emptiness: Catalogue.engineNothingLookedAt())
    }
    let answers: FileAnswers
    var failure = ProbeFailure(
      kind: .noValue, root: raster, message: Catalogue.checkNoAnswer(), exchanges: [], isOwn: false)
    switch instance.state {
    case .failed(let cause): (answers, failure) = (cause.answers, cause.inherited)
    case .ready(let evidence, _): answers = evidence.answers
    }
    guard let answer = turn == .first ? answers.first : answers.confirming else {
      return Family(self.instance(of: probe, under: parent, .failed(failure)))
    }
    let evidence = Evidence(probe: probe.name, content: .answer(answer))
    let inner = scope(parent?.scope ?? root, of: probe, with: evidence)
    return Family(self.instance(of: probe, under: parent, .ready(evidence, inner)))
  }

  private func instance(
    of probe: Probe, under parent: Instance?, _ state: Instance.State
  ) -> Instance {
    Instance(
      probe: probe.name, path: parent?.path ?? [], order: parent?.order ?? [], parent: parent,
      state: state)
  }

  // MARK: Scopes

  /// The scope of an instance: its evidence and the names that its probe gives.
  nonisolated private func scope(
    _ scope: Scope, of probe: Probe, with evidence: Evidence
  ) -> Scope {
    var inner = scope.extended(with: evidence)
    for binding in probe.bindings {
      inner = inner.extended(with: binding.name, inner.compute(binding.value))
    }
    return inner
  }

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
