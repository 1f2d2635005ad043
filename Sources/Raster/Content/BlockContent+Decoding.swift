extension BlockContent {
  /// The compressions that are decoded, or held to their markers.
  static let decodedCompressions: Set<UInt64> = [1, 5, 7, 8, 32_773, 32_946]

  /// Decodes a block, when its compression is read here.
  init(_ block: Block, of image: RasterImage, bytes: ArraySlice<UInt8>, limit: UInt64) {
    self.block = block
    let expected = image.blockSize(of: block)
    guard let expected, expected <= limit else {
      status = .unsupported
      return
    }
    expectedSize = expected
    // What is longer than a block is told apart from what is as long: one byte more is enough.
    let room = Int(expected) + 1
    do throws(DecodingFault) {
      switch image.compression {
      case 1: size = UInt64(bytes.count)
      case 5: size = UInt64(try LZWDecoder.decode(bytes, limit: room).count)
      case 8, 32_946: size = UInt64(try Inflater.inflate(bytes, limit: room).count)
      case 32_773: size = UInt64(try PackBitsDecoder.decode(bytes, limit: room).count)
      case 7:
        let structure = try JPEGStructure.read(bytes)
        jpeg = structure
        isSizeAsExpected =
          image.grid.map {
            UInt64(structure.width) == $0.width && UInt64(structure.height) == image.rows(of: block)
          }
      default:
        status = .unsupported
        return
      }
      if let size { isSizeAsExpected = size == expected }
      status = .decoded
    } catch {
      fault = error
      status = .faulty
    }
  }
}

extension RasterImage {
  /// The rows of a block: a last strip has those that are left.
  fileprivate func rows(of block: Block) -> UInt64 {
    guard let grid else { return 0 }
    let left = height % grid.height
    return !grid.isTiled && left > 0 && block.index % grid.down == grid.down - 1
      ? left : grid.height
  }

  /// The bytes of a block before compression.
  fileprivate func blockSize(of block: Block) -> UInt64? {
    guard let grid, let whole = uncompressedBlockSize else { return nil }
    return (whole / grid.height).times(rows(of: block))
  }
}
