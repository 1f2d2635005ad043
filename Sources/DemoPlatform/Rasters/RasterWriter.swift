/// Writes a raster as TIFF 6.0 or BigTIFF, the least byte first.
struct RasterWriter {
  private let file: RasterFile
  private var output: [UInt8] = []
  private var offsets: [[UInt64]] = []
  private var byteCounts: [[UInt64]] = []

  /// Prepares to write a raster.
  init(_ file: RasterFile) { self.file = file }

  /// Returns the bytes of the file.
  mutating func write() -> [UInt8] {
    offsets = file.images.map { .init(repeating: 0, count: $0.blockCount) }
    byteCounts = offsets
    let ghost = ghostArea
    let start = even(headerLength + ghost.count) + file.padding
    let lengths = file.images.indices.map { directoryLength($0) }
    let total = lengths.reduce(0, +)
    let dataEnd = writeData(from: file.putsDirectoriesLast ? start : start + total)
    var position = file.putsDirectoriesLast ? even(dataEnd) : start
    var directories = [Int](repeating: 0, count: file.images.count)
    for index in file.directoryOrder ?? Array(file.images.indices) {
      directories[index] = position
      position += lengths[index]
    }
    writeHeader(firstDirectory: directories.first ?? 0)
    put(ghost, at: headerLength)
    for index in file.images.indices {
      let isLast = index == file.images.count - 1
      let next = isLast ? (file.isLoop ? directories[0] : 0) : directories[index + 1]
      writeDirectory(index, at: directories[index], next: next)
    }
    return output
  }

  /// The bytes of a whole number, the least first.
  static func bytes(_ value: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  private var headerLength: Int { file.isBig ? 16 : 8 }
  private var pointerSize: Int { file.isBig ? 8 : 4 }

  private func even(_ offset: Int) -> Int { offset + offset % 2 }

  private var ghostArea: [UInt8] {
    guard !file.structuralLines.isEmpty else { return [] }
    let text = file.structuralLines.joined(separator: "\n") + "\n"
    let digits = String(text.utf8.count)
    let size = String(repeating: "0", count: 6 - digits.count) + digits
    return Array("GDAL_STRUCTURAL_METADATA_SIZE=\(size) bytes\n\(text)".utf8)
  }

  private mutating func writeHeader(firstDirectory: Int) {
    let offset = Self.bytes(UInt64(firstDirectory), count: pointerSize)
    put(Array("II".utf8) + (file.isBig ? [43, 0, 8, 0, 0, 0] : [42, 0]) + offset, at: 0)
  }

  // MARK: Tiles

  /// Writes the tiles of all images, and returns where they end.
  private mutating func writeData(from start: Int) -> Int {
    var position = start
    for index in file.dataOrder ?? Array(file.images.indices.reversed()) {
      let image = file.images[index]
      // The tiles of an interleaved mask are written with those of its image.
      if file.isMaskInterleaved, image.subfileType >= 4 { continue }
      let blocks =
        image.isReversed ? Array((0..<image.blockCount).reversed()) : Array(0..<image.blockCount)
      for block in blocks {
        writeBlock(block, of: index, at: &position)
        if let mask = mask(of: index), block < file.images[mask].blockCount {
          writeBlock(block, of: mask, at: &position)
        }
        position += image.gap
      }
    }
    return position
  }

  /// The mask whose tiles are written with those of an image; a defect may have taken it away.
  private func mask(of index: Int) -> Int? {
    let next = index + 1
    guard file.isMaskInterleaved, file.images.indices.contains(next),
      file.images[next].subfileType >= 4
    else { return nil }
    return next
  }

  private mutating func writeBlock(_ block: Int, of index: Int, at position: inout Int) {
    let image = file.images[index]
    let content = image.block(block)
    guard !content.isEmpty else { return }
    if image.hasEnvelopes {
      put(Self.bytes(UInt64(content.count + image.leaderError), count: 4), at: position)
      position += 4
    }
    offsets[index][block] = UInt64(position)
    byteCounts[index][block] = UInt64(content.count)
    put(content, at: position)
    position += content.count
    if image.hasEnvelopes {
      put(image.hasWrongTrailers ? [0, 1, 2, 3] : Array(content.suffix(4)), at: position)
      position += 4
    }
  }

  // MARK: Directories

  private func fields(_ index: Int) -> [RasterField] {
    var places = offsets[index]
    var counts = byteCounts[index]
    if index == 0 {
      file.alterOffsets(&places)
      file.alterByteCounts(&counts)
    }
    return file.images[index].fields(offsets: places, byteCounts: counts, isBig: file.isBig)
  }

  private func entriesLength(_ count: Int) -> Int {
    even((file.isBig ? 16 : 6) + count * (file.isBig ? 20 : 12))
  }

  private func directoryLength(_ index: Int) -> Int {
    let fields = fields(index)
    return fields.reduce(entriesLength(fields.count)) { total, field in
      let length = field.values.count * field.size
      return total + (length > pointerSize ? even(length) : 0)
    }
  }

  private mutating func writeDirectory(_ index: Int, at start: Int, next: Int) {
    let fields = fields(index)
    var outside = start + entriesLength(fields.count)
    var bytes = Self.bytes(UInt64(fields.count), count: file.isBig ? 8 : 2)
    for field in fields {
      let content = field.content
      bytes += Self.bytes(UInt64(field.tag), count: 2) + Self.bytes(UInt64(field.type), count: 2)
      bytes += Self.bytes(UInt64(field.values.count), count: pointerSize)
      if content.count <= pointerSize {
        bytes += content + [UInt8](repeating: 0, count: pointerSize - content.count)
      } else {
        bytes += Self.bytes(field.falseOffset ?? UInt64(outside), count: pointerSize)
        put(content, at: outside)
        outside += even(content.count)
      }
    }
    put(bytes + Self.bytes(UInt64(next), count: pointerSize), at: start)
  }

  private mutating func put(_ bytes: [UInt8], at offset: Int) {
    let end = offset + bytes.count
    if output.count < end { output += [UInt8](repeating: 0, count: end - output.count) }
    output.replaceSubrange(offset..<end, with: bytes)
  }
}
