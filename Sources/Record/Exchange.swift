package import Messages

/// One HTTP request and what came of it: one hop, redacted, as the run record keeps it.
///
/// A redirect makes a new exchange that names the one it came from.
package struct Exchange: Sendable, Hashable {
  /// What was sent.
  package struct Request: Sendable, Hashable {
    package let method: String
    package let url: String
    /// The request line as it went over the wire (`GET /collections HTTP/1.1`), if it was sent.
    package let line: String?
    /// The header fields really sent, or those that would have been, if the connection failed.
    package let headers: [HeaderField]
    /// The body sent, redacted, if there was one.
    package let body: [UInt8]?

    /// Creates the sent half.
    package init(
      method: String, url: String, line: String?, headers: [HeaderField], body: [UInt8]? = nil
    ) {
      self.method = method
      self.url = url
      self.line = line
      self.headers = headers
      self.body = body
    }
  }

  /// What came back.
  package struct Response: Sendable, Hashable {
    package let status: Int
    package let reason: String
    /// The version of HTTP that was spoken, such as `HTTP/1.1` or `HTTP/2`.
    package let protocolVersion: String
    package let headers: [HeaderField]
    /// The body after content decoding, redacted, or its beginning when it was cut.
    package let body: [UInt8]
    /// Whether the body was cut, by the limit on bodies or by the peer.
    package let isTruncated: Bool
    /// How many bytes of body were received, after content decoding.
    package let bodyByteCount: Int

    /// Creates the received half.
    package init(
      status: Int, reason: String, protocolVersion: String, headers: [HeaderField], body: [UInt8],
      isTruncated: Bool, bodyByteCount: Int
    ) {
      self.status = status
      self.reason = reason
      self.protocolVersion = protocolVersion
      self.headers = headers
      self.body = body
      self.isTruncated = isTruncated
      self.bodyByteCount = bodyByteCount
    }
  }

  /// How long each phase took, each counted from the start of the exchange.
  package struct Timings: Sendable, Hashable {
    package let nameLookup: Duration
    package let connect: Duration
    package let secureConnect: Duration
    package let firstByte: Duration
    package let total: Duration

    /// Creates the timings.
    package init(
      nameLookup: Duration, connect: Duration, secureConnect: Duration, firstByte: Duration,
      total: Duration
    ) {
      self.nameLookup = nameLookup
      self.connect = connect
      self.secureConnect = secureConnect
      self.firstByte = firstByte
      self.total = total
    }
  }

  /// Facts of the server's certificate, when the connection was secured.
  package struct Certificate: Sendable, Hashable {
    package let subject: String
    package let issuer: String
    package let notBefore: String
    package let notAfter: String

    /// Creates the facts of a certificate.
    package init(subject: String, issuer: String, notBefore: String, notAfter: String) {
      self.subject = subject
      self.issuer = issuer
      self.notBefore = notBefore
      self.notAfter = notAfter
    }
  }

  /// An identifier that depends on what was asked alone, so that it is the same from run to run.
  package let id: String
  package let request: Request
  package let response: Response?
  /// Why there is no response, or no whole one.
  package let failure: Message?
  /// The exchange whose redirect led here.
  package let redirectedFrom: String?
  /// How many times it was tried, at least 1.
  package let attempts: Int
  package let startedAt: String
  package let timings: Timings
  package let certificate: Certificate?

  /// Creates an exchange.
  package init(
    id: String, request: Request, response: Response?, failure: Message?, redirectedFrom: String?,
    attempts: Int, startedAt: String, timings: Timings, certificate: Certificate?
  ) {
    self.id = id
    self.request = request
    self.response = response
    self.failure = failure
    self.redirectedFrom = redirectedFrom
    self.attempts = attempts
    self.startedAt = startedAt
    self.timings = timings
    self.certificate = certificate
  }
}
