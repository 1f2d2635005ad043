/// Reads bits of bytes, the lowest of each byte first (RFC 1951, §3.1.1).
struct BitReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var held: UInt64 = 0
  private var heldCount = 0

  /// Reads from the first byte.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// Reads up to 16 bits as a number.
  mutating func bits(_ count: Int) throws(DecodingFault) -> Int {
    let bits = try peek(count)
    skip(count)
    return bits
  }

  /// Looks at bits without passing them; those past the end are zeros, as long as one is there.
  mutating func peek(_ count: Int) throws(DecodingFault) -> Int {
    while heldCount < count, position < bytes.endIndex {
      held |= UInt64(bytes[position]) << UInt64(heldCount)
      heldCount += 8
      position += 1
    }
    guard heldCount >= count else { throw .cut }
    return Int(held & ((1 << UInt64(count)) - 1))
  }

  /// Looks at as many bits as there are, up to a count.
  mutating func peekAvailable(_ count: Int) -> (bits: Int, count: Int) {
    _ = try? peek(count)
    let available = min(count, heldCount)
    return (Int(held & ((1 << UInt64(available)) - 1)), available)
  }

  /// Passes bits that were looked at.
  mutating func skip(_ count: Int) {
    held >>= UInt64(count)
    heldCount -= count
  }

  /// Passes the bits up to the next byte.
  mutating func alignToByte() { skip(heldCount % 8) }

  /// The bytes that were not read.
  var rest: ArraySlice<UInt8> { bytes[(position - heldCount / 8)...] }
}
