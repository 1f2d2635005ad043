/// What the arrays of an image tell of its blocks: of all, or of those that were looked up.
package struct BlockFacts: Sendable, Hashable {
  /// How many blocks were looked up.
  package var read: UInt64 = 0
  /// Whether some were not.
  package var isSampled = false
  /// Those for which nothing is stored.
  package var sparse: UInt64 = 0
  /// Those with an offset and no bytes, or bytes and no offset.
  package var halfSparse = BlockList()
  /// The first block that is stored, by index.
  package var first: Block?
  /// The lowest offset, and the highest end.
  package var lowestOffset: UInt64?
  package var highestEnd: UInt64?
  /// Blocks that begin before the one that precedes them by index.
  package var outOfOrder = BlockList()
  /// Blocks that neither follow the one that precedes them by index within 16 KiB, nor are it.
  package var jumps = BlockList()
  /// Blocks that pass the end of the file.
  package var beyondEnd = BlockList()
  /// Blocks of an uncompressed image that have not as many bytes as their pixels.
  package var wrongSize = BlockList()
  package var largestByteCount: UInt64 = 0
  package var totalByteCount: UInt64 = 0
  /// How many stored blocks were looked up whose mask block was too.
  package var maskPairs: UInt64 = 0
  /// Blocks whose mask block does not follow at once.
  package var maskApart = BlockList()

  /// Whether the stored blocks looked up follow the row-major order of their indices.
  package var isInOrder: Bool { outOfOrder.count == 0 }
}
