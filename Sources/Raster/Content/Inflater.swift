import Deflate

/// Reads zlib data (RFC 1950), whose content is deflated (RFC 1951).
enum Inflater {
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
    var decoder = DeflateDecoder()
    var output: [UInt8] = []
    // The room of a tile of 512 pixels a side, so that what is decoded is not moved as it grows.
    output.reserveCapacity(min(limit, 1 << 18))
    do throws(DeflateFault) {
      try decoder.feed(bytes.dropFirst(2)) { data in
        output += data.prefix(limit + 1 - output.count)
        return output.count <= limit
      }
    } catch {
      throw .malformed
    }
    guard output.count <= limit else { throw .overlong }
    let trailer = decoder.rest.prefix(4)
    guard decoder.isDone, trailer.count == 4 else { throw .cut }
    guard ByteOrder.bigEndian.unsigned(trailer) == adler32(output) else { throw .checksum }
    return output
  }

  /// How many bytes are summed before the sums are reduced: no sum overflows so far (RFC 1950, §9).
  private static let reducedCount = 5_552
  private static let modulus: UInt64 = 65_521

  /// The checksum of zlib (RFC 1950, §8.2).
  ///
  /// Most of the time that content costs would be spent here one byte at a time, so sixteen lanes
  /// are summed side by side: a byte counts in the second sum once for each byte that follows it.
  static func adler32(_ bytes: [UInt8]) -> UInt64 {
    var (low, high): (UInt64, UInt64) = (1, 0)
    var start = 0
    while start < bytes.count {
      let end = min(start + reducedCount, bytes.count)
      let wholeEnd = start + (end - start) / 16 * 16
      var sums = SIMD16<UInt32>.zero
      var sumsBefore = SIMD16<UInt32>.zero
      for offset in stride(from: start, to: wholeEnd, by: 16) {
        let lanes = bytes.span.bytes.unsafeLoadUnaligned(
          fromByteOffset: offset, as: SIMD16<UInt8>.self)
        sumsBefore &+= sums
        sums &+= SIMD16<UInt32>(truncatingIfNeeded: lanes)
      }
      high += UInt64(wholeEnd - start) * low
      for lane in 0..<16 {
        high += UInt64(sumsBefore[lane]) * 16 + UInt64(sums[lane]) * UInt64(16 - lane)
        low += UInt64(sums[lane])
      }
      for byte in bytes[wholeEnd..<end] {
        low += UInt64(byte)
        high += low
      }
      low %= modulus
      high %= modulus
      start = end
    }
    return high << 16 | low
  }
}
