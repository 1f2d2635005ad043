import Foundation
import Messages
import Transport

/// Gets what a walk asks for: an answer of a server, or a file of this machine.
struct HarvestClient: Sendable {
  /// How many bytes of a file are read; what is longer is not looked at.
  static let fileByteLimit = 64 << 20

  let source: any Source

  /// Gets what a step asks for.
  func get(_ step: HarvestStep) async -> HarvestAnswer {
    switch step {
    case .fetch(let request):
      HarvestAnswer(
        await source.fetch(request.transient, followsRedirects: true), to: request)
    case .read(let path): Self.read(path)
    }
  }

  /// Reads a file.
  static func read(_ path: String) -> HarvestAnswer {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: fileByteLimit + 1)
    else {
      let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
      // An empty file gives no data at all.
      if size == 0 { return HarvestAnswer(url: path, bytes: []) }
      return HarvestAnswer(
        url: path, bytes: [], failure: Catalogue.fileUnreadable(["path": path]))
    }
    guard data.count <= fileByteLimit else {
      return HarvestAnswer(
        url: path, bytes: [],
        failure: Catalogue.harvestFileTooLarge([
          "path": path, "maximum": "\(fileByteLimit >> 20)",
        ]))
    }
    return HarvestAnswer(url: path, bytes: [UInt8](data))
  }
}
