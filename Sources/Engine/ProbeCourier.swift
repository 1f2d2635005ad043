import Checks
import Messages
import Record
import Suites
import Transport

/// Sends the requests of a probe, and gives what came back as predicates look at it.
struct ProbeCourier: Sendable {
  let source: any Source
  let probe: Probe

  /// Sends a request; an answer that did not come whole is a failure, never half an answer, unless it was
  /// the probe that wanted no more of it.
  func deliver(_ request: Request) async -> Result<Answer, ProbeFailure> {
    let delivery = await source.fetch(request, followsRedirects: probe.followsRedirects)
    guard let answer = Answer(to: request, delivery),
      delivery.failure == nil || isStoppedOnPurpose(answer)
    else {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe.name,
          message: delivery.failure ?? Catalogue.checkNoAnswer(),
          exchanges: delivery.exchanges.map(\.id), isOwn: true))
    }
    return .success(answer)
  }

  private func isStoppedOnPurpose(_ answer: Answer) -> Bool {
    answer.isTruncated && probe.bodyByteLimit == answer.body.count
  }
}

extension Answer {
  /// Why nothing can be read from the answer, if nothing can.
  ///
  /// - Parameter needsJSON: whether the body must be JSON; else a success does.
  func refusal(probe: String, needsJSON: Bool = true, acceptsAnyStatus: Bool = false) -> Message? {
    guard isSuccess || acceptsAnyStatus else {
      return Catalogue.probeRefused(["probe": probe, "status": "\(status)", "url": url])
    }
    guard needsJSON, case .failure(let error) = json else { return nil }
    return Catalogue.probeNotJSON(localized: [
      "probe": LocalizedText(verbatim: probe), "url": LocalizedText(verbatim: url),
      "cause": explanation(of: error).text,
    ])
  }
}
