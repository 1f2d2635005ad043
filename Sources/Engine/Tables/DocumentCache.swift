import Foundation
import JSON

/// Copies of published documents on this machine, so that a catalogue that does not answer stops nobody.
package struct DocumentCache: Sendable {
  /// A document that was kept.
  struct Copy: Sendable {
    let bytes: [UInt8]
    let entityTag: String?
  }

  private let folder: String

  /// Creates a cache in a folder, which is made when something is first kept.
  package init(folder: String) { self.folder = folder }

  /// Creates the cache of the user whose environment this is (XDG Base Directory Specification).
  package init?(environment: [String: String]) {
    let base =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.cache" : nil }
    guard let base else { return nil }
    self.init(folder: "\(base)/recette")
  }

  /// Returns the copy of what stands at a URL.
  func copy(of url: String) -> Copy? {
    let place = place(of: url)
    guard let bytes = FileManager.default.contents(atPath: "\(place).json"),
      let notes = FileManager.default.contents(atPath: "\(place).about"),
      let about = try? JSONDocument(parsing: [UInt8](notes)).root,
      // Two URLs may have one place: the copy is then of neither.
      about["url"]?.string == url, about["size"]?.integer == bytes.count
    else { return nil }
    return Copy(bytes: [UInt8](bytes), entityTag: about["entityTag"]?.string)
  }

  /// Keeps what stands at a URL; that it cannot be kept is no matter.
  func keep(_ bytes: [UInt8], of url: String, entityTag: String?) {
    let about: JSONText = .members([
      ("url", .string(url)), ("size", .integer(bytes.count)),
      ("entityTag", entityTag.map { .string($0) }),
    ])
    let place = place(of: url)
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(bytes).write(to: URL(fileURLWithPath: "\(place).json"), options: .atomic)
    try? Data(JSONWriter.compact(about))
      .write(to: URL(fileURLWithPath: "\(place).about"), options: .atomic)
  }

  private func place(of url: String) -> String {
    // FNV-1a: the name of a file, and nothing that must resist anybody.
    let hash = url.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(folder)/\(String(hash, radix: 16))"
  }
}
