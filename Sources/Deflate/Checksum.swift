/// The checksum of gzip and zip (RFC 1952 §8), of data that come by pieces.
package struct Checksum: Sendable, Hashable {
  private static let table: [UInt32] = (UInt32(0)..<256).map { byte in
    (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  private var state: UInt32 = 0xFFFF_FFFF

  /// Creates the checksum of no data.
  package init() {}

  /// The checksum of what came.
  package var value: UInt32 { ~state }

  /// Takes more data.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    let table = Self.table
    var state = state
    for byte in bytes { state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ (state >> 8) }
    self.state = state
  }
}
