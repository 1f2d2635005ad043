import Foundation

/// The way through a folder and those in it: its XML files, by name.
///
/// A folder is entered once, whatever links lead to it, so that links that turn in a circle do no harm.
struct FolderWalk: RecordWalk {
  /// How deep folders may nest.
  private static let depthLimit = 64

  /// What is still to be looked at in a folder.
  private struct Folder {
    let path: String
    var names: ArraySlice<String>
  }

  let width = 2
  private var folders: [Folder] = []
  private var entered: Set<String> = []

  init(path: String) {
    enter(path)
  }

  var end: HarvestEnd { HarvestEnd(.complete) }

  mutating func next() -> HarvestStep? {
    while let folder = folders.last {
      guard let name = folder.names.first else {
        folders.removeLast()
        continue
      }
      folders[folders.count - 1].names = folder.names.dropFirst()
      let path = "\(folder.path)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        enter(path)
      } else if name.lowercased().hasSuffix(".xml") {
        return .read(path: path)
      }
    }
    return nil
  }

  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem] {
    ledger.turnPage()
    return DocumentReading.items(answer, mustBeMetadata: true, &ledger)
  }

  private mutating func enter(_ path: String) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard folders.count < Self.depthLimit, entered.insert(real).inserted else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let shown = names.filter { !$0.hasPrefix(".") }.sorted {
      Array($0.utf8).lexicographicallyPrecedes($1.utf8)
    }
    folders.append(
      Folder(path: path.hasSuffix("/") ? String(path.dropLast()) : path, names: shown[...]))
  }
}
