/// Bytes at hand, read by range as a remote file is.
package struct MemoryByteSource: ByteSource {
  private let bytes: [UInt8]

  /// Creates a source of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery {
    let size = UInt64(bytes.count)
    let available = range.clamped(to: 0..<size)
    return ByteDelivery(
      bytes: Array(bytes[Int(available.lowerBound)..<Int(available.upperBound)]), totalSize: size)
  }
}
