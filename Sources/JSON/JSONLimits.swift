/// Bounds on a JSON text, since whoever sends it is not trusted.
package struct JSONLimits: Sendable, Hashable {
  /// How deep arrays and objects may nest.
  package let maximumDepth: Int
  /// How long the text may be, in bytes; the tape holds offsets of 32 bits.
  package let maximumByteCount: Int

  /// Depth 512 and 1 GiB.
  package static let standard = JSONLimits()

  /// Creates bounds.
  package init(maximumDepth: Int = 512, maximumByteCount: Int = 1 << 30) {
    self.maximumDepth = maximumDepth
    self.maximumByteCount = min(maximumByteCount, Int(UInt32.max) >> 1)
  }
}
