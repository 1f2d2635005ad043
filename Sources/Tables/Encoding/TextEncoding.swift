/// The ways in which the characters of a table may be written.
package enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The characters of windows-1252 from 0x80 to 0x9F; five bytes that it leaves out are read as
  /// the controls of the same number, as the WHATWG Encoding Standard does.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Tells whether windows-1252 leaves a byte out.
  static func windows1252LeavesOut(_ byte: UInt8) -> Bool {
    byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D
  }

  /// Returns the characters of bytes that are UTF-8 or else windows-1252.
  package static func text(of bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let units = bytes.map { byte in
      byte &- 0x80 < 0x20 ? upperControls[Int(byte &- 0x80)] : UInt16(byte)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
