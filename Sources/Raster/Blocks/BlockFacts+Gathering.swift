extension BlockFacts {
  /// How far after the previous one a block may begin for a client to ask for both at once.
  private static let reach: UInt64 = 16_384

  /// Gathers the facts of the blocks of an image.
  init(_ sample: BlockSample, of image: RasterImage, fileSize: UInt64?) {
    read = UInt64(sample.blocks.count)
    isSampled = !sample.isWhole
    let exactSize = image.compression == 1 ? image.uncompressedBlockSize : nil
    var previous: Block?
    for block in sample.blocks {
      guard !block.isSparse else {
        sparse += 1
        continue
      }
      guard block.offset != 0, block.byteCount != 0 else {
        halfSparse.append(BlockPlace(block))
        continue
      }
      measure(block, of: image, exactSize: exactSize, fileSize: fileSize)
      if let previous { compare(block, with: previous) }
      first = first ?? block
      previous = block
    }
  }

  private mutating func measure(
    _ block: Block, of image: RasterImage, exactSize: UInt64?, fileSize: UInt64?
  ) {
    lowestOffset = min(lowestOffset ?? .max, block.offset)
    highestEnd = max(highestEnd ?? 0, block.end ?? block.offset)
    if let byteCount = block.byteCount {
      largestByteCount = max(largestByteCount, byteCount)
      totalByteCount = totalByteCount.plus(byteCount) ?? .max
      if let exactSize, byteCount != exactSize, isWhole(block, of: image) {
        wrongSize.append(BlockPlace(block))
      }
    }
    guard let fileSize else { return }
    // Without its byte count, a block still has one byte.
    let end = block.byteCount == nil ? block.offset.plus(1) : block.end
    if end.map({ $0 > fileSize }) ?? true { beyondEnd.append(BlockPlace(block)) }
  }

  /// Whether the block has all its rows: the last strip of an image has those that are left.
  private func isWhole(_ block: Block, of image: RasterImage) -> Bool {
    guard let grid = image.grid, !grid.isTiled else { return true }
    return image.height % grid.height == 0 || block.index % grid.down != grid.down - 1
  }

  private mutating func compare(_ block: Block, with previous: Block) {
    if block.offset < previous.offset {
      outOfOrder.append(BlockPlace(block, other: previous))
    }
    guard block.index == previous.index + 1, let end = previous.end else { return }
    let follows = block.offset >= previous.offset && block.offset <= (end.plus(Self.reach) ?? .max)
    if !follows { jumps.append(BlockPlace(block, other: previous)) }
  }

  /// Compares the places of blocks with those of the blocks of their mask (GDAL's
  /// `MASK_INTERLEAVED_WITH_IMAGERY`): leader and trailer of four bytes stand between them.
  mutating func compare(_ sample: BlockSample, withMask mask: BlockSample, between: UInt64) {
    var masks = mask.blocks[...]
    for block in sample.blocks {
      masks = masks.drop { $0.index < block.index }
      guard let other = masks.first, other.index == block.index, !block.isSparse, !other.isSparse,
        let end = block.end?.plus(between)
      else { continue }
      maskPairs += 1
      if other.offset != end { maskApart.append(BlockPlace(block, other: other)) }
    }
  }
}
