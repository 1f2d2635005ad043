import Foundation
import Record

/// A credential with its secret: what to add to a request, and what to keep out of the record.
struct ResolvedCredential: Sendable {
  /// What is added to a request.
  enum Addition: Sendable {
    case header(HeaderField)
    case queryParameter(name: String, value: String)
  }

  let addition: Addition
  /// Everything that gives the secret away, in plain text.
  let secrets: [String]
  private let origins: Set<WebOrigin>

  init(
    _ credential: Credential, environment: [String: String]
  ) throws(TransportError) {
    let value = try credential.source.value(in: environment)
    origins = credential.origins
    switch credential.scheme {
    case .bearer:
      addition = .header(HeaderField("Authorization", "Bearer \(value)"))
      secrets = [value]
    case .basic(let user):
      let pair = user.map { "\($0):\(value)" } ?? value
      addition = .header(HeaderField("Authorization", "Basic \(Self.base64(pair))"))
      let password = user == nil ? value.split(separator: ":", maxSplits: 1).dropFirst().first : nil
      secrets = [pair, value] + (password.map { [String($0)] } ?? [])
    case .header(let name):
      addition = .header(HeaderField(name, value))
      // A scheme before the secret (`Token abc`) is none of it.
      let last = value.split(separator: " ").last.map(String.init)
      secrets = [value] + (last.map { [$0] } ?? [])
    case .queryParameter(let name):
      addition = .queryParameter(name: name, value: value)
      secrets = [value]
    }
  }

  /// Tells whether an origin may be given the secret.
  func isMeant(for origin: WebOrigin) -> Bool { origins.contains(origin) }

  private static func base64(_ text: String) -> String {
    Data(text.utf8).base64EncodedString()
  }
}
