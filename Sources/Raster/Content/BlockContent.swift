/// What decoding one block tells.
package struct BlockContent: Sendable, Hashable {
  /// How decoding went.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case decoded
    case faulty
    /// The compression is not read here: nothing is told.
    case unsupported
  }

  package let block: Block
  package let status: Status
  package var fault: DecodingFault?
  /// The bytes after decoding, and those that the pixels of a whole block take.
  package var size: UInt64?
  package var expectedSize: UInt64?
  /// Whether the size, or a JPEG's width and height, are those of a block.
  package var isSizeAsExpected: Bool?
  package var jpeg: JPEGStructure?
}
