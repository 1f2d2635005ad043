import Record
import Transport

/// A source whose answers are let go once they were looked at, for what is asked of each of many subjects.
struct PassingSource: Source {
  private let source: any Source
  /// Is told the exchanges that nobody but the record file needs to keep.
  private let onPassing: @Sendable ([String]) -> Void

  init(_ source: any Source, onPassing: @escaping @Sendable ([String]) -> Void) {
    self.source = source
    self.onPassing = onPassing
  }

  func fetch(_ request: Request, followsRedirects: Bool) async -> Delivery {
    let delivery = await source.fetch(request.transient, followsRedirects: followsRedirects)
    onPassing(delivery.exchanges.map(\.id))
    return delivery
  }

  func download(_ request: Request, into stream: BodyStream) async -> Delivery {
    let delivery = await source.download(request, into: stream)
    onPassing(delivery.exchanges.map(\.id))
    return delivery
  }

  func close() { source.close() }
  func redacted(_ text: String) -> String { source.redacted(text) }
  var redactedNames: [String] { source.redactedNames }
  var bounds: [String: String] { source.bounds }
  var requestCount: Int { source.requestCount }
  var serverDuration: Duration { source.serverDuration }
}
