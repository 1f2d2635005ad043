import Foundation
import JSON

/// The schemas in a folder and those within it, by name.
enum SchemaFolder {
  /// How many files are looked at, and how deep folders may nest.
  private static let fileLimit = 10_000
  private static let depthLimit = 16
  private static let keys = ["fields", "$schema", "properties", "resources"]

  /// Tells whether a path is that of a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Returns the paths of the `.json` files that are a schema or cannot be read as JSON; other documents,
  /// and hidden files, are not looked at.
  static func schemas(in folder: String) -> [String] {
    var found: [String] = []
    var entered: Set<String> = []
    var pending = [(path: folder, depth: 0)]
    while let (path, depth) = pending.popLast(), found.count < fileLimit {
      let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard depth < depthLimit, entered.insert(real).inserted else { continue }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for name in names where !name.hasPrefix(".") {
        let child = path.hasSuffix("/") ? "\(path)\(name)" : "\(path)/\(name)"
        if isFolder(child) {
          pending.append((child, depth + 1))
        } else if name.hasSuffix(".json"), isSchema(child) {
          found.append(child)
        }
      }
    }
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
  }

  private static func isSchema(_ path: String) -> Bool {
    guard case .bytes(let bytes) = RawFile.read(path, atMost: 32 << 20) else { return true }
    guard let root = try? JSONDocument(parsing: bytes).root else { return true }
    return keys.contains { root[$0] != nil }
  }
}
