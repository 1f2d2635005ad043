/// What a byte source delivers for one range.
package struct ByteDelivery: Sendable, Hashable {
  /// The bytes, from the beginning of the range.
  package let bytes: [UInt8]
  /// The size of the whole resource, where the source knows it: of a Content-Range, or of a file.
  package let totalSize: UInt64?

  /// Creates a delivery.
  package init(bytes: [UInt8], totalSize: UInt64?) {
    self.bytes = bytes
    self.totalSize = totalSize
  }
}
