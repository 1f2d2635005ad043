/// Geometries as well-known text (OGC 06-103r4 §7).
struct WellKnownText {
  /// How deep collections may hold collections.
  private static let maximumDepth = 32

  /// How the coordinates of a kind of geometry are put in parentheses.
  private static let levels: [String: Int] = [
    "POINT": 1, "LINESTRING": 1, "POLYGON": 2, "MULTIPOINT": 2, "MULTILINESTRING": 2,
    "MULTIPOLYGON": 3, "TRIANGLE": 2, "TIN": 3, "POLYHEDRALSURFACE": 3, "CIRCULARSTRING": 1,
  ]

  private var rest: ArraySlice<UInt8>

  /// Tells whether a cell is a geometry.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    var reader = Self(rest: cell)
    let isGeometry = reader.readGeometry(depth: 0)
    reader.skipSpace()
    return isGeometry && reader.rest.isEmpty
  }

  /// Reads a geometry; collections recurse, as deep as is allowed.
  private mutating func readGeometry(depth: Int) -> Bool {
    guard depth < Self.maximumDepth, let kind = word() else { return false }
    var dimensions = 2...4
    let mark = rest
    switch word() {
    case "Z", "M": dimensions = 3...3
    case "ZM": dimensions = 4...4
    default: rest = mark
    }
    let beforeEmpty = rest
    if word() == "EMPTY" { return kind == "GEOMETRYCOLLECTION" || Self.levels[kind] != nil }
    rest = beforeEmpty
    if kind == "GEOMETRYCOLLECTION" {
      return readList { $0.readGeometry(depth: depth + 1) }
    }
    guard let level = Self.levels[kind] else { return false }
    if kind == "POINT" { return readList(once: true) { $0.readPosition(dimensions) } }
    return readNested(level, dimensions, isMultiPoint: kind == "MULTIPOINT")
  }

  /// Reads positions in so many parentheses; those of points of a multipoint may be left out.
  private mutating func readNested(
    _ level: Int, _ dimensions: ClosedRange<Int>, isMultiPoint: Bool
  ) -> Bool {
    readList { reader in
      if level == 1 { return reader.readPosition(dimensions) }
      if isMultiPoint {
        reader.skipSpace()
        if reader.rest.first != 0x28 { return reader.readPosition(dimensions) }
        return reader.readList(once: true) { $0.readPosition(dimensions) }
      }
      return reader.readNested(level - 1, dimensions, isMultiPoint: false)
    }
  }

  private mutating func readList(
    once: Bool = false, _ read: (inout Self) -> Bool
  ) -> Bool {
    guard skip(0x28) else { return false }
    repeat {
      guard read(&self) else { return false }
    } while !once && skip(0x2C)
    return skip(0x29)
  }

  private mutating func readPosition(_ dimensions: ClosedRange<Int>) -> Bool {
    var count = 0
    while true {
      skipSpace()
      let number = rest.prefix { byte in
        CellText.isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
          || byte | 0x20 == 0x65
      }
      if number.isEmpty { break }
      guard NumberForm().number(number) != nil else { return false }
      rest = rest.dropFirst(number.count)
      count += 1
    }
    return dimensions.contains(count)
  }

  private mutating func word() -> String? {
    skipSpace()
    let letters = rest.prefix(20).prefix { ($0 | 0x20) &- 0x61 < 26 }
    rest = rest.dropFirst(letters.count)
    return letters.isEmpty
      ? nil : String(decoding: letters, as: Unicode.ASCII.self).uppercased()
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func skipSpace() {
    while let byte = rest.first, byte == 0x20 || byte &- 0x09 < 5 { rest = rest.dropFirst() }
  }
}
