/// Writes UTF-16 as UTF-8 as it passes, wherever it is cut (RFC 2781).
struct UTF16Transcoder: Sendable {
  let isBigEndian: Bool
  /// How many units are not characters: surrogates without their other half, or half a unit.
  private(set) var faultCount = 0
  private var firstByte: UInt8?
  private var highSurrogate: UInt16?

  /// Creates a transcoder.
  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Writes more bytes.
  mutating func transcode(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      take(UInt16(high) << 8 | UInt16(low), to: &text)
    }
  }

  /// Writes what was cut short.
  mutating func finish(to text: inout [UInt8]) {
    if highSurrogate != nil { fail(to: &text) }
    if firstByte != nil { fail(to: &text) }
    highSurrogate = nil
    firstByte = nil
  }

  private mutating func take(_ unit: UInt16, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if unit & 0xFC00 == 0xDC00 {
        let value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
        if let scalar = Unicode.Scalar(value) {
          text.append(contentsOf: scalar.utf8)
        }
        return
      }
      fail(to: &text)
    }
    if unit & 0xFC00 == 0xD800 {
      highSurrogate = unit
    } else if let scalar = Unicode.Scalar(unit) {
      text.append(contentsOf: scalar.utf8)
    } else {
      fail(to: &text)
    }
  }

  private mutating func fail(to text: inout [UInt8]) {
    faultCount &+= 1
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }
}
