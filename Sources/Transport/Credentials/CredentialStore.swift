import Record

/// The credentials of a run: adds them to requests that may have them, and to no other.
struct CredentialStore: Sendable {
  private let credentials: [ResolvedCredential]

  init(_ credentials: [ResolvedCredential]) {
    self.credentials = credentials
  }

  /// The names of the header fields that carry secrets.
  var headerNames: [String] {
    credentials.compactMap { credential in
      if case .header(let field) = credential.addition { field.name } else { nil }
    }
  }

  /// The names of the query parameters that carry secrets.
  var queryNames: [String] {
    credentials.compactMap { credential in
      if case .queryParameter(let name, _) = credential.addition { name } else { nil }
    }
  }

  /// Everything that gives a secret away, in plain text.
  var secrets: [String] { credentials.flatMap(\.secrets) }

  /// Returns a URL without what was added, or echoed by a server, so that it can be shown.
  func stripped(_ reference: URIReference) -> URIReference {
    credentials.reduce(reference) { reference, credential in
      guard case .queryParameter(let name, let value) = credential.addition,
        reference.queryValues(of: name).contains(value)
      else { return reference }
      return reference.removingQuery(name)
    }
  }

  /// Adds what an origin may be given.
  ///
  /// A header field that the request itself sets stays: a suite may try a wrong token on purpose.
  func adding(
    to reference: URIReference, _ headers: [HeaderField], origin: WebOrigin
  ) -> (URIReference, [HeaderField]) {
    var reference = reference
    var headers = headers
    for credential in credentials where credential.isMeant(for: origin) {
      switch credential.addition {
      case .header(let field):
        if headers.value(of: field.name) == nil { headers.append(field) }
      case .queryParameter(let name, let value):
        if reference.queryValues(of: name).isEmpty {
          reference = reference.settingQuery(name, to: value)
        }
      }
    }
    return (reference, headers)
  }
}
