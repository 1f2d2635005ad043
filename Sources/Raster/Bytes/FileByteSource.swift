import Foundation

/// A file of this machine, read by range as a remote one is.
package actor FileByteSource: ByteSource {
  private let handle: FileHandle
  private let size: UInt64

  /// Opens a file.
  package init(path: String) throws(ByteSourceError) {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      self.size = try handle.seekToEnd()
      self.handle = handle
    } catch {
      throw Self.unreadable(error)
    }
  }

  package func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery {
    // What is asked is clamped first, so that no buffer is made for bytes that are not there.
    let available = range.clamped(to: 0..<size)
    do {
      try handle.seek(toOffset: available.lowerBound)
      let data =
        try handle.read(upToCount: Int(clamping: available.upperBound - available.lowerBound))
        ?? Data()
      return ByteDelivery(bytes: [UInt8](data), totalSize: size)
    } catch {
      throw Self.unreadable(error)
    }
  }

  private static func unreadable(_ error: any Error) -> ByteSourceError {
    ByteSourceError(
      code: RasterCode.fileUnreadable.rawValue, tokens: ["reason": error.localizedDescription])
  }
}
