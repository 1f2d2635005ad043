/// Tells whether bytes are UTF-8 (RFC 3629) as they pass, wherever they are cut.
struct UTF8Observer: Sendable {
  /// How many bytes passed.
  private(set) var byteCount = 0
  /// How many characters beyond ASCII are well formed.
  private(set) var characterCount = 0
  /// How many times bytes are not UTF-8.
  private(set) var faultCount = 0
  /// How many bytes windows-1252 leaves out as well.
  private(set) var undefinedCount = 0
  /// Where the first of them is, and which it is.
  private(set) var firstUndefined: (offset: Int, byte: UInt8)?
  /// Where bytes first are not UTF-8: where the character begins.
  private(set) var firstFault: Int?

  private var start = 0
  private var missingCount = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Looks at more bytes.
  mutating func observe(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      if missingCount == 0 {
        while at &+ 8 <= bytes.count, ByteWord.load(bytes, at) & ByteWord.tops == 0 { at &+= 8 }
        if at == bytes.count { break }
      }
      let byte = bytes[at]
      if byte >= 0x80 || missingCount > 0 { take(byte, at: byteCount &+ at) }
      at &+= 1
    }
    byteCount &+= bytes.count
  }

  /// Takes over what was seen of the bytes that follow; both parts end with whole characters.
  mutating func absorb(_ other: Self) {
    firstFault = firstFault ?? other.firstFault.map { $0 &+ byteCount }
    firstUndefined =
      firstUndefined ?? other.firstUndefined.map { ($0.offset &+ byteCount, $0.byte) }
    byteCount &+= other.byteCount
    characterCount &+= other.characterCount
    faultCount &+= other.faultCount
    undefinedCount &+= other.undefinedCount
  }

  /// Tells that no more bytes come.
  mutating func finish() {
    if missingCount > 0 { fail(at: start) }
    missingCount = 0
  }

  private mutating func take(_ byte: UInt8, at offset: Int) {
    if TextEncoding.windows1252LeavesOut(byte) {
      undefinedCount &+= 1
      firstUndefined = firstUndefined ?? (offset, byte)
    }
    if missingCount > 0 {
      if byte >= lowest, byte <= highest {
        missingCount &-= 1
        lowest = 0x80
        highest = 0xBF
        if missingCount == 0 { characterCount &+= 1 }
        return
      }
      missingCount = 0
      fail(at: start)
      if byte < 0x80 { return }
    }
    start = offset
    lowest = 0x80
    highest = 0xBF
    switch byte {
    case 0xC2...0xDF: missingCount = 1
    case 0xE0...0xEF:
      missingCount = 2
      // Longer spellings than needed and surrogates are not characters.
      if byte == 0xE0 { lowest = 0xA0 }
      if byte == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      missingCount = 3
      if byte == 0xF0 { lowest = 0x90 }
      if byte == 0xF4 { highest = 0x8F }
    default: fail(at: offset)
    }
  }

  private mutating func fail(at offset: Int) {
    faultCount &+= 1
    firstFault = firstFault ?? offset
  }
}
