/// The character classes of URIs (RFC 3986 §2 and §3), byte by byte.
enum URICharacters {
  /// A component of a URI, which decides what may stand in it beside percent-encoded triplets.
  enum Component {
    case userInformation
    case registeredName
    case path
    case query
  }

  /// Tells whether a byte is a letter, a digit or one of `-._~` (§2.3).
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// Tells whether a byte is one of `!$&'()*+,;=` (§2.2).
  static func isSubDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x24, 0x26...0x2C, 0x3B, 0x3D: true
    default: false
    }
  }

  /// Tells whether a byte may stand in a component as it is.
  static func isAllowed(_ byte: UInt8, in component: Component) -> Bool {
    if isUnreserved(byte) || isSubDelimiter(byte) { return true }
    return switch component {
    case .registeredName: false
    case .userInformation: byte == 0x3A
    case .path: byte == 0x3A || byte == 0x40 || byte == 0x2F
    case .query: byte == 0x3A || byte == 0x40 || byte == 0x2F || byte == 0x3F
    }
  }

  /// Tells whether bytes are characters of a component and well-formed triplets alone.
  static func areAllowed(_ text: some StringProtocol, in component: Component) -> Bool {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if isAllowed(bytes[index], in: component) {
        index += 1
      } else if PercentEncoding.byte(ofTripletAt: index, in: bytes) != nil {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Tells whether a text is a scheme (§3.1).
  static func isScheme(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
  }

  /// Tells whether a byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Tells whether a byte is a hexadecimal digit.
  static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
