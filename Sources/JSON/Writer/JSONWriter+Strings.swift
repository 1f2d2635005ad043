extension JSONWriter {
  /// Appends a string in quotation marks, with escapes for what must have one (RFC 8259 §7).
  ///
  /// Control characters beyond ASCII are escaped too, since a terminal may obey them.
  static func writeString(_ string: String, to output: inout [UInt8]) {
    var string = string
    output.append(.quote)
    string.withUTF8 { bytes in
      var plainStart = 0
      for (offset, byte) in bytes.enumerated() {
        let isC1 = byte == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] < 0xA0
        guard byte < 0x20 || byte == .quote || byte == .backslash || byte == 0x7F || isC1 else {
          continue
        }
        output.append(contentsOf: bytes[plainStart..<offset])
        plainStart = offset + (isC1 ? 2 : 1)
        writeEscape(of: isC1 ? bytes[offset + 1] : byte, to: &output)
      }
      output.append(contentsOf: bytes[plainStart...])
    }
    output.append(.quote)
  }

  /// Appends the escape of a character below U+0100.
  private static func writeEscape(of character: UInt8, to output: inout [UInt8]) {
    output.append(.backslash)
    switch character {
    case .quote, .backslash: output.append(character)
    case 0x08: output.append(0x62)
    case 0x09: output.append(0x74)
    case 0x0A: output.append(0x6E)
    case 0x0C: output.append(0x66)
    case 0x0D: output.append(0x72)
    default:
      let digits = Array("0123456789abcdef".utf8)
      output.append(contentsOf: "u00".utf8)
      output.append(digits[Int(character >> 4)])
      output.append(digits[Int(character & 0xF)])
    }
  }
}
