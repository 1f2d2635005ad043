/// Finds blocks that share bytes, with each other or with the structure of the file.
struct OverlapFinder {
  /// A stretch of bytes that something takes.
  private struct Stretch {
    let start: UInt64
    let end: UInt64
    let block: Block?
  }

  /// Blocks that begin before the end of another one, but for those that are the very same.
  private(set) var overlaps = BlockList()
  /// Blocks that have exactly the bytes of another one.
  private(set) var shared = BlockList()
  /// Blocks that lie on the header, on a directory or on its values.
  private(set) var onStructure = BlockList()

  /// Compares all blocks that were looked up, and ranges of the structure.
  init(_ samples: [BlockSample], structure: [Range<UInt64>]) {
    var stretches = structure.map {
      Stretch(start: $0.lowerBound, end: $0.upperBound, block: nil)
    }
    for block in samples.lazy.flatMap(\.blocks) {
      guard block.offset != 0, let end = block.end, end > block.offset else { continue }
      stretches.append(Stretch(start: block.offset, end: end, block: block))
    }
    stretches.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    var furthestBlock: Stretch?
    var furthestStructure: Stretch?
    for stretch in stretches {
      guard let block = stretch.block else {
        if let other = furthestBlock?.block, furthestBlock.map({ $0.end > stretch.start }) == true {
          onStructure.append(BlockPlace(other))
        }
        if stretch.end > furthestStructure?.end ?? 0 { furthestStructure = stretch }
        continue
      }
      if let furthestStructure, furthestStructure.end > stretch.start {
        onStructure.append(BlockPlace(block))
      }
      if let furthest = furthestBlock, let other = furthest.block, furthest.end > stretch.start {
        if furthest.start == stretch.start, furthest.end == stretch.end {
          shared.append(BlockPlace(block, other: other))
        } else {
          overlaps.append(BlockPlace(block, other: other))
        }
      }
      if stretch.end > furthestBlock?.end ?? 0 { furthestBlock = stretch }
    }
  }
}
