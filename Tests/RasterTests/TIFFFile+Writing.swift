@testable import Raster

extension TIFFFile {
  /// The bytes of the file.
  func write() -> [UInt8] {
    var writer = TIFFWriter(file: self)
    return writer.write()
  }
}

/// Lays a TIFF out, then writes it.
private struct TIFFWriter {
  let file: TIFFFile
  var output: [UInt8] = []
  var offsets: [[UInt64]] = []
  var counts: [[UInt64]] = []

  init(file: TIFFFile) { self.file = file }

  mutating func write() -> [UInt8] {
    let order = file.directoryOrder ?? Array(file.images.indices)
    let ghost = ghostArea()
    let start = even(file.headerLength + ghost.count) + file.padding
    offsets = file.images.map { Array(repeating: 0, count: $0.blockCount) }
    counts = offsets
    let length = order.reduce(0) { $0 + directoryLength(file.images[$1]) }
    let directoriesStart = file.putsDataFirst ? even(placeData(from: start)) : start
    if !file.putsDataFirst { _ = placeData(from: start + length) }
    var directories = Array(repeating: 0, count: file.images.count)
    var position = directoriesStart
    for index in order {
      directories[index] = position
      position += directoryLength(file.images[index])
    }
    let children = Set(file.images.flatMap(\.children))
    let chain = file.images.indices.filter { !children.contains($0) }
    let first = chain.first.map { UInt64(directories[$0]) } ?? 0
    writeHeader(firstDirectory: file.firstDirectory ?? first)
    put(ghost, at: file.headerLength)
    for index in order {
      let place = chain.firstIndex(of: index)
      let next =
        place.map { $0 + 1 < chain.count ? UInt64(directories[chain[$0 + 1]]) : file.lastNext } ?? 0
      writeDirectory(index, at: directories[index], next: next, directories: directories)
    }
    for index in file.images.indices { writeData(of: index) }
    return output
  }

  // MARK: Layout

  private func even(_ offset: Int) -> Int { offset + offset % 2 }

  private func ghostArea() -> [UInt8] {
    guard let ghost = file.ghost else { return [] }
    let digits = String(ghost.utf8.count)
    let size = file.ghostSize ?? String(repeating: "0", count: 6 - digits.count) + digits
    return Array("GDAL_STRUCTURAL_METADATA_SIZE=\(size) bytes\n\(ghost)".utf8)
  }

  /// Gives each block its place, and returns the end.
  private mutating func placeData(from start: Int) -> Int {
    var position = start
    for index in file.dataOrder ?? file.images.indices.reversed() {
      let image = file.images[index]
      for block in image.blockOrder ?? Array(0..<image.blockCount) {
        let content = image.block(block)
        guard !content.isEmpty else { continue }
        position += image.hasEnvelopes ? 4 : 0
        offsets[index][block] = UInt64(position)
        counts[index][block] = UInt64(content.count)
        position += content.count + (image.hasEnvelopes ? 4 : 0)
      }
    }
    return position
  }

  private func directoryLength(_ image: TIFFImage) -> Int {
    let fields = fields(of: image, offsets: [], counts: [], directories: [])
    let entries = (file.isBig ? 16 : 6) + fields.count * (file.isBig ? 20 : 12)
    return fields.reduce(even(entries)) { $0 + even(externalLength($1)) }
  }

  private func externalLength(_ field: TIFFField) -> Int {
    let length = field.values.count * field.size
    return length > (file.isBig ? 8 : 4) && field.offset == nil ? length : 0
  }

  // MARK: Fields

