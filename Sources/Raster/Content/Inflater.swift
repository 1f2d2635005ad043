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

  /// The checksum of zlib (RFC 1950, §8.2).
  static func adler32(_ bytes: [UInt8]) -> UInt64 {
    var (low, high): (UInt64, UInt64) = (1, 0)
    for byte in bytes {
      low = (low + UInt64(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }
}
