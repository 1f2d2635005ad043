import Checks
import Foundation
import JSON
import Markup
import Messages
package import Record
import Suites
import Synchronization
package import Transport

/// One run of a plan: asks, judges, and records as it goes.
///
/// Exchanges are recorded as soon as they are over and outcomes as soon as they are known, so that the record
/// is valid whenever the run stops. What the outcomes are never depends on the order in which answers came.
package final class Run: Sendable {
  /// Makes the source of a run; it is given what takes each exchange.
  package typealias SourceMaker = (
    @escaping @Sendable (Exchange) -> Void
  ) throws(TransportError) -> any Source

  private struct State {
    var exchanges: [String: Exchange] = [:]
    /// Exchanges made for one of many subjects, which are only kept when a finding speaks of them.
    var passing = PassingExchanges()
    var outcomes: [Outcome] = []
    var omissions: [Omission] = []
    var notices: [Notice] = []
    var isInterrupted = false
    var recordError: RunRecordError?

    /// Keeps exchanges that were to be let go.
    mutating func keep(_ ids: Set<String>) {
      for id in ids {
        if let exchange = passing.take(id) { exchanges[id] = exchange.shortened }
      }
    }

    /// Lets exchanges go, soon.
    mutating func letGo(_ ids: [String]) {
      for id in ids {
        if let exchange = exchanges.removeValue(forKey: id) { passing.add(exchange) }
      }
    }
  }

  /// What is asked.
  package let plan: Plan
  private let tool: String
  private let failOn: Level
  private let tellsSubjectsApart: Bool
  let source: any Source
  private let cache: DocumentCache?
  private let schemas: XMLSchemaLibrary?
  private let notebook: Notebook

  /// Where a run notes what happens; the source keeps it too, so it stands apart from the run.
  private final class Notebook: Sendable {
    let state = Mutex(State())
    let writer: RunRecordWriter?
    let onEvent: @Sendable (RunEvent) -> Void

    init(writer: RunRecordWriter?, onEvent: @escaping @Sendable (RunEvent) -> Void) {
      self.writer = writer
      self.onEvent = onEvent
    }

    /// Notes something and writes its lines, unless the run was interrupted.
    func note(_ lines: [RunRecordLine], event: RunEvent?, _ keep: (inout State) -> Void) {
      let isKept = state.withLock { state in
        guard !state.isInterrupted else { return false }
        keep(&state)
        return true
      }
      guard isKept else { return }
      for line in lines { write(line) }
      if let event { onEvent(event) }
    }

    func write(_ line: RunRecordLine) {
      guard let writer else { return }
      do throws(RunRecordError) {
        try writer.write(line)
      } catch {
        state.withLock { $0.recordError = $0.recordError ?? error }
      }
    }
  }

  /// Prepares a run; nothing is sent.
  ///
  /// - Parameters:
  ///   - tool: recette's own version, for the record.
  ///   - failOn: the weakest level whose departures fail the run.
  ///   - tellsSubjectsApart: whether each subject of a stream has outcomes of its own, and not one for all.
  ///   - cache: where copies of published schemas are kept; nowhere if nil.
  ///   - schemasFolder: where the XML Schemas of metadata are installed, if they are.
  ///   - writer: what writes the record as the run goes, if it is kept.
  ///   - onEvent: is told what happens, from any thread.
  ///   - makeSource: makes what answers, such as a `Transport`.
  package init(
    plan: Plan, tool: String, failOn: Level = .must, tellsSubjectsApart: Bool = false,
    cache: DocumentCache? = nil, schemasFolder: String? = nil, writer: RunRecordWriter? = nil,
    onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }, source makeSource: SourceMaker
  ) throws(TransportError) {
    let notebook = Notebook(writer: writer, onEvent: onEvent)
    self.plan = plan
    self.tool = tool
    self.failOn = failOn
    self.tellsSubjectsApart = tellsSubjectsApart
    self.cache = cache
    self.notebook = notebook
    schemas = schemasFolder.map { XMLSchemaLibrary(folder: $0) }
    source = try makeSource { exchange in
      notebook.note([.exchange(exchange)], event: .exchanged(exchange)) {
        $0.exchanges[exchange.id] = exchange
      }
    }
  }

  /// Stops the run: what is known stays, what comes later is not taken, and the record is closed as one that
  /// was interrupted.
  package func interrupt() {
    notebook.state.withLock { $0.isInterrupted = true }
    source.close()
  }

  /// Why the record could not be written, if it could not.
  package var recordError: RunRecordError? { notebook.state.withLock(\.recordError) }

  /// Runs the plan to its end, or until it is interrupted.
  package func perform() async -> RunRecord {
    let clock = ContinuousClock()
    let start = clock.now
    let header = header()
    notebook.write(.header(header))
    notebook.onEvent(.started(testCount: plan.parts.reduce(0) { $0 + $1.tests.count }))
    let shared = SharedStreams(plan.parts)
    await withTaskGroup { group in
      for (index, part) in plan.parts.enumerated() {
        group.addTask { await self.perform(part, at: self.order(of: index), shared) }
      }
      for endpoint in plan.platform?.endpoints ?? [] {
        group.addTask { await self.look(at: endpoint) }
      }
    }
    let state = notebook.state.withLock(\.self)
    let code = Conclusion(
      from: state.outcomes, isInterrupted: state.isInterrupted, failOn: failOn
    ).exitCode
    let footer = RunFooter(
      finishedAt: Self.now(), duration: clock.now - start, exitCode: Int(code.rawValue),
      isInterrupted: state.isInterrupted, requestCount: source.requestCount,
      serverDuration: source.serverDuration)
    notebook.write(.footer(footer))
    source.close()
    return RunRecord(
      header: header, exchanges: state.exchanges, outcomes: state.outcomes,
      omissions: state.omissions, notices: state.notices, footer: footer)
  }

  private func perform(_ part: Plan.Part, at order: [Int], _ shared: SharedStreams) async {
    let resolver = ProbeResolver(
      part: part, source: source, cache: cache, schemas: schemas
    ) { self.take($0) }
    // What needs no declaration does not wait for it.
    let declared = Task { await self.gate(of: part, resolver) }
    let streams = part.probes.filter { $0.stream != nil }
    var ends: [Task<StreamEnd, Never>] = []
    for probe in streams {
      let end = Task { await self.judge(probe, of: part, at: order, resolver, declared, shared) }
      ends.append(end)
      await resolver.expect(end, of: probe.name)
    }
    await withTaskCancellationHandler { [ends] in
      await judge(part, at: order, resolver, declared)
      for end in ends { _ = await end.value }
    } onCancel: { [ends] in
      for end in ends { end.cancel() }
    }
  }

  /// Says so when an endpoint of a platform looks like another kind than it is announced as.
  private func look(at endpoint: PlatformDescription.Endpoint) async {
    guard let address = endpoint.targets.first(where: Plan.isURL),
      let message = await EndpointLook(source: source).departure(of: endpoint, at: address)
    else { return }
    let notice = Notice(target: source.redacted(address), message: message)
    notebook.note([.notice(notice)], event: nil) { $0.notices.append(notice) }
  }

  /// Judges the tests that look at no stream.
  private func judge(
    _ part: Plan.Part, at order: [Int], _ resolver: ProbeResolver,
    _ declared: Task<DeclarationGate, Never>
  ) async {
    await withTaskGroup { group in
      for planned in part.tests where part.stream(of: planned) == nil {
        group.addTask {
          let judge = TestJudge(part: part, planned: planned, resolver: resolver, order: order)
          if let closed = await self.closure(of: planned, in: part, declared) {
            self.take([judge.outcome(closedBy: closed)])
          } else {
            self.take(await judge.outcomes())
          }
        }
      }
    }
  }

  /// Judges the subjects of a stream by the tests that look at them.
  private func judge(
    _ probe: Probe, of part: Plan.Part, at order: [Int], _ resolver: ProbeResolver,
    _ declared: Task<DeclarationGate, Never>, _ shared: SharedStreams
  ) async -> StreamEnd {
    guard let stream = probe.stream else { return StreamEnd(summary: [:]) }
    var open: [Plan.PlannedTest] = []
    for planned in part.tests where part.stream(of: planned)?.name == probe.name {
      let isGated = planned.conformanceClass.isGated
      let gate = isGated ? await declared.value : DeclarationGate(nil, nil)
      switch gate.passage(to: planned.conformanceClass) {
      case .open: open.append(planned)
      case .closed(let verdict):
        let judge = TestJudge(part: part, planned: planned, resolver: resolver, order: order)
        take([judge.outcome(closedBy: verdict)])
      }
    }
    let notebook = notebook
    return await StreamJudge(
      part: part, probe: probe, stream: stream, tests: open, resolver: resolver,
      source: PassingSource(source) { ids in notebook.state.withLock { $0.letGo(ids) } },
      shared: shared, order: order, tellsApart: tellsSubjectsApart,
      outlet: StreamJudge.Outlet(
        told: { self.take($0) }, outcomes: { self.take($0) }, omission: { self.take($0) },
        progress: { notebook.onEvent(.received(subjectCount: $0)) })
    ).perform()
  }

  /// What a test comes to without being run, if the target or its declaration says so.
  private func closure(
    of planned: Plan.PlannedTest, in part: Plan.Part, _ declared: Task<DeclarationGate, Never>
  ) async -> InstanceVerdict? {
    let group = planned.conformanceClass
    if let unsuited = DeclarationGate.unsuitability(of: group, for: part.target) {
      return unsuited
    }
    let gate = group.isGated ? await declared.value : DeclarationGate(nil, nil)
    switch gate.passage(to: group) {
    case .open: return nil
    case .closed(let verdict): return verdict
    }
  }

  private func gate(of part: Plan.Part, _ resolver: ProbeResolver) async -> DeclarationGate {
    guard part.tests.contains(where: \.conformanceClass.isGated),
      let declaration = part.suite.declaration,
      let probe = part.suite.probe(named: declaration.probe)
    else { return DeclarationGate(nil, nil) }
    return DeclarationGate(declaration, await resolver.single(probe))
  }

  private func take(_ outcomes: [Outcome]) {
    let redacted = outcomes.map { self.redacted($0) }
    notebook.note(redacted.map { .outcome($0) }, event: .judged(redacted)) {
      $0.outcomes += redacted
    }
  }

  private func take(_ told: StreamFold.Told) {
    let observations = told.observations.map { redacted($0) }
    notebook.note(observations.map { .observation($0) }, event: nil) {
      $0.keep(told.exchanges)
    }
    if !told.outcomes.isEmpty { take(told.outcomes) }
  }

  private func take(_ omission: Omission) {
    let omission = redacted(omission)
    notebook.note([.omission(omission)], event: .omitted(omission)) {
      $0.omissions.append(omission)
    }
  }

  // MARK: The header

  private func header() -> RunHeader {
    var suites: [SuiteDescription] = []
    var parameters: [String: String] = [:]
    for part in plan.parts {
      if !suites.contains(where: { $0.id == part.suite.id }) {
        suites.append(part.suite.description)
      }
      for (name, value) in part.parameters {
        let scope = part.scope.map { "\($0)." } ?? ""
        parameters["\(scope)\(part.suite.id).\(name)"] = value.plainText ?? ""
      }
    }
    var targets: [String] = []
    for part in plan.parts {
      let target = source.redacted(part.target)
      if !targets.contains(target) { targets.append(target) }
    }
    return RunHeader(
      tool: tool, startedAt: Self.now(), targets: targets, suites: suites, parameters: parameters,
      bounds: source.bounds, selection: plan.selection.classes + plan.selection.tests,
      redacted: source.redactedNames, failOn: failOn,
      platform: plan.platform.map { redacted($0) }, clausier: plan.clausier,
      baseline: plan.baseline, isBaselineStrict: plan.isBaselineStrict, shard: plan.shard)
  }

  /// The places of a part's target and suite in the plan.
  private func order(of part: Int) -> [Int] {
    var targets: [String] = []
    var suites: [String] = []
    for part in plan.parts {
      if !targets.contains(part.target) { targets.append(part.target) }
      if !suites.contains(part.suite.id) { suites.append(part.suite.id) }
    }
    let asked = plan.parts[part]
    return [
      targets.firstIndex(of: asked.target) ?? part, suites.firstIndex(of: asked.suite.id) ?? part,
    ]
  }

  private static func now() -> String { Timestamp.text(of: .now) }
}
