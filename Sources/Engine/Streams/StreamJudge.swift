import Checks
import JSON
import Messages
import Record
import Suites
import Synchronization

/// Judges the subjects of a stream as they come, several at a time, and folds what is found into one outcome a test.
struct StreamJudge: Sendable {
  /// How many subjects are judged at a time: enough to hide the latency of what is asked for each of them.
  static let width = 16

  /// Where what is found goes.
  struct Outlet: Sendable {
    /// Is told each subject, in order.
    let told: @Sendable (StreamFold.Told) -> Void
    let outcomes: @Sendable ([Outcome]) -> Void
    let omission: @Sendable (Omission) -> Void
    /// Is told how many subjects have come.
    let progress: @Sendable (Int) -> Void
  }

  let part: Plan.Part
  let probe: Probe
  let stream: Probe.Stream
  let tests: [Plan.PlannedTest]
  let resolver: ProbeResolver
  let source: any Source
  /// The streams that other suites may ask for alike.
  let shared: SharedStreams
  /// The place of the part in the plan.
  let order: [Int]
  /// Whether each subject has outcomes of its own, and not one for all.
  let tellsApart: Bool
  let outlet: Outlet

  /// Judges all that the stream brings.
  func perform() async -> StreamEnd {
    let end: StreamEnd
    let judges = tests.map {
      TestJudge(part: part, planned: $0, resolver: resolver, order: order)
    }
    let fold = StreamFold(judges, tellsApart: tellsApart, onTold: outlet.told)
    switch await resolver.request(for: probe, stream: stream) {
    case .failure(let failure):
      if mayShare { await shared.withdraw() }
      end = StreamEnd(summary: [:], failure: failure)
    case .success(let request):
      end = await judge(await subjects(of: request.passing(source)), into: fold)
      if let cut = end.cut { outlet.omission(omission(cut, keptCount: fold.count)) }
    }
    for omission in fold.omissions { outlet.omission(omission) }
    outlet.outcomes(outcomes(fold, end, judges))
    return end
  }

  private var mayShare: Bool { SharedStreams.mayShare(probe, of: part) }

  private func subjects(of request: StreamRequest) async -> any SubjectSource {
    mayShare
      ? await shared.source(for: request) : SubjectSources.make(stream.kind, request)
  }

  private func outcomes(
    _ fold: StreamFold, _ end: StreamEnd, _ judges: [TestJudge]
  ) -> [Outcome] {
    if fold.count > 0 { return fold.outcomes(target: part.target, shortfall: end.shortfall) }
    return judges.map { judge in
      guard let failure = end.failure else {
        return judge.outcome(ofNone: Catalogue.engineEmptyStream())
      }
      return judge.outcome(ofOnly: InstanceVerdict(failure))
    }
  }

  private func judge(_ subjects: any SubjectSource, into fold: StreamFold) async -> StreamEnd {
    let queue = SubjectQueue(capacity: Self.width)
    return await withTaskGroup(of: StreamEnd?.self) { group in
      group.addTask {
        let end = await subjects.deliver { await queue.put($0) }
        queue.finish()
        return end
      }
      for _ in 0..<Self.width {
        group.addTask {
          while let entry = await queue.take(), !Task.isCancelled {
            fold.take(await self.verdicts(on: entry))
            outlet.progress(entry.index + 1)
          }
          return nil
        }
      }
      var end: StreamEnd?
      for await result in group { end = result ?? end }
      return end ?? StreamEnd(summary: [:])
    }
  }

  private func verdicts(on entry: SubjectQueue.Entry) async -> SubjectVerdicts {
    let instance = resolver.instance(of: probe, for: entry.subject, at: entry.index)
    let omissions = Mutex<[Omission]>([])
    let below = ProbeResolver(below: instance, of: resolver, source: source) { omission in
      omissions.withLock { $0.append(omission) }
    }
    var verdicts: [InstanceVerdict] = []
    verdicts.reserveCapacity(tests.count)
    let address = entry.subject.address
    for planned in tests {
      if let closed = DeclarationGate.unsuitability(of: planned.conformanceClass, for: address) {
        verdicts.append(closed)
      } else if let direct = direct(planned, instance) {
        verdicts.append(direct)
      } else {
        let judge = TestJudge(part: part, planned: planned, resolver: below, order: order)
        verdicts.append(await judge.subjectVerdict())
      }
    }
    return SubjectVerdicts(
      index: entry.index, key: entry.subject.key, verdicts: verdicts,
      omissions: omissions.withLock(\.self))
  }

  /// Judges a test that looks at nothing but the subject, without asking for anything.
  private func direct(_ planned: Plan.PlannedTest, _ instance: Instance) -> InstanceVerdict? {
    let test = planned.test
    guard planned.looksAtItsInstanceAlone, test.probe == probe.name else { return nil }
    switch instance.state {
    case .failed(let failure): return InstanceVerdict(failure)
    case .ready(let evidence, var scope):
      for binding in test.bindings {
        scope = scope.extended(with: binding.name, scope.compute(binding.value))
      }
      return InstanceJudge(test: test, evidence: evidence, scope: scope).judge()
    }
  }

  private func omission(_ cut: StreamEnd.Cut, keptCount: Int) -> Omission {
    Omission(
      target: part.target, suite: part.suite.id, probe: probe.name, instance: nil,
      bound: cut.bound, keptCount: keptCount, totalCount: cut.totalCount)
  }
}

extension StreamRequest {
  /// The same request, of a source whose answers are let go.
  func passing(_ source: any Source) -> StreamRequest {
    StreamRequest(
      probe: probe, targets: targets, options: options, atMost: atMost, boundName: boundName,
      source: source, schemas: schemas)
  }
}