  private func fields(
    of image: TIFFImage, offsets: [UInt64], counts: [UInt64], directories: [Int]
  ) -> [TIFFField] {
    let wide: FieldType = file.isBig ? .long8 : .long
    let missing = Array(repeating: UInt64(0), count: image.blockCount)
    let blockOffsets = offsets.isEmpty ? missing : offsets
    let blockCounts = counts.isEmpty ? missing : counts
    var fields: [TIFFField] = [
      .whole(.newSubfileType, .long, image.subfileType),
      .whole(.imageWidth, .long, image.width), .whole(.imageLength, .long, image.height),
      .whole(.bitsPerSample, .short, Array(repeating: 8, count: Int(image.samples))),
      .whole(.compression, .short, image.compression),
      .whole(.photometricInterpretation, .short, image.samples >= 3 ? 2 : 1),
      .whole(.samplesPerPixel, .short, image.samples),
      .whole(.planarConfiguration, .short, 1),
    ]
    if let tile = image.tile {
      fields += [
        .whole(.tileWidth, .short, tile.width), .whole(.tileLength, .short, tile.height),
        .whole(.tileOffsets, wide, blockOffsets), .whole(.tileByteCounts, wide, blockCounts),
      ]
    } else {
      fields += [
        .whole(.rowsPerStrip, .long, image.rowsPerStrip),
        .whole(.stripOffsets, wide, blockOffsets), .whole(.stripByteCounts, wide, blockCounts),
      ]
    }
    if !image.children.isEmpty {
      let targets = image.children.map {
        directories.isEmpty ? 0 : UInt64(directories[$0])
      }
      fields.append(.whole(.subDirectories, file.isBig ? .directory8 : .directory, targets))
    }
    let replaced = Set(image.fields.map(\.tag)).union(image.omitted)
    fields = fields.filter { !replaced.contains($0.tag) } + image.fields
    return image.sorts ? fields.sorted { $0.tag < $1.tag } : fields
  }

  // MARK: Bytes

  private mutating func writeHeader(firstDirectory: UInt64) {
    put(Array((file.byteOrder == .littleEndian ? "II" : "MM").utf8), at: 0)
    put(number(file.isBig ? 43 : 42, 2), at: 2)
    if file.isBig {
      put(number(8, 2) + number(0, 2) + number(firstDirectory, 8), at: 4)
    } else {
      put(number(firstDirectory, 4), at: 4)
    }
  }

  private mutating func writeDirectory(
    _ index: Int, at start: Int, next: UInt64, directories: [Int]
  ) {
    let image = file.images[index]
    var blockOffsets = offsets[index]
    var blockCounts = counts[index]
    image.alterOffsets(&blockOffsets)
    image.alterCounts(&blockCounts)
    let fields = fields(
      of: image, offsets: blockOffsets, counts: blockCounts, directories: directories)
    let pointerSize = file.isBig ? 8 : 4
    var position = start
    func append(_ bytes: [UInt8], to writer: inout TIFFWriter) {
      writer.put(bytes, at: position)
      position += bytes.count
    }
    append(number(UInt64(fields.count), file.isBig ? 8 : 2), to: &self)
    var external =
      start + even(position - start + fields.count * (file.isBig ? 20 : 12) + pointerSize)
    for field in fields {
      let content = field.values.flatMap { number($0, field.size) }
      append(number(UInt64(field.tag), 2) + number(UInt64(field.type), 2), to: &self)
      append(number(field.count ?? UInt64(field.values.count), pointerSize), to: &self)
      if let offset = field.offset {
        append(number(offset, pointerSize), to: &self)
      } else if content.count <= pointerSize {
        let padding = Array(repeating: UInt8(0), count: pointerSize - content.count)
        append(content + padding, to: &self)
      } else {
        append(number(UInt64(external), pointerSize), to: &self)
        put(content, at: external)
        external = start + even(external - start + content.count)
      }
    }
    append(number(next, pointerSize), to: &self)
    put([], at: external)
  }

  private mutating func writeData(of index: Int) {
    let image = file.images[index]
    for block in 0..<image.blockCount where counts[index][block] > 0 {
      let content = image.block(block)
      let offset = Int(offsets[index][block])
      put(content, at: offset)
      guard image.hasEnvelopes else { continue }
      let size = UInt32(content.count)
      put((0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) }, at: offset - 4)
      put(Array(content.suffix(4)), at: offset + content.count)
    }
  }

  private func number(_ value: UInt64, _ size: Int) -> [UInt8] {
    let little = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    return file.byteOrder == .littleEndian ? little : little.reversed()
  }

  private mutating func put(_ bytes: [UInt8], at offset: Int) {
    let end = offset + bytes.count
    if output.count < end { output += Array(repeating: 0, count: end - output.count) }
    output.replaceSubrange(offset..<end, with: bytes)
  }
}
