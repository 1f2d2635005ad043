import Checks
import Messages
import Record
import Transport

/// What came when something of a catalogue was asked for: an answer of a server, or a file.
struct HarvestAnswer: Sendable {
  /// The URL after redirects, or the path.
  let url: String
  let exchange: String?
  /// The status of the answer; nil for a file.
  let status: Int?
  let mediaType: MediaType?
  let bytes: [UInt8]
  /// Why there is nothing, or only the beginning.
  let failure: Message?

  init(
    url: String, exchange: String? = nil, status: Int? = nil, mediaType: MediaType? = nil,
    bytes: [UInt8], failure: Message? = nil
  ) {
    self.url = url
    self.exchange = exchange
    self.status = status
    self.mediaType = mediaType
    self.bytes = bytes
    self.failure = failure
  }

  /// Looks at what a request brought.
  init(_ delivery: Delivery, to request: Request) {
    self.init(
      url: delivery.response?.url ?? request.url,
      exchange: delivery.response?.exchange ?? delivery.exchanges.last?.id,
      status: delivery.response?.status,
      mediaType: delivery.response?.headers.value(of: "Content-Type")
        .flatMap(MediaType.init(parsing:)),
      bytes: delivery.response?.body ?? [],
      failure: delivery.failure ?? (delivery.response == nil ? Catalogue.checkNoAnswer() : nil))
  }

  /// Whether a server answered, whatever it said.
  var isAnswered: Bool { failure == nil || status != nil }

  /// Whether it is a whole file, or a whole answer with a status of success.
  var isSuccess: Bool { failure == nil && (status.map { (200...299).contains($0) } ?? true) }

  /// Whether the bound on requests of the run, or its end, is why there is no answer.
  ///
  /// Then asking anything else would come to the same.
  var stopsEverything: Bool {
    failure.map {
      [Catalogue.transportBudget.code, Catalogue.transportClosed.code].contains($0.code)
    }
      ?? false
  }
}
