/// What GDAL writes between the header and the first directory of a COG: promises on its layout.
///
/// 43 bytes, `GDAL_STRUCTURAL_METADATA_SIZE=XXXXXX bytes` and a line feed, announce as many bytes of
/// `NAME=VALUE` lines (GDAL, COG driver, "Header ghost area").
package struct GhostArea: Sendable, Hashable {
  /// One promise.
  package struct Line: Sendable, Hashable {
    package let name: String
    package let value: String
    package let offset: UInt64
  }

  /// The bytes of the line that announces the size.
  static let prefixLength: UInt64 = 43
  static let prefix = "GDAL_STRUCTURAL_METADATA_SIZE="
  static let suffix = " bytes\n"

  package let offset: UInt64
  /// The size it announces for its lines.
  package let announcedSize: UInt64
  package let lines: [Line]

  /// The byte after its last one.
  package var end: UInt64 { offset &+ Self.prefixLength &+ announcedSize }

  /// Where a writer that keeps to GDAL's layout puts the first directory: after it, on a word.
  package var expectedFirstDirectory: UInt64 { end &+ end % 2 }

  /// The value of a promise; the first one of a name counts.
  package subscript(_ name: String) -> String? { lines.first { $0.name == name }?.value }

  /// Whether each tile is preceded by its size in four bytes.
  package var promisesLeaders: Bool { self["BLOCK_LEADER"] == "SIZE_AS_UINT4" }

  /// Whether the last four bytes of each tile are repeated after it.
  package var promisesTrailers: Bool { self["BLOCK_TRAILER"] == "LAST_4_BYTES_REPEATED" }
}
