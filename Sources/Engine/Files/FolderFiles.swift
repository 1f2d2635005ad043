import Foundation

/// The files of a folder of this machine and of those within it.
package enum FolderFiles {
  /// Tells whether a path is that of a folder.
  package static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Returns the paths of the files that are wanted, in the order of their bytes.
  ///
  /// Hidden files are not looked at, and a folder that several links lead to is entered once. A link to nothing is
  /// a file as another.
  ///
  /// - Parameters:
  ///   - fileLimit: How many files are taken, about.
  ///   - depthLimit: How deep folders may nest.
  package static func paths(
    in folder: String, atMost fileLimit: Int, depthLimit: Int, where isWanted: (String) -> Bool
  ) -> [String] {
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
        } else if isWanted(child) {
          found.append(child)
        }
      }
    }
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
  }
}
