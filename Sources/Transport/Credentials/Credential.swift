import Messages
package import Record

/// How to authenticate, with which secret, and to whom.
package struct Credential: Sendable, Hashable {
  /// A way to authenticate.
  package enum Scheme: Sendable, Hashable {
    /// HTTP Basic (RFC 7617); without a user name, the secret is `user:password` whole.
    case basic(user: String?)
    /// A bearer token (RFC 6750).
    case bearer
    /// A header field of this name.
    case header(String)
    /// A query parameter of this name, as API keys often are.
    case queryParameter(String)
  }

  package let scheme: Scheme
  package let source: SecretSource
  /// The origins it is sent to; links and redirects to any other never get it.
  package let origins: Set<WebOrigin>

  /// Creates a credential.
  package init(_ scheme: Scheme, from source: SecretSource, for origins: Set<WebOrigin>) {
    self.scheme = scheme
    self.source = source
    self.origins = origins
  }

  /// Parses `basic:USER:SOURCE`, `basic:SOURCE`, `bearer:SOURCE`, `header:NAME:SOURCE` or
  /// `query:NAME:SOURCE`, where the source is `env:NAME` or `file:PATH`.
  package init(parsing text: String, for origins: Set<WebOrigin>) throws(TransportError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Self.unreadable(text) }
    let rest = String(parts[1])
    switch parts[0] {
    case "bearer":
      self.init(.bearer, from: try SecretSource(parsing: rest), for: origins)
    case "basic":
      if rest.hasPrefix("env:") || rest.hasPrefix("file:") {
        self.init(.basic(user: nil), from: try SecretSource(parsing: rest), for: origins)
      } else {
        let (user, source) = try Self.name(in: rest, of: text)
        self.init(.basic(user: user), from: source, for: origins)
      }
    case "header":
      let (name, source) = try Self.name(in: rest, of: text)
      guard FieldSyntax.isToken(name) else { throw Self.unreadable(text) }
      self.init(.header(name), from: source, for: origins)
    case "query":
      let (name, source) = try Self.name(in: rest, of: text)
      self.init(.queryParameter(name), from: source, for: origins)
    default:
      throw Self.unreadable(text)
    }
  }

  private static func name(
    in rest: String, of text: String
  ) throws(TransportError) -> (String, SecretSource) {
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { throw unreadable(text) }
    return (String(parts[0]), try SecretSource(parsing: String(parts[1])))
  }

  /// Only the scheme is repeated: a secret may stand where a source should.
  private static func unreadable(_ text: String) -> TransportError {
    let scheme = text.prefix { $0 != ":" }
    let isKnown = ["basic", "bearer", "header", "query"].contains(scheme)
    return TransportError(
      Catalogue.transportCredentialNotation(["text": isKnown ? "\(scheme):…" : "…"]))
  }
}
