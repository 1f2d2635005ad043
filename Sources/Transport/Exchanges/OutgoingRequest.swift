import Foundation
import Messages
import Record

/// A request that can be sent: judged, with its URL understood and its place in a chain of redirects.
struct OutgoingRequest: Sendable {
  let method: String
  /// The URL, without fragment and without our credentials.
  let reference: URIReference
  let origin: WebOrigin
  let headers: [HeaderField]
  let body: [UInt8]?
  /// How many bytes of body are taken at most, when fewer than the bound of the run will do.
  let bodyByteLimit: Int?
  /// Whether credentials may be added: not once a redirect has led to another origin.
  let mayHaveCredentials: Bool
  /// The identifier of the exchange whose redirect led here.
  let redirectedFrom: String?
  /// Whether nobody else will ask for the same.
  let isTransient: Bool

  init(
    method: String, reference: URIReference, origin: WebOrigin, headers: [HeaderField],
    body: [UInt8]?, bodyByteLimit: Int? = nil, mayHaveCredentials: Bool = true,
    redirectedFrom: String? = nil, isTransient: Bool = false
  ) {
    self.method = method
    self.reference = reference
    self.origin = origin
    self.headers = headers
    self.body = body
    self.bodyByteLimit = bodyByteLimit
    self.mayHaveCredentials = mayHaveCredentials
    self.redirectedFrom = redirectedFrom
    self.isTransient = isTransient
  }

  /// Judges what is asked.
  ///
  /// - Returns: The request, or why it cannot be sent.
  static func make(
    _ request: Request, credentials: CredentialStore, redactor: Redactor
  ) -> Result<OutgoingRequest, RequestRefusal> {
    guard FieldSyntax.isToken(request.method) else {
      return .failure(
        RequestRefusal(Catalogue.transportBadMethod(["method": redactor.redacted(request.method)])))
    }
    for field in request.headers
    where !FieldSyntax.isToken(field.name) || !FieldSyntax.isValue(field.value) {
      return .failure(
        RequestRefusal(Catalogue.transportBadHeader(["name": redactor.redacted(field.name)])))
    }
    switch target(request.url, redactor: redactor) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let (reference, origin)):
      return .success(
        OutgoingRequest(
          method: request.method, reference: credentials.stripped(reference), origin: origin,
          headers: request.headers, body: request.body,
          bodyByteLimit: request.bodyByteLimit, isTransient: request.isTransient))
    }
  }

  /// Judges a URL: http or https, a host, no password; accents and spaces are encoded.
  static func target(
    _ url: String, redactor: Redactor
  ) -> Result<(reference: URIReference, origin: WebOrigin), RequestRefusal> {
    let shown = ["url": redactor.redacted(url: url)]
    guard let reference = URIReference(repairing: url)?.withoutFragment,
      let authority = reference.authority
    else { return .failure(RequestRefusal(Catalogue.transportBadURL(shown))) }
    guard authority.userInformation == nil else {
      return .failure(RequestRefusal(Catalogue.transportURLCredentials(shown)))
    }
    guard let host = internetHost(authority.host) else {
      return .failure(RequestRefusal(Catalogue.transportBadURL(shown)))
    }
    let target = URIReference(
      scheme: reference.scheme, authority: URIAuthority(host: host, port: authority.port),
      path: reference.path.isEmpty ? "/" : reference.path, query: reference.query)
    guard let origin = target.origin else {
      return .failure(RequestRefusal(Catalogue.transportBadURL(shown)))
    }
    return .success((target, origin))
  }

  /// What tells hops apart where redirects could turn in a circle.
  var address: String { "\(method) \(reference.normalized)" }

  /// Returns a host name as the name system knows it: accents become `xn--…` (RFC 5891).
  private static func internetHost(_ host: String) -> String? {
    guard host.utf8.contains(0x25) else { return host }
    var components = URLComponents()
    components.scheme = "http"
    components.host = PercentEncoding.decode(host)
    guard let encoded = components.encodedHost, !encoded.utf8.contains(0x25) else { return nil }
    return encoded
  }
}
