/// The formats of text (Table Schema, `string`), as the tools that publishers use read them.
package enum StringFormat: String, Sendable, Hashable, CaseIterable {
  case text = "default"
  case email
  case uri
  case uuid
  case binary
  /// Not in the standard; tools of the field have it.
  case wkt

  /// Tells whether a cell is of the format.
  package func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .text: true
    case .email: Self.isEmail(cell)
    case .uri: Self.hasScheme(cell)
    case .uuid: Self.isUUID(cell)
    case .binary: Self.isBase64(cell)
    case .wkt: WellKnownText.holds(cell)
    }
  }

  /// Tells whether bytes are one mailbox on a host whose name has two labels at least (RFC 5321,
  /// RFC 6531), without quotes or comments.
  private static func isEmail(_ cell: ArraySlice<UInt8>) -> Bool {
    let parts = cell.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let atoms = parts[0].split(separator: 0x2E, omittingEmptySubsequences: false)
    let labels = parts[1].split(separator: 0x2E, omittingEmptySubsequences: false)
    return atoms.allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy { isWord($0) || marks.contains($0) }
    }
      && labels.count >= 2 && (labels.last?.count ?? 0) >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy { isWord($0) || $0 == 0x2D }
      }
  }

  /// Tells whether bytes begin with a scheme (RFC 3986 §3.1); an address without one is none.
  private static func hasScheme(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let colon = cell.firstIndex(of: 0x3A), let first = cell.first, isLetter(first) else {
      return false
    }
    return cell[..<colon].allSatisfy { byte in
      isLetter(byte) || CellText.isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
  }

  private static func isUUID(_ cell: ArraySlice<UInt8>) -> Bool {
    var text = cell
    if text.starts(with: "urn:uuid:".utf8) { text = text.dropFirst(9) }
    if text.first == 0x7B, text.last == 0x7D { text = text.dropFirst().dropLast() }
    let digits = text.filter { $0 != 0x2D }
    return digits.count == 32
      && digits.allSatisfy { CellText.isDigit($0) || ($0 | 0x20) &- 0x61 < 6 }
  }

  /// Tells whether bytes are whole groups of base 64 (RFC 4648 §4).
  private static func isBase64(_ cell: ArraySlice<UInt8>) -> Bool {
    let padding = cell.reversed().prefix { $0 == 0x3D }.count
    return cell.count % 4 == 0 && padding <= 2
      && cell.dropLast(padding).allSatisfy { byte in
        isLetter(byte) || CellText.isDigit(byte) || byte == 0x2B || byte == 0x2F
      }
  }

  private static let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || CellText.isDigit(byte) || byte >= 0x80
  }
}
