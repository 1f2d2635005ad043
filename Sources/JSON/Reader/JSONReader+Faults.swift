extension JSONReader {
  /// Refuses a byte order mark, and the encodings that are not UTF-8 (RFC 8259 §8.1).
  static func checkEncoding(_ text: Span<UInt8>) throws(JSONFault) {
    let first = byte(text, 0)
    let second = byte(text, 1)
    if text.count < 2 { return }
    if first == 0xEF, second == 0xBB, byte(text, 2) == 0xBF {
      throw JSONFault(detail: .byteOrderMark, offset: 0)
    }
    let isMarked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)
    if isMarked || first == 0 || second == 0 { throw JSONFault(detail: .encoding, offset: 0) }
  }

  /// Returns where the value of a text begins.
  static func start(of text: Span<UInt8>) throws(JSONFault) -> Int {
    let start = skipSpace(text, from: 0)
    if start == text.count { throw JSONFault(detail: .empty, offset: 0) }
    if text[start] == 0x3C { throw JSONFault(detail: .markup, offset: start) }
    return start
  }

  /// Refuses anything but white space after the value of a text.
  static func checkEnd(_ text: Span<UInt8>, from end: Int) throws(JSONFault) {
    let offset = skipSpace(text, from: end)
    if offset < text.count { throw fault(.trailingData, text, offset) }
  }

  /// Returns the most telling error for something that should not stand at an offset.
  static func fault(
    _ detail: JSONError.Detail, _ text: Span<UInt8>, _ offset: Int
  ) -> JSONFault {
    guard offset < text.count else { return JSONFault(detail: .unexpectedEnd, offset: text.count) }
    let found = text[offset]
    if found >= 0x80, (try? endOfScalar(text, from: offset)) == nil {
      return JSONFault(detail: .invalidUTF8, offset: offset)
    }
    let next = byte(text, offset &+ 1)
    if found == .slash, next == .slash || next == 0x2A {
      return JSONFault(detail: .comment, offset: offset)
    }
    if detail == .expectedValue || detail == .expectedName {
      if found == 0x27 { return JSONFault(detail: .singleQuote, offset: offset) }
    }
    if detail == .expectedValue, found.isWordByte, found < 0x80 {
      return JSONFault(detail: .unknownWord, offset: offset)
    }
    return JSONFault(detail: detail, offset: offset)
  }
}
