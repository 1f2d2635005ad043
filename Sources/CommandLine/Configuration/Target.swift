import Foundation
import Messages
import Record

/// What is checked: a platform at an address, or a local file.
package enum Target: Sendable, Hashable {
  /// An `http` or `https` address.
  case url(String)
  /// The path of a file.
  case file(String)

  /// Reads an argument: what begins with a scheme is an address, anything else must be a file.
  package init(parsing text: String) throws(CommandError) {
    guard let separator = text.firstRange(of: "://") else {
      self = try .file(Self.existing(text))
      return
    }
    let scheme = text[..<separator.lowerBound].lowercased()
    let rest = text[separator.upperBound...]
    guard scheme == "http" || scheme == "https" else {
      throw .usage(Catalogue.targetBadScheme(["target": text, "scheme": scheme]))
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if authority.contains("@") {
      throw .usage(
        Catalogue.targetWithCredentials(), hint: Catalogue.credentialHint())
    }
    if let name = Self.secretParameter(of: rest) {
      throw .usage(
        Catalogue.targetWithSecret(["name": name]), hint: Catalogue.targetSecretHint(["name": name])
      )
    }
    let isPrintable = text.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control
    }
    guard !authority.isEmpty, authority.first != ":", isPrintable else {
      throw .usage(Catalogue.targetBadAddress(["target": text]))
    }
    self = .url(String(text.prefix { $0 != "#" }))
  }

  /// The target as it was given.
  package var text: String {
    switch self {
    case .url(let text), .file(let text): text
    }
  }

  /// Returns the first query parameter that has a value and the name of a secret.
  private static func secretParameter(of address: Substring) -> String? {
    let query = address.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
    for pair in query.split(separator: "&") {
      let parts: [Substring] = pair.split(separator: "=", maxSplits: 1)
      let name = String(parts.first ?? "")
      if parts.count == 2, secretNames.contains(name.lowercased()) { return name }
    }
    return nil
  }

  private static let secretNames: Set<String> = [
    "access_token", "token", "apikey", "api_key", "api-key", "client_secret", "password", "secret",
  ]

  private static func existing(_ path: String) throws(CommandError) -> String {
    if path == "-" || FileManager.default.fileExists(atPath: path) { return path }
    throw CommandError(
      .inputMissing,
      Catalogue.targetMissing(["target": path]), hint: Catalogue.targetMissingHint(["target": path])
    )
  }
}
