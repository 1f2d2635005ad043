extension RasterParser {
  /// Understands the directories as images, and notes what their sizes and counts have wrong.
  mutating func readImages(_ directories: [ImageDirectory]) -> [RasterImage] {
    let images = directories.enumerated().map { RasterImage(index: $0, directory: $1) }
    for image in images {
      judgeSizes(of: image)
      judgeBlockTags(of: image)
      judgeBlockCounts(of: image)
    }
    return images
  }

  private mutating func judgeSizes(of image: RasterImage) {
    for (tag, size) in [(TIFFTag.imageWidth, image.width), (.imageLength, image.height)]
    where size == 0 {
      report(
        .sizeMissing, at: image.directory[tag]?.offset ?? image.directory.offset,
        image: image.index, tag: tag, tokens: ["tag": tag.name ?? ""])
    }
    guard let bits = image.directory[.bitsPerSample], bits.count != image.samples else { return }
    report(
      .sampleCount, at: bits.offset, image: image.index, tag: .bitsPerSample,
      tokens: ["actual": String(bits.count), "expected": String(image.samples)])
  }

  private mutating func judgeBlockTags(of image: RasterImage) {
    let directory = image.directory
    let needed: [TIFFTag] =
      image.isTiled
      ? [.tileWidth, .tileLength, .tileOffsets, .tileByteCounts]
      : [.stripOffsets, .stripByteCounts]
    for tag in needed where directory[tag] == nil {
      report(
        .blockTagMissing, at: directory.offset, image: image.index, tag: tag,
        tokens: ["tag": tag.name ?? ""])
    }
    if image.isTiled, let strips = directory[.stripOffsets] ?? directory[.rowsPerStrip] {
      report(.blockTagMixed, at: strips.offset, image: image.index, tag: strips.tag)
    }
    for tag in [TIFFTag.tileWidth, .tileLength, .rowsPerStrip] {
      guard let entry = directory[tag], let size = entry.unsigned() else { continue }
      let tokens = ["tag": tag.name ?? "", "actual": String(size)]
      if size == 0 {
        report(.blockSizeZero, at: entry.offset, image: image.index, tag: tag, tokens: tokens)
      } else if tag != .rowsPerStrip, size % 16 != 0 {
        // TIFF 6.0, section 15: a multiple of 16, for the sake of JPEG.
        report(.tileSizeUnlawful, at: entry.offset, image: image.index, tag: tag, tokens: tokens)
      }
    }
  }

  private mutating func judgeBlockCounts(of image: RasterImage) {
    guard let grid = image.grid else { return }
    let tags: [TIFFTag] =
      grid.isTiled ? [.tileOffsets, .tileByteCounts] : [.stripOffsets, .stripByteCounts]
    for tag in tags {
      guard let entry = image.directory[tag], entry.count != grid.expectedCount else { continue }
      report(
        .blockCount, at: entry.offset, image: image.index, tag: tag,
        tokens: [
          "tag": tag.name ?? "", "actual": String(entry.count),
          "expected": String(grid.expectedCount),
        ])
    }
  }
}
