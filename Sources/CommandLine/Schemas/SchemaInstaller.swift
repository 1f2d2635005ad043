import Foundation
import Messages
import Record

/// Puts the XML Schemas in their place, whole or not at all.
struct SchemaInstaller {
  let manifest: SchemaManifest
  /// Where they go.
  let destination: String

  /// Takes the files of the list out of a folder, however deep in it they are.
  func install(fromFolder source: String) throws(CommandError) {
    guard let root = root(in: source) else {
      throw CommandError(
        .inputMissing, Catalogue.schemasNotThere(["path": source]),
        hint: Catalogue.schemasSourceHint())
    }
    let files = FileManager.default
    let parent = URL(fileURLWithPath: destination).deletingLastPathComponent()
    let draft = parent.appendingPathComponent(".iso19139-\(UUID().uuidString)")
    defer { try? files.removeItem(at: draft) }
    do {
      try files.createDirectory(at: draft, withIntermediateDirectories: true)
      for (entry, bytes) in try contents(in: root) {
        try write(bytes, to: draft.appendingPathComponent(entry.path))
      }
      for generation in SchemaWrapper.generations {
        let file = draft.appendingPathComponent(SchemaWrapper.name(of: generation))
        try write(Array(SchemaWrapper.text(of: generation).utf8), to: file)
      }
      if files.fileExists(atPath: destination) { try files.removeItem(atPath: destination) }
      try files.moveItem(at: draft, to: URL(fileURLWithPath: destination))
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(
        .cannotWrite,
        Catalogue.schemasUnwritable([
          "path": destination, "cause": error.localizedDescription,
        ]))
    }
  }

  private func write(_ bytes: [UInt8], to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The bytes of each file of the list, all of them as the list says.
  private func contents(in root: URL) throws(CommandError) -> [(SchemaManifest.Entry, [UInt8])] {
    var byDigest: [String: [UInt8]] = [:]
    var wrong: String?
    for entry in manifest.entries {
      guard
        let data = FileManager.default.contents(
          atPath: root.appendingPathComponent(entry.path).path)
      else { continue }
      let digest = SchemaManifest.digest(of: [UInt8](data))
      if digest != entry.digest { wrong = wrong ?? entry.path }
      byDigest[digest] = [UInt8](data)
    }
    if let wrong { throw CommandError(.badInput, Catalogue.schemasWrongFile(["path": wrong])) }
    var contents: [(SchemaManifest.Entry, [UInt8])] = []
    for entry in manifest.entries {
      // The services of both generations are the same files, which a source may hold once.
      guard let bytes = byDigest[entry.digest] else {
        throw CommandError(.inputMissing, Catalogue.schemasMissingFile(["path": entry.path]))
      }
      contents.append((entry, bytes))
    }
    return contents
  }

  /// The folder from which the paths of the list begin: the one given, or one or two below it.
  private func root(in source: String) -> URL? {
    guard let first = manifest.entries.first?.path else { return nil }
    var level = [URL(fileURLWithPath: source)]
    for _ in 0...2 {
      if let found = level.first(where: {
        FileManager.default.fileExists(atPath: $0.appendingPathComponent(first).path)
      }) {
        return found
      }
      level = level.flatMap { folder in
        (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
          ?? []
      }.sorted { $0.path < $1.path }
    }
    return nil
  }
}
