/// One header field as it travelled, in order and with its own spelling (RFC 9110 §5).
package struct HeaderField: Sendable, Hashable {
  package let name: String
  package let value: String

  /// Creates a field.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Sequence<HeaderField> {
  /// Returns the values of a field, by case-insensitive name, in order.
  package func values(of name: String) -> [String] {
    filter { $0.name.isSameFieldName(as: name) }.map(\.value)
  }

  /// Returns the first value of a field, by case-insensitive name.
  package func value(of name: String) -> String? {
    first { $0.name.isSameFieldName(as: name) }?.value
  }
}

extension String {
  /// Tells whether two field names are the same, which ASCII case does not change.
  fileprivate func isSameFieldName(as other: String) -> Bool {
    utf8.count == other.utf8.count
      && zip(utf8, other.utf8).allSatisfy { Self.lowercased($0) == Self.lowercased($1) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
