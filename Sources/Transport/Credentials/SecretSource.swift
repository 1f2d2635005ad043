import Foundation
import Messages

/// Where a secret is to be read: never the command line, which other users of a machine can see.
package enum SecretSource: Sendable, Hashable {
  /// A variable of the environment.
  case environment(String)
  /// The first line of a file.
  case file(String)

  /// Parses `env:NAME` or `file:PATH`.
  package init(parsing text: String) throws(TransportError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw TransportError(Catalogue.transportSecretNotation())
    }
    switch parts[0] {
    case "env": self = .environment(String(parts[1]))
    case "file": self = .file(String(parts[1]))
    // What was given may be a secret by mistake: it is not repeated.
    default: throw TransportError(Catalogue.transportSecretNotation())
    }
  }

  /// Reads the secret.
  package func value(in environment: [String: String]) throws(TransportError) -> String {
    let value: String
    switch self {
    case .environment(let name):
      guard let found = environment[name] else {
        throw TransportError(Catalogue.transportSecretMissing(["name": name]))
      }
      value = found
    case .file(let path):
      value = try firstLine(ofFileAt: path)
    }
    guard !value.isEmpty else {
      throw TransportError(Catalogue.transportSecretEmpty(["source": description]))
    }
    guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
      throw TransportError(Catalogue.transportSecretUnusable(["source": description]))
    }
    return value
  }

  private func firstLine(ofFileAt path: String) throws(TransportError) -> String {
    // Read piece by piece, since a secret may come through a pipe, and may be followed by anything.
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw TransportError(Catalogue.transportSecretFile(["path": path]))
    }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    while bytes.count < Self.byteLimit, !bytes.contains(0x0A) {
      let piece: Data?
      do {
        piece = try file.read(upToCount: 4_096)
      } catch {
        throw TransportError(Catalogue.transportSecretFile(["path": path]))
      }
      guard let piece, !piece.isEmpty else { break }
      bytes += piece
    }
    var line = bytes.prefix { $0 != 0x0A }
    if line.last == 0x0D { line.removeLast() }
    guard line.count < Self.byteLimit, let text = String(validating: line, as: UTF8.self) else {
      throw TransportError(Catalogue.transportSecretUnusable(["source": description]))
    }
    return text
  }

  /// No secret is longer; a file that has no line end so far is none.
  private static let byteLimit = 65_536
}

extension SecretSource: CustomStringConvertible {
  package var description: String {
    switch self {
    case .environment(let name): "env:\(name)"
    case .file(let path): "file:\(path)"
    }
  }
}
