extension JSONReader {
  /// Returns where the string that begins at an offset ends, after its closing quotation mark, and
  /// whether it has escapes (RFC 8259 §7).
  @inline(__always)
  static func endOfString(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONFault) -> (end: Int, isEscaped: Bool) {
    let at = endOfPlainCharacters(text, from: start &+ 1)
    if byte(text, at) == .quote { return (at &+ 1, false) }
    return try endOfUncommonString(text, start: start, from: at)
  }

  /// Goes on with a string in which something else than plain ASCII has been met.
  private static func endOfUncommonString(
    _ text: Span<UInt8>, start: Int, from offset: Int
  ) throws(JSONFault) -> (end: Int, isEscaped: Bool) {
    var at = offset
    var isEscaped = false
    while at < text.count {
      let byte = text[at]
      if byte == .quote { return (at &+ 1, isEscaped) }
      if byte == .backslash {
        isEscaped = true
        guard let end = try endOfEscape(text, from: at) else { break }
        at = end
      } else if byte < 0x20 {
        throw JSONFault(detail: .controlCharacter, offset: at)
      } else if byte >= 0x80 {
        at = try endOfScalar(text, from: at)
        // Accented text comes letter by letter: look for the next one before going by chunks.
        if Self.byte(text, at) >= 0x80 { continue }
      }
      at = endOfPlainCharacters(text, from: at)
    }
    throw JSONFault(detail: .unterminatedString, offset: start)
  }

  /// Returns the first offset at or after another that holds a quotation mark, a reverse solidus, a
  /// control character or a byte beyond ASCII.
  @inline(__always)
  private static func endOfPlainCharacters(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= text.count {
      let chunk = chunk(text, at)
      // Each difference borrows into a byte's top bit where the byte is zero, or below 0x20; a
      // borrow only disturbs the bytes after the first one found.
      let quotes = chunk ^ 0x2222_2222_2222_2222
      let backslashes = chunk ^ 0x5C5C_5C5C_5C5C_5C5C
      let found =
        ((quotes &- 0x0101_0101_0101_0101) & ~quotes)
        | ((backslashes &- 0x0101_0101_0101_0101) & ~backslashes)
        | ((chunk &- 0x2020_2020_2020_2020) & ~chunk) | chunk
      let marks = found & 0x8080_8080_8080_8080
      if marks != 0 { return at &+ marks.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < text.count {
      let byte = text[at]
      if byte == .quote || byte == .backslash || byte < 0x20 || byte >= 0x80 { break }
      at &+= 1
    }
    return at
  }

  /// Returns where the escape that begins at an offset ends, or nil if the text ends before it; both
  /// halves of a surrogate pair are one.
  private static func endOfEscape(_ text: Span<UInt8>, from start: Int) throws(JSONFault) -> Int? {
    if start &+ 1 >= text.count { return nil }
    switch text[start &+ 1] {
    case .quote, .backslash, .slash, 0x62, 0x66, 0x6E, 0x72, 0x74: return start &+ 2
    case 0x75: break
    default: throw JSONFault(detail: .invalidEscape, offset: start)
    }
    guard let unit = codeUnit(text, from: start &+ 2) else {
      if isCut(text, from: start &+ 2) { return nil }
      throw JSONFault(detail: .invalidEscape, offset: start)
    }
    guard unit & 0xF800 == 0xD800 else { return start &+ 6 }
    guard unit < 0xDC00, byte(text, start &+ 6) == .backslash, byte(text, start &+ 7) == 0x75,
      let other = codeUnit(text, from: start &+ 8), other & 0xFC00 == 0xDC00
    else { throw JSONFault(detail: .loneSurrogate, offset: start) }
    return start &+ 12
  }

  /// Returns the UTF-16 code unit that four hexadecimal digits write, or nil if they are not there.
  static func codeUnit(_ text: Span<UInt8>, from start: Int) -> UInt16? {
    var unit: UInt16 = 0
    for offset in start..<start &+ 4 {
      guard let digit = byte(text, offset).hexadecimalDigit else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// Tells whether a text ends among the four hexadecimal digits that should follow.
  private static func isCut(_ text: Span<UInt8>, from start: Int) -> Bool {
    if start &+ 4 <= text.count { return false }
    for offset in start..<max(start, text.count) where text[offset].hexadecimalDigit == nil {
      return false
    }
    return true
  }

  /// Returns where the UTF-8 sequence that begins at an offset ends, if it is well-formed, as the
  /// table of well-formed sequences of the Unicode Standard (3-7) says.
  @inline(__always)
  static func endOfScalar(_ text: Span<UInt8>, from start: Int) throws(JSONFault) -> Int {
    let first = byte(text, start)
    let second = byte(text, start &+ 1)
    let third: UInt8
    switch first {
    case 0xC2...0xDF:
      if second & 0xC0 == 0x80 { return start &+ 2 }
      throw JSONFault(detail: .invalidUTF8, offset: start)
    case 0xE0...0xEF:
      third = byte(text, start &+ 2)
      // E0 would be overlong below A0; ED would be a surrogate from A0.
      let isAllowed = first == 0xE0 ? second >= 0xA0 : first == 0xED ? second < 0xA0 : true
      if isAllowed, second & 0xC0 == 0x80, third & 0xC0 == 0x80 { return start &+ 3 }
      throw JSONFault(detail: .invalidUTF8, offset: start)
    case 0xF0...0xF4:
      third = byte(text, start &+ 2)
      let fourth = byte(text, start &+ 3)
      // F0 would be overlong below 90; F4 would be beyond U+10FFFF from 90.
      let isAllowed = first == 0xF0 ? second >= 0x90 : first == 0xF4 ? second < 0x90 : true
      if isAllowed, second & 0xC0 == 0x80, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80 {
        return start &+ 4
      }
      throw JSONFault(detail: .invalidUTF8, offset: start)
    default: throw JSONFault(detail: .invalidUTF8, offset: start)
    }
  }
}

extension UInt8 {
  /// The value of this hexadecimal digit, in either case, or nil if it is none.
  var hexadecimalDigit: UInt8? {
    if isDigit { return self &- 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
  }
}
