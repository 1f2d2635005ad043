/// The blocks of an image that were looked up, in the order of their indices.
struct BlockSample: Sendable {
  let image: Int
  /// The blocks that both arrays and the grid have.
  let length: UInt64
  var blocks: [Block] = []

  /// Whether every block was looked up, with its byte count.
  var isWhole: Bool { UInt64(blocks.count) == length && blocks.allSatisfy { $0.byteCount != nil } }
}
