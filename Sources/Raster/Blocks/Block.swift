/// One tile or strip, as the arrays place it.
package struct Block: Sendable, Hashable {
  package let image: Int
  package let index: UInt64
  package let offset: UInt64
  /// Nil when only its offset was read.
  package let byteCount: UInt64?

  /// Whether nothing is stored for it.
  package var isSparse: Bool { offset == 0 && (byteCount ?? 0) == 0 }

  /// The byte after its last one; nil when that is unknown or beyond all numbers.
  package var end: UInt64? { byteCount.flatMap { offset.plus($0) } }
}
