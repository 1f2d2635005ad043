import Record

/// What makes two requests the same: method, URL without fragment, header fields and body.
struct RequestKey: Sendable, Hashable {
  private let method: String
  private let url: String
  private let headers: [HeaderField]
  private let body: [UInt8]?

  /// Creates the key of a request, or nil if it may not be shared.
  ///
  /// GET, HEAD and OPTIONS change nothing on the server, so asking once is asking enough; a suite
  /// that sends anything else twice means to.
  init?(_ request: OutgoingRequest) {
    guard RetryPolicy.isSafe(request.method) else { return nil }
    method = request.method
    url = request.reference.description
    headers = request.headers.map { HeaderField($0.name.lowercased(), $0.value) }
    body = request.body
  }
}
