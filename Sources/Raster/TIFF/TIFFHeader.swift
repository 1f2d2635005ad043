/// The header of a TIFF (TIFF 6.0, section 2) or of a BigTIFF.
package struct TIFFHeader: Sendable, Hashable {
  package let byteOrder: ByteOrder
  /// Whether it is a BigTIFF: version 43, with offsets of eight bytes.
  package let isBig: Bool
  /// Where the first image file directory is said to be.
  package let firstDirectory: UInt64

  /// The bytes of the header.
  package var length: UInt64 { isBig ? 16 : 8 }
  /// Where the offset of the first directory stands.
  package var pointerOffset: UInt64 { isBig ? 8 : 4 }
  /// The bytes of an offset, which are also those of an entry's values when they stand in it.
  package var offsetSize: UInt64 { isBig ? 8 : 4 }
  /// The bytes of a directory's count of entries.
  package var countSize: UInt64 { isBig ? 8 : 2 }
  /// The bytes of a directory entry.
  package var entrySize: UInt64 { isBig ? 20 : 12 }
}
