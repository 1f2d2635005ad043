import JSON
import Record
import Transport

/// How the first range of a remote file came: the way to it, and how long it took.
struct FileDelivery: Sendable {
  /// The URLs that redirected, in order.
  let redirects: [String]
  /// The URL that answered.
  let url: String
  let protocolVersion: String
  /// The time from the request being sent, on a connection already made, to the first byte.
  let wait: Duration

  /// Gathers what a delivery tells; nil when nobody answered.
  init?(_ delivery: Delivery) {
    guard let last = delivery.exchanges.last, let response = last.response else { return nil }
    redirects = delivery.exchanges.dropLast().map(\.request.url)
    url = last.request.url
    protocolVersion = response.protocolVersion
    let timings = last.timings
    let connected = max(timings.connect, timings.secureConnect)
    wait = max(timings.firstByte - connected, .zero)
  }

  /// What suites see of it; a query that signs a URL is named by its parameter.
  func text(of address: String) -> JSONText {
    let (seconds, attoseconds) = wait.components
    return [
      "url": .string(url), "secure": .boolean(url.lowercased().hasPrefix("https:")),
      "protocol": .string(protocolVersion), "redirects": .array(redirects.map { .string($0) }),
      "signature": SignedAddress.signature(in: address).map { .string($0) } ?? .null,
      "milliseconds": .double(Double(seconds) * 1_000 + Double(attoseconds / 1_000_000_000) / 1e6),
    ]
  }
}
