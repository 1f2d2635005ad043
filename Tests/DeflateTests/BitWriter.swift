/// Writes bits, the lowest of each byte first (RFC 1951 §3.1.1).
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  /// Writes a number, its lowest bit first.
  mutating func write(_ value: Int, _ bitCount: Int) {
    for bit in 0..<bitCount { append(value >> bit & 1) }
  }

  /// Writes a Huffman code, its highest bit first.
  mutating func writeCode(_ code: Int, _ bitCount: Int) {
    for bit in (0..<bitCount).reversed() { append(code >> bit & 1) }
  }

  private mutating func append(_ bit: Int) {
    if count % 8 == 0 { bytes.append(0) }
    bytes[bytes.count - 1] |= UInt8(bit) << UInt8(count % 8)
    count += 1
  }
}
