import Record

/// What makes two requests the same: method, URL without fragment, header fields and body.
struct RequestKey: Sendable, Hashable {
  private let method: String
  private let url: String
  private let headers: [HeaderField]
  private let body: [UInt8]?
  /// What makes a request that may not be shared like no other.
  private let number: UInt64?
  private let bodyByteLimit: Int?

  /// Creates the key of a request.
  ///
  /// GET, HEAD and OPTIONS change nothing on the server, so asking once is asking enough; a suite
  /// that sends anything else twice means to.
  ///
  /// - Parameter number: A number that no other request of the run has.
  init(_ request: OutgoingRequest, number: UInt64) {
    self.number = RetryPolicy.isSafe(request.method) ? nil : number
    method = request.method
    url = request.reference.description
    headers = request.headers.map { HeaderField($0.name.lowercased(), $0.value) }
    body = request.body
    bodyByteLimit = request.bodyByteLimit
  }
}
