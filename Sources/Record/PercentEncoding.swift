/// Percent-encoding of text in URIs (RFC 3986 §2.1), over its UTF-8 bytes.
package enum PercentEncoding {
  /// Encodes every byte but the unreserved ones and those that are to be kept.
  ///
  /// - Parameter kept: ASCII characters that may stay as they are, beside the unreserved ones.
  package static func encode(_ text: String, keeping kept: String = "") -> String {
    let keptBytes = Array(kept.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if URICharacters.isUnreserved(byte) || keptBytes.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += triplet(of: byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Decodes every triplet; a `%` that starts none is kept.
  ///
  /// - Parameter plusIsSpace: Whether `+` stands for a space, as HTML forms write it.
  package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let byte = byte(ofTripletAt: index, in: bytes) {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(plusIsSpace && bytes[index] == 0x2B ? 0x20 : bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Returns the three bytes that stand for one, with the uppercase digits that §2.1 asks for.
  static func triplet(of byte: UInt8) -> [UInt8] {
    [0x25, digit(byte >> 4), digit(byte & 0x0F)]
  }

  /// Returns the byte that a triplet stands for, or nil if none starts there.
  static func byte(ofTripletAt index: Int, in bytes: [UInt8]) -> UInt8? {
    guard index >= 0, index < bytes.count - 2, bytes[index] == 0x25,
      let high = value(ofDigit: bytes[index + 1]), let low = value(ofDigit: bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
