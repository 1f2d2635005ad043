/// A mark at the beginning of a text that tells its encoding.
enum ByteOrderMark: Equatable {
  case utf8
  case utf16BigEndian
  case utf16LittleEndian

  /// Finds the mark of a text.
  init?(of bytes: some Sequence<UInt8>) {
    switch Array(bytes.prefix(3)) {
    case [0xEF, 0xBB, 0xBF]: self = .utf8
    case let start where start.starts(with: [0xFE, 0xFF]): self = .utf16BigEndian
    case let start where start.starts(with: [0xFF, 0xFE]): self = .utf16LittleEndian
    default: return nil
    }
  }

  /// How many bytes it takes.
  var byteCount: Int { self == .utf8 ? 3 : 2 }
}
