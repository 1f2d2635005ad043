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

  private static func existing(_ path: String) throws(CommandError) -> String {
    if path == "-" || FileManager.default.fileExists(atPath: path) { return path }
    throw CommandError(
      .inputMissing,
      Catalogue.targetMissing(["target": path]), hint: Catalogue.targetMissingHint(["target": path])
    )
  }
}
