import Messages
import Record

/// What a response's redirect leads to, judged by ourselves so that each hop is seen.
enum RedirectDecision: Sendable {
  /// There is no redirect.
  case stay
  /// Another request is to be made.
  case follow(OutgoingRequest)
  /// The redirect must not be followed.
  case refuse(Message)

  /// Judges the answer to a request (RFC 9110 §15.4).
  ///
  /// A server may repeat a key of ours in `Location`, with another origin before it: it is taken out
  /// of every redirect, and added again only where it may be.
  ///
  /// - Parameter exchange: The identifier of the exchange that brought the response.
  init(
    after request: OutgoingRequest, status: Int, headers: [HeaderField], exchange: String,
    credentials: CredentialStore, redactor: Redactor
  ) {
    guard [301, 302, 303, 307, 308].contains(status),
      let location = headers.value(of: "Location")
    else {
      self = .stay
      return
    }
    let names = [
      "url": redactor.redacted(url: request.reference.description),
      "location": redactor.redacted(url: location),
    ]
    guard let reference = URIReference(repairing: location) else {
      self = .refuse(Catalogue.transportRedirectInvalid(names))
      return
    }
    let resolved = reference.resolved(against: request.reference)
    guard ["http", "https"].contains(resolved.scheme?.lowercased()) else {
      self = .refuse(Catalogue.transportRedirectScheme(names))
      return
    }
    switch OutgoingRequest.target(resolved.description, redactor: redactor) {
    case .failure(let refusal):
      let isUnsafe = refusal.message.code == Catalogue.transportURLCredentials.code
      self = .refuse(isUnsafe ? refusal.message : Catalogue.transportRedirectInvalid(names))
    case .success(let (target, origin)):
      self = .follow(
        request.redirected(
          to: credentials.stripped(target), origin, status: status, from: exchange,
          redactor: redactor))
    }
  }
}

extension OutgoingRequest {
  fileprivate func redirected(
    to target: URIReference, _ targetOrigin: WebOrigin, status: Int, from exchange: String,
    redactor: Redactor
  ) -> OutgoingRequest {
    // 303 asks for another document; 301 and 302 turn POST into GET by long custom (§15.4.2–4).
    let becomesGet =
      status == 303 ? method != "HEAD" && method != "GET" : status < 303 && method == "POST"
    let isSameOrigin = targetOrigin == origin
    let kept = headers.filter { field in
      let name = field.name.lowercased()
      if becomesGet, name.hasPrefix("content-") || name == "transfer-encoding" { return false }
      if !isSameOrigin, name == "host" || redactor.isSecret(fieldName: name) { return false }
      return true
    }
    return OutgoingRequest(
      method: becomesGet ? "GET" : method, reference: target, origin: targetOrigin, headers: kept,
      body: becomesGet ? nil : body, bodyByteLimit: bodyByteLimit,
      mayHaveCredentials: mayHaveCredentials && isSameOrigin,
      redirectedFrom: exchange)
  }
}
