/// An image of the file: a directory understood.
package struct RasterImage: Sendable {
  package let index: Int
  package let directory: ImageDirectory
  package let kind: ImageKind
  package let width: UInt64
  package let height: UInt64
  /// Whether it has tags of tiles; an image that has those of strips too counts as tiled.
  package let isTiled: Bool
  /// How it is cut into blocks; nil when its tags do not tell.
  package let grid: BlockGrid?

  /// Reads a directory as an image.
  init(index: Int, directory: ImageDirectory) {
    self.index = index
    self.directory = directory
    self.kind = ImageKind(directory)
    self.width = directory.unsigned(.imageWidth) ?? 0
    self.height = directory.unsigned(.imageLength) ?? 0
    self.isTiled =
      directory[.tileWidth] != nil || directory[.tileLength] != nil
      || directory[.tileOffsets] != nil
    let samples = directory.unsigned(.samplesPerPixel) ?? 1
    let isSeparate = directory.unsigned(.planarConfiguration) == 2
    // Without RowsPerStrip there is one strip (TIFF 6.0, section 3).
    let rows = min(directory.unsigned(.rowsPerStrip) ?? .max, max(height, 1))
    self.grid = BlockGrid(
      isTiled: isTiled, width: isTiled ? directory.unsigned(.tileWidth) ?? 0 : width,
      height: isTiled ? directory.unsigned(.tileLength) ?? 0 : rows, imageWidth: width,
      imageHeight: height, planes: isSeparate ? samples : 1)
  }

  /// The samples of a pixel.
  package var samples: UInt64 { directory.unsigned(.samplesPerPixel) ?? 1 }

  /// The number of the compression; 1, none, by default (TIFF 6.0, section 3).
  package var compression: UInt64 { directory.unsigned(.compression) ?? 1 }

  /// The bytes of a whole block before compression; nil when bits are not whole bytes or unknown.
  package var uncompressedBlockSize: UInt64? {
    guard let grid else { return nil }
    let bits = directory[.bitsPerSample]?.unsigneds(atMost: 4_096) ?? [1]
    guard let first = bits.first, bits.allSatisfy({ $0 == first }) else { return nil }
    let isSeparate = directory.unsigned(.planarConfiguration) == 2
    guard let rowBits = grid.width.times(first)?.times(isSeparate ? 1 : samples) else { return nil }
    return rowBits.dividedRoundingUp(by: 8)?.times(grid.height)
  }

  /// Whether a sample can have a value; nil when the samples are not all of one kind.
  func canHold(_ value: Double) -> Bool? {
    let bits = directory[.bitsPerSample]?.unsigneds(atMost: 4_096) ?? [1]
    let formats = directory[.sampleFormat]?.unsigneds(atMost: 4_096) ?? [1]
    guard let width = bits.first, let format = formats.first, (1...64).contains(width),
      bits.allSatisfy({ $0 == width }), formats.allSatisfy({ $0 == format })
    else { return nil }
    let isWhole = value == value.rounded()
    switch format {
    case 1:
      return isWhole && value >= 0
        && value < Double(sign: .plus, exponent: Int(width), significand: 1)
    case 2:
      let half = Double(sign: .plus, exponent: Int(width) - 1, significand: 1)
      return isWhole && value >= -half && value < half
    case 3: return true
    default: return nil
    }
  }
}
