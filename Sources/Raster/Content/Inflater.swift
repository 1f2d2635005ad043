/// Reads zlib data (RFC 1950), whose content is deflated (RFC 1951).
struct Inflater {
  private var reader: BitReader
  private var output: [UInt8] = []
  private let limit: Int

  /// Reads all the data of bytes, up to a limit.
  static func inflate(
    _ bytes: ArraySlice<UInt8>, limit: Int
  ) throws(DecodingFault) -> [UInt8] {
    guard bytes.count >= 2 else { throw .cut }
    let (method, flags) = (bytes[bytes.startIndex], bytes[bytes.startIndex + 1])
    // Method 8, no dictionary, and a check that divides by 31 (RFC 1950, §2.2).
    guard method & 0x0F == 8, (Int(method) << 8 | Int(flags)) % 31 == 0, flags & 0x20 == 0 else {
      throw .malformed
    }
    var inflater = Inflater(bytes: bytes.dropFirst(2), limit: limit)
    try inflater.readBlocks()
    let trailer = inflater.reader.rest.prefix(4)
    guard trailer.count == 4 else { throw .cut }
    guard ByteOrder.bigEndian.unsigned(trailer) == adler32(inflater.output) else {
      throw .checksum
    }
    return inflater.output
  }

  private init(bytes: ArraySlice<UInt8>, limit: Int) {
    self.reader = BitReader(bytes)
    self.limit = limit
  }

  private mutating func readBlocks() throws(DecodingFault) {
    var isLast = false
    while !isLast {
      isLast = try reader.bits(1) == 1
      switch try reader.bits(2) {
      case 0: try readStored()
      case 1:
        guard let (literals, distances) = Self.fixed else { throw .malformed }
        try readCompressed(literals: literals, distances: distances)
      case 2:
        let (literals, distances) = try readTables()
        try readCompressed(literals: literals, distances: distances)
      default: throw .malformed
      }
    }
    reader.alignToByte()
  }

  private mutating func readStored() throws(DecodingFault) {
    reader.alignToByte()
    let length = try reader.bits(16)
    guard try reader.bits(16) == length ^ 0xFFFF else { throw .malformed }
    for _ in 0..<length { try append(UInt8(try reader.bits(8))) }
  }

  /// Reads the codes of a block that has its own (RFC 1951, §3.2.7).
  private mutating func readTables() throws(DecodingFault) -> (HuffmanTable, HuffmanTable) {
    let literalCount = try reader.bits(5) + 257
    let distanceCount = try reader.bits(5) + 1
    let lengthCount = try reader.bits(4) + 4
    var lengthLengths = Array(repeating: 0, count: 19)
    for index in Self.lengthOrder.prefix(lengthCount) { lengthLengths[index] = try reader.bits(3) }
    let table = try HuffmanTable(lengths: lengthLengths)
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try table.symbol(&reader)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw .malformed }
        lengths += Array(repeating: last, count: try reader.bits(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try reader.bits(3) + 3)
      default: lengths += Array(repeating: 0, count: try reader.bits(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw .malformed }
    return (
      try HuffmanTable(lengths: lengths.prefix(literalCount)),
      try HuffmanTable(lengths: lengths.dropFirst(literalCount))
    )
  }

  private mutating func readCompressed(
    literals: HuffmanTable, distances: HuffmanTable
  ) throws(DecodingFault) {
    while true {
      let symbol = try literals.symbol(&reader)
      switch symbol {
      case 0..<256: try append(UInt8(symbol))
      case 256: return
      case 257...285:
        let length = Self.lengths[symbol - 257]
        let count = length.base + (try reader.bits(length.extra))
        let distanceSymbol = try distances.symbol(&reader)
        guard distanceSymbol < Self.distances.count else { throw .malformed }
        let step = Self.distances[distanceSymbol]
        let distance = step.base + (try reader.bits(step.extra))
        guard distance <= output.count else { throw .malformed }
        for _ in 0..<count { try append(output[output.count - distance]) }
      default: throw .malformed
      }
    }
  }

  private mutating func append(_ byte: UInt8) throws(DecodingFault) {
    guard output.count < limit else { throw .overlong }
    output.append(byte)
  }

  /// The checksum of zlib (RFC 1950, §8.2).
  static func adler32(_ bytes: [UInt8]) -> UInt64 {
    var (low, high): (UInt64, UInt64) = (1, 0)
    for byte in bytes {
      low = (low + UInt64(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  // MARK: Tables of RFC 1951, §3.2.5 to §3.2.7

  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// A number to which extra bits are added.
  private struct Base {
    let base: Int
    let extra: Int
  }

  private static let lengths: [Base] =
    (0..<28).map { lengthBase($0) } + [Base(base: 258, extra: 0)]

  private static let distances: [Base] = (0..<30).map { distanceBase($0) }

  private static func lengthBase(_ index: Int) -> Base {
    guard index >= 8 else { return Base(base: 3 + index, extra: 0) }
    let extra = index / 4 - 1
    let step = 4 + index % 4
    return Base(base: 3 + (step << extra), extra: extra)
  }

  private static func distanceBase(_ index: Int) -> Base {
    guard index >= 4 else { return Base(base: 1 + index, extra: 0) }
    let extra = index / 2 - 1
    let step = 2 + index % 2
    return Base(base: 1 + (step << extra), extra: extra)
  }

  private static let fixed = fixedTables()

  private static func fixedTables() -> (HuffmanTable, HuffmanTable)? {
    let runs = [(8, 144), (9, 112), (7, 24), (8, 8)]
    let lengths = runs.flatMap { length, count in Array(repeating: length, count: count) }
    guard let literals = try? HuffmanTable(lengths: lengths),
      let distances = try? HuffmanTable(lengths: Array(repeating: 5, count: 30))
    else { return nil }
    return (literals, distances)
  }
}
