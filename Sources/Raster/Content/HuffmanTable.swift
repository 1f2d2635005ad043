/// A canonical Huffman code (RFC 1951, §3.2.2), decoded by counting codes of each length.
struct HuffmanTable {
  private static let longest = 15
  /// The codes of each length.
  private var counts = Array(repeating: 0, count: longest + 1)
  /// The symbols, in the order of their codes.
  private var symbols: [Int] = []

  /// Makes the code that has these lengths, by symbol; 0 is for a symbol without a code.
  init(lengths: some Collection<Int>) throws(DecodingFault) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var room = 1
    for length in 1...Self.longest {
      room = room * 2 - counts[length]
      guard room >= 0 else { throw .malformed }
    }
    var starts = Array(repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest { starts[length + 1] = starts[length] + counts[length] }
    symbols = Array(repeating: 0, count: starts[Self.longest + 1])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[starts[length]] = symbol
      starts[length] += 1
    }
  }

  /// Reads one symbol.
  func symbol(_ reader: inout BitReader) throws(DecodingFault) -> Int {
    let (bits, available) = reader.peekAvailable(Self.longest)
    var code = 0
    var first = 0
    var index = 0
    var length = 1
    while length <= available {
      code |= (bits >> (length - 1)) & 1
      let count = counts[length]
      if code - first < count {
        reader.skip(length)
        return symbols[index + code - first]
      }
      index += count
      first = (first + count) << 1
      code <<= 1
      length += 1
    }
    throw available < Self.longest ? .cut : .malformed
  }
}
