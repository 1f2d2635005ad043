import Checks
import Messages
import Raster
import Record
import Synchronization
import Transport

/// A remote file, read by range over HTTP; each range is one exchange.
///
/// What it cannot read it keeps, since the reader of a file goes on with what it has: whoever asked decides
/// whether anything can be told of half a file.
final class ExchangeByteSource: ByteSource {
  private struct State {
    var exchanges: [String] = []
    var failure: ProbeFailure?
  }

  private let source: any Source
  private let url: String
  private let probe: String
  private let state = Mutex(State())

  init(source: any Source, url: String, probe: String) {
    self.source = source
    self.url = url
    self.probe = probe
  }

  /// The exchanges that were made, in order.
  var exchanges: [String] { state.withLock(\.exchanges) }

  /// Why something could not be read, if it could not.
  var failure: ProbeFailure? { state.withLock(\.failure) }

  func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery {
    let last = range.upperBound > range.lowerBound ? range.upperBound - 1 : range.lowerBound
    let request = Request(
      url: url, headers: [HeaderField("Range", "bytes=\(range.lowerBound)-\(last)")],
      bodyByteLimit: Int(clamping: range.upperBound - range.lowerBound))
    let delivery = await source.fetch(request, followsRedirects: true)
    state.withLock { $0.exchanges += delivery.exchanges.map(\.id) }
    guard let response = delivery.response, delivery.failure == nil || isFull(response, range)
    else {
      throw note(.noAnswer, delivery.failure ?? Catalogue.checkNoAnswer(), delivery)
    }
    let contentRange = response.headers.value(of: "Content-Range")
      .flatMap(ContentRange.init(parsing:))
    switch response.status {
    case 206:
      guard let contentRange, contentRange.range?.lowerBound == range.lowerBound else {
        throw note(.unusable, Catalogue.fileWrongRange(["url": url]), delivery)
      }
      return ByteDelivery(bytes: response.body, totalSize: contentRange.totalSize)
    case 416:
      return ByteDelivery(bytes: [], totalSize: contentRange?.totalSize)
    case 200 where range.lowerBound == 0:
      let size = response.headers.value(of: "Content-Length").flatMap { UInt64($0) }
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

  /// Whether a body that was cut holds all the bytes asked for: the server sent more, and was stopped.
  private func isFull(_ response: Response, _ range: Range<UInt64>) -> Bool {
    UInt64(response.body.count) == range.upperBound - range.lowerBound
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
