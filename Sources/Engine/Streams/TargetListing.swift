import Checks
import JSON
import Record

/// Each target of a run as one subject: `{"url": …}`.
struct TargetListing: SubjectSource {
  let request: StreamRequest

  func deliver(to give: @escaping @Sendable (Subject) async -> Bool) async -> StreamEnd {
    let bound = request.atMost ?? request.targets.count
    var count = 0
    for target in request.targets.prefix(max(bound, 0)) {
      count += 1
      guard await give(subject(target)) else { break }
    }
    let isCut = bound < request.targets.count
    return StreamEnd(
      summary: ["count": .integer(count)],
      cut: isCut
        ? StreamEnd.Cut(bound: request.boundName, totalCount: request.targets.count) : nil)
  }

  private func subject(_ target: String) -> Subject {
    do throws(JSONError) {
      let node = try JSONDocument(parsing: JSONWriter.compact(["url": .string(target)]))
      return Subject(key: target, content: .success(.node(node.root, exchange: nil)))
    } catch {
      return Subject(
        key: target,
        content: .failure(
          ProbeFailure(
            kind: .noValue, root: request.probe, message: error.explanation, exchanges: [],
            isOwn: true)))
    }
  }
}
