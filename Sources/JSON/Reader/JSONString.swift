/// The characters that a JSON string stands for.
enum JSONString {
  /// Decodes the string of a word; the reader has checked its escapes and its UTF-8.
  static func decoded(_ word: UInt64, in text: Span<UInt8>) -> String {
    let content = (word.offset &+ 1)..<(word.offset &+ word.length &- 1)
    if word.tag == .string {
      return text.extracting(content).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count)
    var at = content.lowerBound
    while at < content.upperBound {
      let byte = text[at]
      if byte == .backslash {
        at = appendEscape(text, from: at, to: &bytes)
      } else {
        bytes.append(byte)
        at &+= 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the character that an escape stands for, and returns where the escape ends.
  private static func appendEscape(
    _ text: Span<UInt8>, from start: Int, to bytes: inout [UInt8]
  ) -> Int {
    let letter = JSONReader.byte(text, start &+ 1)
    guard letter == 0x75 else {
      bytes.append(character(ofEscape: letter))
      return start &+ 2
    }
    let high = UInt32(JSONReader.codeUnit(text, from: start &+ 2) ?? 0)
    var value = high
    var end = start &+ 6
    if high & 0xF800 == 0xD800 {
      let low = UInt32(JSONReader.codeUnit(text, from: start &+ 8) ?? 0)
      value = 0x1_0000 &+ (high & 0x3FF) << 10 &+ low & 0x3FF
      end = start &+ 12
    }
    if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    return end
  }

  /// Returns the character of an escape of two characters.
  private static func character(ofEscape letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: letter
    }
  }
}
