import Foundation

/// A file that is read by ranges, from several threads at once.
struct TableFile: Sendable {
  private let handle: FileHandle
  let byteCount: Int

  /// Opens a file, or returns nil if it cannot be read.
  init?(path: String) {
    guard let handle = FileHandle(forReadingAtPath: path), let size = try? handle.seekToEnd() else {
      return nil
    }
    self.handle = handle
    byteCount = Int(clamping: size)
  }

  /// Returns bytes from an offset, fewer at the end of the file; nil if they cannot be read.
  ///
  /// The place is given with each reading, so that readings do not disturb each other.
  func read(_ offset: Int, _ count: Int) -> [UInt8]? {
    let wanted = max(0, min(count, byteCount - offset))
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = pread(handle.fileDescriptor, rest.baseAddress, rest.count, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        // A file that has become shorter ends here.
        if got <= 0 {
          isRead = got == 0
          return
        }
        filled += got
      }
    }
    return isRead ? bytes : nil
  }
}
