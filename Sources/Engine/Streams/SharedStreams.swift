import JSON
import Suites

/// The streams that several suites of a run ask for alike, each of which is brought once for all of them.
///
/// A catalogue that five suites look at is harvested once: the server answers once, and every suite judges the
/// same records. Who asks for what is only known once all have said so; until then nothing is brought.
actor SharedStreams {
  private struct Asking {
    let key: [UInt8]
    let request: StreamRequest
    let continuation: CheckedContinuation<any SubjectSource, Never>
  }

  /// How many have not said yet what they ask for.
  private var awaitedCount: Int
  private var asking: [Asking] = []

  /// Creates the streams of a run.
  init(_ parts: [Plan.Part]) {
    awaitedCount = parts.reduce(0) { count, part in
      count + part.probes.count { Self.mayShare($0, of: part) }
    }
  }

  /// Whether the stream of a probe may be that of others: records, asked for by parameters alone.
  ///
  /// One that waits for what another probe found could wait for itself.
  static func mayShare(_ probe: Probe, of part: Plan.Part) -> Bool {
    probe.stream?.kind == .records
      && probe.references.allSatisfy { part.suite.probe(named: $0) == nil }
  }

  /// Returns what brings the records that a suite asks for, once every other has said what it asks for.
  func source(for request: StreamRequest) async -> any SubjectSource {
    await withCheckedContinuation { continuation in
      asking.append(
        Asking(key: Self.key(of: request), request: request, continuation: continuation))
      settle()
    }
  }

  /// Says that a suite asks for nothing after all.
  func withdraw() { settle() }

  private func settle() {
    awaitedCount -= 1
    guard awaitedCount == 0 else { return }
    for alike in Dictionary(grouping: asking, by: \.key).values {
      // Whoever wants a digest of what is brought gets one; it takes nothing from the others.
      let request = alike.first { $0.request.wantsDigest }?.request ?? alike[0].request
      let records = SubjectSources.make(.records, request)
      let source =
        alike.count == 1 ? records : SharedSource(records, listenerCount: alike.count)
      for asking in alike { asking.continuation.resume(returning: source) }
    }
    asking = []
  }

  /// What tells requests apart: all that changes which records come.
  private static func key(of request: StreamRequest) -> [UInt8] {
    let options = request.options.filter { $0.key != StreamRequest.digestOption }
      .sorted { $0.key < $1.key }
    return JSONWriter.compact(
      .members([
        ("targets", .array(request.targets.map { .string($0) })),
        ("options", .object(options.map { ($0.key, .value($0.value)) })),
        ("atMost", request.atMost.map { .integer($0) }),
        ("bound", .string(request.boundName)), ("probe", .string(request.probe)),
      ]))
  }
}

extension StreamRequest {
  /// The option by which a suite asks for a digest of what the records say.
  static let digestOption = "digest"

  fileprivate var wantsDigest: Bool { options[Self.digestOption]?.boolean == true }
}
