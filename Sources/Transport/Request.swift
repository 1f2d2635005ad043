package import Record

/// What is to be asked of a server: one request, before redirects and credentials.
package struct Request: Sendable, Hashable {
  package let method: String
  /// An absolute http or https URL; its fragment is not sent.
  package let url: String
  package let headers: [HeaderField]
  package let body: [UInt8]?
  /// How many bytes of body are taken at most, when fewer than the bound of the run will do: a server that
  /// ignores a range is stopped at once.
  package let bodyByteLimit: Int?
  /// Whether nobody else will ask for the same: its answer is then not kept for others.
  package let isTransient: Bool

  /// Creates a request.
  package init(
    method: String = "GET", url: String, headers: [HeaderField] = [], body: [UInt8]? = nil,
    bodyByteLimit: Int? = nil, isTransient: Bool = false
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.bodyByteLimit = bodyByteLimit
    self.isTransient = isTransient
  }

  /// The same request, whose answer is not kept for others.
  package var transient: Request {
    Request(
      method: method, url: url, headers: headers, body: body, bodyByteLimit: bodyByteLimit,
      isTransient: true)
  }
}
