/// What the leaders and trailers of the blocks of an image say (GDAL's `BLOCK_LEADER` and
/// `BLOCK_TRAILER`).
package struct EnvelopeFacts: Sendable, Hashable {
  /// How many leaders were compared with the byte count, and those that differ.
  package var leaders: UInt64 = 0
  package var wrongLeaders = BlockList()
  /// How many trailers were compared with the last four bytes, and those that differ.
  package var trailers: UInt64 = 0
  package var wrongTrailers = BlockList()
}
