/// How large and how deep a JSON text may be.
///
/// RFC 8259 §9 lets an implementation set such limits; these keep a hostile text from exhausting
/// memory or stack.
package struct JSONLimits: Sendable, Hashable {
  /// The default: 512 levels, and one byte short of 1 GiB.
  package static let standard = JSONLimits()

  /// The most levels of arrays and objects, the limit included.
  package let maximumDepth: Int
  /// The most bytes, the limit included.
  package let maximumByteCount: Int

  /// Creates limits, brought within what the reader can hold: 4096 levels, 2³⁰ − 1 bytes.
  package init(maximumDepth: Int = 512, maximumByteCount: Int = JSONTape.maximumOffset) {
    self.maximumDepth = min(max(maximumDepth, 0), 4096)
    self.maximumByteCount = min(max(maximumByteCount, 0), JSONTape.maximumOffset)
  }
}
