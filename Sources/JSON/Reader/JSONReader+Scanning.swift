extension JSONReader {
  /// Returns the byte at an offset, or 0, which JSON allows nowhere, at the end of the text.
  @inline(__always)
  static func byte(_ text: Span<UInt8>, _ offset: Int) -> UInt8 {
    offset < text.count ? text[offset] : 0
  }

  /// Returns the eight bytes from an offset, the first one lowest; they must be in the text.
  @inline(__always)
  static func chunk(_ text: Span<UInt8>, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Returns the first offset at or after another that is not white space (RFC 8259 §2).
  @inline(__always)
  static func skipSpace(_ text: Span<UInt8>, from start: Int) -> Int {
    if byte(text, start) > 0x20 { return start }
    return endOfSpace(text, from: start)
  }

  private static func endOfSpace(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count {
      // Indentation is mostly runs of spaces.
      while at &+ 8 <= text.count, chunk(text, at) == 0x2020_2020_2020_2020 { at &+= 8 }
      let byte = byte(text, at)
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      at &+= 1
    }
    return at
  }

  /// Returns where the number that begins at an offset ends (RFC 8259 §6), and whether it is an
  /// integer of at most 18 digits without fraction or exponent.
  @inline(__always)
  static func endOfNumber(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONFault) -> (end: Int, isShortInteger: Bool) {
    var at = start
    if byte(text, at) == .minus { at &+= 1 }
    let first = at
    at = endOfDigits(text, from: at)
    if at == first { throw JSONFault(detail: .invalidNumber, offset: at) }
    if at &- first > 1, text[first] == .zero {
      throw JSONFault(detail: .leadingZero, offset: first)
    }
    let next = byte(text, at)
    guard next == .point || next | 0x20 == .exponent else { return (at, at &- first <= 18) }
    if next == .point {
      let fraction = at &+ 1
      at = endOfDigits(text, from: fraction)
      if at == fraction { throw JSONFault(detail: .invalidNumber, offset: at) }
    }
    if byte(text, at) | 0x20 == .exponent {
      at &+= 1
      let sign = byte(text, at)
      if sign == .plus || sign == .minus { at &+= 1 }
      let exponent = at
      at = endOfDigits(text, from: exponent)
      if at == exponent { throw JSONFault(detail: .invalidNumber, offset: at) }
    }
    return (at, false)
  }

  /// Returns the first offset at or after another that does not hold a digit.
  @inline(__always)
  static func endOfDigits(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= text.count {
      // A byte of `digits` is below 10 for a digit; adding 0x76 then leaves its top bit clear. A
      // carry out of another byte only reaches the bytes after it.
      let digits = chunk(text, at) ^ 0x3030_3030_3030_3030
      let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
      if others != 0 { return at &+ others.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while byte(text, at).isDigit { at &+= 1 }
    return at
  }

  /// Returns where the literal name that begins at an offset ends, and its tag.
  @inline(__always)
  static func endOfLiteral(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONFault) -> (tag: JSONTape.Tag, end: Int) {
    let tag: JSONTape.Tag
    let name: StaticString
    switch byte(text, start) {
    case 0x74: (tag, name) = (.truth, "true")
    case 0x66: (tag, name) = (.falsehood, "false")
    case 0x6E: (tag, name) = (.null, "null")
    default: throw fault(.expectedValue, text, start)
    }
    let end = start &+ name.utf8CodeUnitCount
    for index in 0..<name.utf8CodeUnitCount
    where byte(text, start &+ index) != name.utf8Start[index] {
      // The first wrong letter is the place to look at; a text cut within the name ends early.
      let offset = start &+ index
      if offset >= text.count { throw JSONFault(detail: .unexpectedEnd, offset: text.count) }
      throw JSONFault(detail: .unknownWord, offset: offset)
    }
    if byte(text, end).isWordByte { throw JSONFault(detail: .unknownWord, offset: end) }
    return (tag, end)
  }
}

extension UInt8 {
  static let quote: UInt8 = 0x22
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let colon: UInt8 = 0x3A
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let exponent: UInt8 = 0x65
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D

  /// Whether this is an ASCII digit.
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether this is an ASCII letter, digit or low line, or a byte of a character beyond ASCII.
  var isWordByte: Bool {
    isDigit || (0x61...0x7A).contains(self | 0x20) || self == 0x5F || self >= 0x80
  }
}
