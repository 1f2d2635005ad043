import Foundation

/// The tables in a folder and those within it, by name.
enum TableFolder {
  /// How many files are taken, and how deep folders may nest.
  private static let fileLimit = 100_000
  private static let depthLimit = 64

  private static let extensions: Set<String> = ["csv", "tsv", "tab", "geojson"]

  /// Returns the paths of the tables; hidden files are not looked at.
  static func files(in folder: String) -> [String] {
    var found: [String] = []
    var entered: Set<String> = []
    var pending = [(path: folder, depth: 0)]
    while let (path, depth) = pending.popLast(), found.count < fileLimit {
      let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard depth < depthLimit, entered.insert(real).inserted else { continue }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for name in names where !name.hasPrefix(".") {
        let child = path.hasSuffix("/") ? "\(path)\(name)" : "\(path)/\(name)"
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else {
          continue
        }
        if isFolder.boolValue {
          pending.append((child, depth + 1))
        } else if extensions.contains(TableListing.pathExtension(child)) {
          found.append(child)
        }
      }
    }
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
  }
}
