/// Reads LZW data (TIFF 6.0, section 13): codes of 9 to 12 bits, the highest bit first.
enum LZWDecoder {
  private static let clear = 256
  private static let end = 257

  /// Reads all the data of bytes, up to a limit.
  static func decode(_ bytes: ArraySlice<UInt8>, limit: Int) throws(DecodingFault) -> [UInt8] {
    var output: [UInt8] = []
    // An entry is a stretch of the output: that of the code before it, and one byte more.
    var starts: [Int] = []
    var lengths: [Int] = []
    var position = bytes.startIndex
    var held = 0
    var heldCount = 0
    var width = 9
    var previous: (start: Int, length: Int)?
    while true {
      while heldCount < width {
        guard position < bytes.endIndex else { throw .cut }
        held = (held << 8 | Int(bytes[position])) & 0xFF_FFFF
        heldCount += 8
        position += 1
      }
      let code = (held >> (heldCount - width)) & ((1 << width) - 1)
      heldCount -= width
      if code == end { return output }
      if code == clear {
        starts.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        (width, previous) = (9, nil)
        continue
      }
      let start = output.count
      if code < 256 {
        output.append(UInt8(code))
      } else {
        guard let previous else { throw .malformed }
        let index = code - 258
        guard index <= starts.count else { throw .malformed }
        // A code that is not there yet is the one before it with its own first byte.
        let source = index < starts.count ? starts[index] : previous.start
        let length = index < starts.count ? lengths[index] : previous.length + 1
        guard output.count + length <= limit else { throw .overlong }
        for offset in 0..<length { output.append(output[source + offset]) }
      }
      guard output.count <= limit else { throw .overlong }
      if let previous, starts.count < 4_096 - 258 {
        starts.append(previous.start)
        lengths.append(previous.length + 1)
      }
      previous = (start, output.count - start)
      // Codes grow one early (TIFF 6.0, section 13).
      width = min(12, max(9, Int.bitWidth - (starts.count + 259).leadingZeroBitCount))
    }
  }
}
