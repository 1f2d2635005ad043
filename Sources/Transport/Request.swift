package import Record

/// What is to be asked of a server: one request, before redirects and credentials.
package struct Request: Sendable, Hashable {
  package let method: String
  /// An absolute http or https URL; its fragment is not sent.
  package let url: String
  package let headers: [HeaderField]
  package let body: [UInt8]?

  /// Creates a request.
  package init(
    method: String = "GET", url: String, headers: [HeaderField] = [], body: [UInt8]? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}
