/// Host names of RFC 1123 §2.1, whose labels may be encoded from other letters (RFC 5890 §2.3.2.1).
enum HostnameFormat {
  /// Tells whether a text is a host name.
  static func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 253 else { return false }
    return bytes.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy(isLabel)
  }

  /// Tells whether bytes are a label: letters, digits and hyphens, no hyphen at an edge.
  static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (1...63).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D,
      bytes.allSatisfy(isLetterDigitHyphen)
    else { return false }
    guard bytes.count >= 4, bytes.dropFirst(2).prefix(2).elementsEqual([0x2D, 0x2D]) else {
      return true
    }
    // Hyphens in the third and fourth places are kept for encodings, of which there is one.
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard text.hasPrefix("xn--"), let label = Punycode.decode(text.dropFirst(4)) else {
      return false
    }
    return InternationalHostnameFormat.isUnicodeLabel(label)
  }

  private static func isLetterDigitHyphen(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}
