/// Universally unique identifiers (RFC 4122 §3), of any version.
enum UUIDFormat {
  /// Tells whether bytes are groups of 8, 4, 4, 4 and 12 hexadecimal digits.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    bytes.count == 36
      && bytes.enumerated().allSatisfy { place, byte in
        [8, 13, 18, 23].contains(place)
          ? byte == 0x2D : Unicode.Scalar(byte).hexadecimalValue != nil
      }
  }
}
