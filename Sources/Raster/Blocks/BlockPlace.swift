/// A place in the order of blocks where something is amiss.
package struct BlockPlace: Sendable, Hashable {
  package let image: Int
  package let index: UInt64
  package let offset: UInt64
  package let byteCount: UInt64?
  /// The block of the same file that it is compared with.
  package let other: UInt64?
  /// The image of that other block, and where it begins.
  package let otherImage: Int?
  package let otherOffset: UInt64?

  /// Names a block, and the one it is compared with.
  init(_ block: Block, other: Block? = nil) {
    self.image = block.image
    self.index = block.index
    self.offset = block.offset
    self.byteCount = block.byteCount
    self.other = other?.index
    self.otherImage = other?.image
    self.otherOffset = other?.offset
  }
}
