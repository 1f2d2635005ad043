import Checks
import JSON
import Record
import Suites
import Transport

/// Walks from page to page by a link relation, until the end, a bound, a loop or a page that is none.
struct PageWalk: Sendable {
  let courier: ProbeCourier
  let relation: String
  let headers: [HeaderField]
  /// How many pages are read at most, the first one counted.
  let bound: Int

  /// Walks on from a page that was read already.
  ///
  /// A page that gives no answer ends the walk as a failure: a network that drops is no fault of the paging.
  func walk(
    from first: Answer
  ) async -> Result<(answers: [Answer], stop: PageSequence.Stop), ProbeFailure> {
    let mediaType = first.headers.value(of: "Content-Type").flatMap(MediaType.init(parsing:))
    let finder = LinkFinder(relation: relation, preferring: mediaType)
    var answers = [first]
    var seen: Set<String> = [first.url]
    var last = first
    while let root = try? last.json.get().root, let href = finder.href(in: root) {
      guard answers.count < bound else { return .success((answers, .bound)) }
      let url = FamilyMaker.resolve(href, against: last.url)
      guard seen.insert(url).inserted else { return .success((answers, .loop)) }
      let request = Request(method: "GET", url: url, headers: headers, body: nil)
      switch await courier.deliver(request) {
      case .failure(let failure): return .failure(failure)
      case .success(let answer):
        guard answer.refusal(probe: courier.probe.name) == nil else {
          return .success((answers, .failed))
        }
        answers.append(answer)
        last = answer
      }
    }
    return .success((answers, .end))
  }
}
