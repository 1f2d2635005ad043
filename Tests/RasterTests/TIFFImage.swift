@testable import Raster

/// An image of a TIFF to be written by a test.
struct TIFFImage {
  var width: UInt64 = 512
  var height: UInt64 = 512
  /// The size of the tiles; nil for strips.
  var tile: (width: UInt64, height: UInt64)? = (256, 256)
  var rowsPerStrip: UInt64 = 64
  var subfileType: UInt64 = 0
  var samples: UInt64 = 1
  var compression: UInt64 = 8
  /// The content of each block, or of the first ones; an empty one is sparse.
  var blocks: [[UInt8]] = []
  /// The content of the blocks that have none of their own.
  var filler: [UInt8] = Array(repeating: 7, count: 40)
  /// Whether blocks have leaders and trailers.
  var hasEnvelopes = false
  /// The order of the blocks in the file; by default row-major.
  var blockOrder: [Int]?
  /// Entries added, or put instead of those of the same tag.
  var fields: [TIFFField] = []
  /// Tags left out.
  var omitted: Set<UInt16> = []
  /// Whether entries are sorted by tag.
  var sorts = true
  /// The images that its SubIFDs point to, which the chain then leaves out.
  var children: [Int] = []
  /// Changes offsets and byte counts before they are written.
  var alterOffsets: (inout [UInt64]) -> Void = { _ in }
  var alterCounts: (inout [UInt64]) -> Void = { _ in }

  /// The number of blocks its size asks for.
  var blockCount: Int {
    guard let tile else { return Int((height + rowsPerStrip - 1) / rowsPerStrip) }
    return Int(
      ((width + tile.width - 1) / tile.width) * ((height + tile.height - 1) / tile.height))
  }

  /// The content of a block.
  func block(_ index: Int) -> [UInt8] { index < blocks.count ? blocks[index] : filler }
}
