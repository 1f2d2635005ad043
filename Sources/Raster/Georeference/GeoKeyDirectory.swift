/// The GeoKey directory of an image (GeoTIFF 1.1, OGC 19-008r4, §7.1).
package struct GeoKeyDirectory: Sendable, Hashable {
  /// The code of a user-defined value.
  package static let userDefined: UInt64 = 32_767

  /// KeyDirectoryVersion, which is 1.
  package let version: UInt64
  /// KeyRevision and MinorRevision: 1.0 is GeoTIFF 1.0, 1.1 is OGC GeoTIFF 1.1.
  package let revision: UInt64
  package let minorRevision: UInt64
  /// How many keys it announces.
  package let announcedCount: UInt64
  package let keys: [GeoKey]

  /// The first key of an identifier.
  package func key(_ id: UInt16) -> GeoKey? { keys.first { $0.id == id } }

  /// The code that a key says.
  package func code(_ id: UInt16) -> UInt64? {
    guard case .code(let code) = key(id)?.value else { return nil }
    return code
  }

  /// The text that a key says.
  package func text(_ id: UInt16) -> String? {
    guard case .text(let text) = key(id)?.value else { return nil }
    return text
  }
}
