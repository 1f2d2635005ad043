extension JSONPointer {
  /// Reads a pointer from the fragment of a URI, without the number sign (RFC 6901 §6), or gives
  /// nil if the text is none.
  package init?(fragment: String) {
    let bytes = [UInt8](fragment.utf8)
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] != .percent {
        decoded.append(bytes[at])
        at += 1
        continue
      }
      guard at + 2 < bytes.count, let high = bytes[at + 1].hexadecimalDigit,
        let low = bytes[at + 2].hexadecimalDigit
      else { return nil }
      decoded.append(high << 4 | low)
      at += 3
    }
    guard let text = String(validating: decoded, as: UTF8.self) else {
      return nil
    }
    self.init(parsing: text)
  }

  /// The pointer as the fragment of a URI, without the number sign.
  package var fragment: String {
    var text = ""
    for byte in description.utf8 {
      if Self.isAllowedInFragment(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return text
  }

  /// Tells whether a byte stands for itself in a fragment (RFC 3986 §3.5).
  private static func isAllowedInFragment(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x61...0x7A).contains(byte | 0x20)
      || "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
  }
}

extension UInt8 {
  static let percent: UInt8 = 0x25
}
