/// What was read of the structure of a raster.
///
/// What there is one of for each image stands at the image's index.
package struct RasterStructure: Sendable {
  /// Nil when the file is not a TIFF.
  package var header: TIFFHeader?
  package var ghost: GhostArea?
  /// The images, those of the chain first, then the SubIFDs.
  package var images: [RasterImage] = []
  package var pyramids: [Pyramid] = []
  package var georeferences: [Georeference?] = []
  /// What the arrays tell of the blocks; nil for an image without arrays.
  package var blocks: [BlockFacts?] = []
  /// Blocks that share bytes, but are not the very same.
  package var overlaps = BlockList()
  /// Blocks that are the very same bytes as another one.
  package var shared = BlockList()
  /// Blocks that lie on the header, a directory or its values.
  package var blocksOnStructure = BlockList()
  /// What leaders and trailers say, by image.
  package var envelopes: [Int: EnvelopeFacts] = [:]
  /// What decoding some blocks tells, by image.
  package var contents: [Int: [BlockContent]] = [:]

  /// The directories of the images.
  package var directories: [ImageDirectory] { images.map(\.directory) }

  /// The blocks that were looked up.
  var samples: [BlockSample?] = []
  /// The bytes that the header, the directories and their values take.
  var structure: [Range<UInt64>] = []
}
