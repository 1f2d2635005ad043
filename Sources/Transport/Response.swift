package import Record

/// What a server answered, as documents are read from it: nothing is redacted here.
package struct Response: Sendable, Hashable {
  /// The URL that answered, after redirects, without fragment and without our credentials.
  package let url: String
  package let status: Int
  package let headers: [HeaderField]
  /// The body after content decoding, or its beginning when it was cut.
  package let body: [UInt8]
  /// Whether the body was cut, by a limit or by the peer.
  package let isTruncated: Bool
  /// The identifier of the exchange that brought it.
  package let exchange: String

  /// Creates a response.
  package init(
    url: String, status: Int, headers: [HeaderField], body: [UInt8], isTruncated: Bool,
    exchange: String
  ) {
    self.url = url
    self.status = status
    self.headers = headers
    self.body = body
    self.isTruncated = isTruncated
    self.exchange = exchange
  }
}
