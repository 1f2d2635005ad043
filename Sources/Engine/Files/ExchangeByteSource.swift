import Checks
import Messages
import Raster
import Record
import Synchronization
import Transport

/// A remote file, read by range over HTTP; each range is one exchange.
///
/// What it cannot read it keeps, since the reader of a file goes on with what it has: whoever asked decides
/// whether anything can be told of half a file. Bytes of two versions are never given together: an answer that is
/// of another version than the first is a failure.
final class ExchangeByteSource: ByteSource {
  private struct State {
    var exchanges: [String] = []
    var failure: ProbeFailure?
    var answers = FileAnswers()
    var delivery: FileDelivery?
    var version: FileVersion?
  }

  private let source: any Source
  private let url: String
  private let probe: String
  private let headers: [HeaderField]
  private let state = Mutex(State())

  /// - Parameter headers: What each request carries beside the range.
  init(source: any Source, url: String, probe: String, headers: [HeaderField] = []) {
    self.source = source
    self.url = url
    self.probe = probe
    self.headers = headers
  }

  /// The exchanges that were made, in order.
  var exchanges: [String] { state.withLock(\.exchanges) }

  /// Why something could not be read, if it could not.
  var failure: ProbeFailure? {
    state.withLock { state in
      var failure = state.failure
      failure?.answers = state.answers
      return failure
    }
  }

  /// The answers by which the delivery is judged.
  var answers: FileAnswers { state.withLock(\.answers) }

  /// How the first range came.
  var delivery: FileDelivery? { state.withLock(\.delivery) }

  func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery {
    let (request, delivery) = await ask(range, with: [])
    let answer = Answer(to: request, delivery)
    state.withLock { state in
      state.exchanges += delivery.exchanges.map(\.id)
      if state.delivery == nil { state.delivery = FileDelivery(delivery) }
      if state.answers.first == nil { state.answers.first = answer }
    }
    guard let response = delivery.response, delivery.failure == nil || isFull(response, range)
    else {
      throw note(.noAnswer, delivery.failure ?? Catalogue.checkNoAnswer(), delivery)
    }
    let contentRange = response.headers.value(of: "Content-Range")
      .flatMap(ContentRange.init(parsing:))
    // Bytes of coded content are not those of the file (RFC 9110 §14.2), and no coding was asked for.
    if let coding = response.headers.value(of: "Content-Encoding"), coding != "identity" {
      throw note(.unusable, Catalogue.fileEncoded(["url": url, "coding": coding]), delivery)
    }
    switch response.status {
    case 206:
      guard let contentRange, contentRange.range?.lowerBound == range.lowerBound else {
        throw note(.unusable, Catalogue.fileWrongRange(["url": url]), delivery)
      }
      try keepVersion(of: response, size: contentRange.totalSize, delivery)
      return ByteDelivery(bytes: response.body, totalSize: contentRange.totalSize)
    case 416:
      try keepVersion(of: response, size: contentRange?.totalSize, delivery)
      return ByteDelivery(bytes: [], totalSize: contentRange?.totalSize)
    case 200 where range.lowerBound == 0:
      let size = response.headers.value(of: "Content-Length").flatMap { UInt64($0) }
      try keepVersion(of: response, size: size, delivery)
      return ByteDelivery(bytes: response.body, totalSize: size)
    case 200:
      throw note(.unusable, Catalogue.fileRangeIgnored(["url": url]), delivery)
    default:
      let message = Catalogue.probeRefused([
        "probe": probe, "status": "\(response.status)", "url": url,
      ])
      throw note(.unusable, message, delivery)
    }
  }

  /// Asks for a range under the version first seen, with content codings allowed as many clients do.
  ///
  /// An answer that is no such range is judged by the tests of the delivery; it takes nothing away from what
  /// was read before.
  func confirm(_ range: Range<UInt64>) async -> ByteDelivery? {
    let tag = answers.first?.headers.value(of: "ETag")
    // A weak tag may not be used so (RFC 9110 §13.1.5).
    let condition = tag.flatMap { $0.hasPrefix("\"") ? [HeaderField("If-Range", $0)] : nil } ?? []
    let (request, delivery) = await ask(
      range, with: condition + [HeaderField("Accept-Encoding", "gzip, br, deflate")])
    let answer = Answer(to: request, delivery)
    state.withLock { state in
      state.exchanges += delivery.exchanges.map(\.id)
      state.answers.confirming = answer
    }
    guard let answer, answer.status == 206, delivery.failure == nil,
      answer.headers.value(of: "Content-Encoding") == nil,
      let contentRange = answer.headers.value(of: "Content-Range")
        .flatMap(ContentRange.init(parsing:)),
      contentRange.range?.lowerBound == range.lowerBound
    else { return nil }
    let version = FileVersion(answer.headers, size: contentRange.totalSize)
    let change = state.withLock { $0.version?.change(in: version) }
    // Of another version nothing is taken but its size, which tells that it is one.
    guard change == nil || change?.name == "Content-Range" else { return nil }
    return ByteDelivery(bytes: answer.body, totalSize: contentRange.totalSize)
  }

  /// Keeps the version of the first answer, and refuses an answer of another one.
  private func keepVersion(
    of response: Response, size: UInt64?, _ delivery: Delivery
  ) throws(ByteSourceError) {
    let version = FileVersion(response.headers, size: size)
    let change = state.withLock { state -> FileVersion.Change? in
      guard let first = state.version else {
        state.version = version
        return nil
      }
      return first.change(in: version)
    }
    guard let change else { return }
    let message = Catalogue.fileReplaced([
      "url": url, "field": change.name, "before": change.before, "after": change.after,
    ])
    throw note(.noAnswer, message, delivery)
  }

  private func ask(
    _ range: Range<UInt64>, with more: [HeaderField]
  ) async -> (Request, Delivery) {
    let last = range.upperBound > range.lowerBound ? range.upperBound - 1 : range.lowerBound
    let request = Request(
      url: url,
      headers: [HeaderField("Range", "bytes=\(range.lowerBound)-\(last)")] + headers + more,
      bodyByteLimit: Int(clamping: range.upperBound - range.lowerBound))
    return (request, await source.fetch(request, followsRedirects: true))
  }

  /// Whether a body that was cut holds all the bytes asked for: the server sent more, and was stopped.
  ///
  /// That is only so at the beginning: elsewhere, a server that sends more has sent other bytes.
  private func isFull(_ response: Response, _ range: Range<UInt64>) -> Bool {
    range.lowerBound == 0 && UInt64(response.body.count) == range.upperBound
  }

  private func note(
    _ kind: ProbeFailure.Kind, _ message: Message, _ delivery: Delivery
  ) -> ByteSourceError {
    let failure = ProbeFailure(
      kind: kind, root: probe, message: message, exchanges: delivery.exchanges.map(\.id),
      isOwn: true)
    state.withLock { $0.failure = $0.failure ?? failure }
    return ByteSourceError(code: message.code)
  }
}
