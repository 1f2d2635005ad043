/// What casts have in common.
enum CellText {
  /// Tells whether a byte is an ASCII digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Takes Unicode white space off both ends; numbers alone are read so.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = cell.first, let last = cell.last else { return cell }
    // Nearly all cells begin and end with a visible character of ASCII.
    if first &- 0x21 < 0x5E, last &- 0x21 < 0x5E { return cell }
    let text = Array(String(decoding: cell, as: UTF8.self).unicodeScalars)
    guard let start = text.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = text.lastIndex(where: { !$0.properties.isWhitespace })
    else { return [] }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text[start...end])
    return Array(String(scalars).utf8)[...]
  }

  /// Returns a cell in UTF-8: as it is if it is so, else read as windows-1252.
  static func utf8(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if cell.allSatisfy({ $0 < 0x80 }) || String(validating: cell, as: UTF8.self) != nil {
      return cell
    }
    return Array(TextEncoding.text(of: cell).utf8)[...]
  }

  /// Returns the parts of a text around each occurrence of some bytes; around none, the text itself.
  static func split(_ text: ArraySlice<UInt8>, by mark: [UInt8]) -> [ArraySlice<UInt8>] {
    guard let first = mark.first else { return [text] }
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var at = start
    while at < text.endIndex {
      if text[at] == first, text[at...].starts(with: mark) {
        parts.append(text[start..<at])
        at += mark.count
        start = at
      } else {
        at += 1
      }
    }
    return parts + [text[start...]]
  }

  /// Replaces each occurrence of some bytes; of none, there is none.
  static func replacing(
    _ mark: [UInt8], in text: ArraySlice<UInt8>, with replacement: [UInt8]
  ) -> ArraySlice<UInt8> {
    guard !mark.isEmpty, mark != replacement else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.first {
      if rest.starts(with: mark) {
        result.append(contentsOf: replacement)
        rest = rest.dropFirst(mark.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result[...]
  }

  /// Tells whether two bytes are alike but for the case of ASCII letters.
  static func isSame(_ left: UInt8, _ right: UInt8) -> Bool {
    lowercased(left) == lowercased(right)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// How many scalars of a cell are shown.
  private static let shownCount = 200

  /// Returns the beginning of a text, as much of it as is shown.
  static func shortened(_ text: String) -> String {
    // A text of so few bytes has no more scalars.
    if text.utf8.count <= shownCount { return text }
    let scalars = text.unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: shownCount, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(text[..<end]) + "…"
  }
}
