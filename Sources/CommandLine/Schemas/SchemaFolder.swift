import Engine
import JSON

/// The schemas in a folder and those within it, by name.
enum SchemaFolder {
  private static let keys = ["fields", "$schema", "properties", "resources"]

  /// Returns the paths of the `.json` files that are a schema or cannot be read as JSON; other documents,
  /// and hidden files, are not looked at.
  static func schemas(in folder: String) -> [String] {
    FolderFiles.paths(in: folder, atMost: 10_000, depthLimit: 16) {
      $0.hasSuffix(".json") && isSchema($0)
    }
  }

  private static func isSchema(_ path: String) -> Bool {
    guard case .bytes(let bytes) = RawFile.read(path, atMost: 32 << 20) else { return true }
    guard let root = try? JSONDocument(parsing: bytes).root else { return true }
    return keys.contains { root[$0] != nil }
  }
}
