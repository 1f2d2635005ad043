/// The order of the bytes of a number (TIFF 6.0, section 2).
package enum ByteOrder: String, Sendable, Hashable {
  case littleEndian
  case bigEndian

  /// The unsigned number that bytes spell; the last eight, where there are more.
  func unsigned(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    switch self {
    case .littleEndian: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    case .bigEndian: bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
