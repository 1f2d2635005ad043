/// A canonical Huffman code (RFC 1951 §3.2.2): short codes are looked up at once, long ones by
/// counting the codes of each length.
struct HuffmanCode: Sendable {
  private static let longest = 15
  private static let quickBitCount = 10
  private static let quickMask: UInt64 = 1 << 10 - 1

  /// For each value of the next bits, a symbol and how long its code is; zero if it is longer.
  private var quick = [UInt16](repeating: 0, count: 1 << quickBitCount)
  private var counts = [Int](repeating: 0, count: longest + 1)
  /// The symbols, in the order of their codes.
  private var symbols: [UInt16] = []

  /// Makes the code that has these lengths, by symbol; 0 is for a symbol without a code.
  init(lengths: ArraySlice<Int>) throws(DeflateFault) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var room = 1
    for length in 1...Self.longest {
      room = room * 2 - counts[length]
      guard room >= 0 else { throw .malformed }
    }
    var places = [Int](repeating: 0, count: Self.longest + 2)
    var codes = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      places[length + 1] = places[length] + counts[length]
      codes[length + 1] = (codes[length] + counts[length]) << 1
    }
    symbols = Array(repeating: 0, count: places[Self.longest + 1])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[places[length]] = UInt16(symbol)
      places[length] += 1
      let code = codes[length]
      codes[length] += 1
      if length <= Self.quickBitCount { fill(code, length, UInt16(symbol)) }
    }
  }

  /// Sets all the places whose bits begin with a code, whose first bit is the lowest.
  private mutating func fill(_ code: Int, _ length: Int, _ symbol: UInt16) {
    var place = 0
    for bit in 0..<length where code >> bit & 1 == 1 { place |= 1 << (length - 1 - bit) }
    while place < quick.count {
      quick[place] = symbol << 4 | UInt16(length)
      place += 1 << length
    }
  }

  /// Returns the symbol that bits begin with, and how many bits it takes; none if there are not
  /// enough bits, or no code is so.
  @inline(__always)
  func symbol(in bits: UInt64, count: Int) -> (symbol: Int, bitCount: Int)? {
    let entry = quick[Int(bits & Self.quickMask)]
    let length = Int(entry & 0xF)
    if length > 0 { return length <= count ? (Int(entry >> 4), length) : nil }
    return longSymbol(in: bits, count: count)
  }

  private func longSymbol(in bits: UInt64, count: Int) -> (symbol: Int, bitCount: Int)? {
    var code = 0
    var first = 0
    var index = 0
    var length = 1
    while length <= min(count, Self.longest) {
      code |= Int(bits >> UInt64(length &- 1) & 1)
      if code &- first < counts[length] {
        return (Int(symbols[index &+ code &- first]), length)
      }
      index &+= counts[length]
      first = (first &+ counts[length]) << 1
      code <<= 1
      length &+= 1
    }
    return nil
  }
}
