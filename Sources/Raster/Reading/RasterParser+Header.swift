extension RasterParser {
  /// Reads the header (TIFF 6.0, section 2; BigTIFF).
  mutating func readHeader() -> TIFFHeader? {
    if let size = store.size, size < 8 {
      if size == 0 {
        report(.empty, at: 0)
      } else {
        report(.headerShort, at: 0, tokens: ["size": String(size), "expected": "8"])
      }
      return nil
    }
    guard let bytes = take(0, 8) else { return nil }
    guard let order = Self.byteOrder(bytes) else {
      report(.notTIFF, at: 0, tokens: ["bytes": Self.hexadecimal(bytes.prefix(8))])
      return nil
    }
    switch order.unsigned(bytes[2..<4]) {
    case 42:
      return TIFFHeader(
        byteOrder: order, isBig: false, firstDirectory: order.unsigned(bytes[4..<8]))
    case 43: return readBigHeader(order)
    default:
      report(.notTIFF, at: 2, tokens: ["bytes": Self.hexadecimal(bytes.prefix(8))])
      return nil
    }
  }

  private mutating func readBigHeader(_ order: ByteOrder) -> TIFFHeader? {
    if let size = store.size, size < 16 {
      report(.headerShort, at: 0, tokens: ["size": String(size), "expected": "16"])
      return nil
    }
    guard let bytes = take(0, 16) else { return nil }
    let offsetSize = order.unsigned(bytes[4..<6])
    guard offsetSize == 8 else {
      report(.bigOffsetSize, at: 4, tokens: ["actual": String(offsetSize)])
      return nil
    }
    let reserved = order.unsigned(bytes[6..<8])
    if reserved != 0 { report(.bigReserved, at: 6, tokens: ["actual": String(reserved)]) }
    return TIFFHeader(byteOrder: order, isBig: true, firstDirectory: order.unsigned(bytes[8..<16]))
  }

  /// Reads GDAL's ghost area, where there is one.
  mutating func readGhostArea(after header: TIFFHeader) -> GhostArea? {
    let offset = header.length
    guard !isBeyondEnd(offset, GhostArea.prefixLength),
      let bytes = take(offset, GhostArea.prefixLength)
    else { return nil }
    let announcement = String(decoding: bytes, as: UTF8.self)
    guard announcement.hasPrefix(GhostArea.prefix) else { return nil }
    let digits = announcement.dropFirst(GhostArea.prefix.count).prefix(6)
    guard announcement.hasSuffix(GhostArea.suffix), let size = UInt64(digits),
      !isBeyondEnd(offset + GhostArea.prefixLength, size)
    else {
      report(.ghostSize, at: offset, tokens: ["announced": String(digits)])
      return nil
    }
    let start = offset + GhostArea.prefixLength
    guard let content = take(start, size) else { return nil }
    return GhostArea(
      offset: offset, announcedSize: size, lines: readGhostLines(content, at: start))
  }

  private mutating func readGhostLines(
    _ content: ArraySlice<UInt8>, at start: UInt64
  ) -> [GhostArea.Line] {
    var lines: [GhostArea.Line] = []
    for line in content.split(separator: 0x0A) {
      let offset = start + UInt64(line.startIndex - content.startIndex)
      let text = String(decoding: line, as: UTF8.self)
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        // GDAL pads the area with a space, so that a value may be changed in place.
        if !text.allSatisfy({ $0 == " " || $0 == "\0" }) {
          report(.ghostLine, at: offset, tokens: ["line": String(text.prefix(80))])
        }
        continue
      }
      lines.append(
        GhostArea.Line(
          name: String(text[..<equals]), value: String(text[text.index(after: equals)...]),
          offset: offset))
    }
    return lines
  }

  private static func byteOrder(_ bytes: ArraySlice<UInt8>) -> ByteOrder? {
    switch (bytes[bytes.startIndex], bytes[bytes.startIndex + 1]) {
    case (0x49, 0x49): .littleEndian
    case (0x4D, 0x4D): .bigEndian
    default: nil
    }
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}
