/// A key of the GeoKey directory (GeoTIFF 1.1, OGC 19-008r4, §7.1).
package struct GeoKey: Sendable, Hashable {
  /// What a key says.
  package enum Value: Sendable, Hashable {
    /// A code of its own (SHORT).
    case code(UInt64)
    case numbers([Double])
    case text(String)
    /// It points where there is nothing.
    case absent
  }

  package let id: UInt16
  package let name: String?
  /// The tag that holds its value; 0 when the entry itself does.
  package let location: UInt64
  package let count: UInt64
  /// The value's place in that tag, or the value itself.
  package let index: UInt64
  package let value: Value
  /// Where the entry of the key stands.
  package let offset: UInt64
}
