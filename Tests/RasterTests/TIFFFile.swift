@testable import Raster

/// A TIFF to be written by a test, lawful unless the test says otherwise.
///
/// Everything may be made wrong: the tests' own hand on offsets, counts, types and order.
struct TIFFFile {
  var byteOrder = ByteOrder.littleEndian
  var isBig = false
  /// GDAL's ghost area: its lines, or nil for none.
  var ghost: String?
  /// The announced size of the ghost area, when it is to be wrong.
  var ghostSize: String?
  var images: [TIFFImage] = []
  /// Whether the values of each directory follow it at once, as in GDAL's layout.
  var putsDataFirst = false
  /// The order of the blocks of the images in the file; by default the last image first.
  var dataOrder: [Int]?
  /// The order of the directories in the file; by default that of the chain.
  var directoryOrder: [Int]?
  /// The directory that the last one points to, when there is to be a loop.
  var lastNext: UInt64 = 0
  /// Replaces the offset of the first directory.
  var firstDirectory: UInt64?
  /// Zeros put before the directories.
  var padding = 0

  static let gdalGhost = """
    LAYOUT=IFDS_BEFORE_DATA
    BLOCK_ORDER=ROW_MAJOR
    BLOCK_LEADER=SIZE_AS_UINT4
    BLOCK_TRAILER=LAST_4_BYTES_REPEATED
    KNOWN_INCOMPATIBLE_EDITION=NO

    """

  var headerLength: Int { isBig ? 16 : 8 }
}
