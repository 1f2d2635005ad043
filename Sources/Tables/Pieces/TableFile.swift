import Foundation

/// A file that is read by ranges, from several threads at once.
struct TableFile: Sendable {
  let path: String
  let byteCount: Int

  /// Looks at a file, or returns nil if it cannot be read.
  init?(path: String) {
    self.path = path
    guard let handle = FileHandle(forReadingAtPath: path), let size = try? handle.seekToEnd() else {
      return nil
    }
    try? handle.close()
    byteCount = Int(clamping: size)
  }

  /// Returns bytes from an offset, fewer at the end of the file; nil if they cannot be read.
  func read(_ offset: Int, _ count: Int) -> [UInt8]? {
    // Each reading has a place of its own in the file.
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    guard (try? handle.seek(toOffset: UInt64(offset))) != nil,
      let data = try? handle.read(upToCount: count)
    else { return nil }
    return [UInt8](data)
  }
}
