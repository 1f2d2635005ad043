import Foundation
import Messages
import Record

/// Which files make up the XML Schemas of ISO 19139, with the SHA-256 of each.
///
/// The files are not recette's own: they are fetched when a user asks for them, and held to this list, so that
/// what judges records is the same on every machine.
struct SchemaManifest {
  /// A file of the set.
  struct Entry {
    let path: String
    let digest: String
  }

  /// The name of the list, among the suites.
  static let name = "iso19139-schemas.sha256"

  let entries: [Entry]

  /// Reads the list, in the form of `sha256sum`.
  init(parsing text: String) {
    entries = text.split(separator: "\n").compactMap { line in
      guard let space = line.firstIndex(of: " ") else { return nil }
      let path = line[space...].drop { $0 == " " || $0 == "*" }
      return path.isEmpty ? nil : Entry(path: String(path), digest: String(line[..<space]))
    }
  }

  /// Reads the list that stands among the suites.
  init(in folder: SuitesFolder) throws(CommandError) {
    let path = "\(folder.path)/\(Self.name)"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandError(.inputMissing, Catalogue.suiteUnreadable(["path": path]))
    }
    self.init(parsing: String(decoding: data, as: UTF8.self))
  }

  /// Tells whether bytes are those of a file of the list.
  static func digest(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexDigest
  }

  /// The files that a folder lacks, or has with other bytes.
  func departures(in folder: String) -> [Entry] {
    entries.filter { entry in
      FileManager.default.contents(atPath: "\(folder)/\(entry.path)")
        .map { Self.digest(of: [UInt8]($0)) } != entry.digest
    }
  }
}
