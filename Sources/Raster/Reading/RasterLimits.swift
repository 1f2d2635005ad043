/// The bounds within which a raster is read; every one that is hit is said in the document.
package struct RasterLimits: Sendable, Hashable {
  /// The bytes of the first read, which holds all the headers of nearly every COG.
  package var firstRead: UInt64 = 16_384
  /// The bytes asked for where a directory begins, since its length is not known yet.
  package var readAhead: UInt64 = 8_192
  /// The gap across which two ranges are asked for as one.
  package var gap: UInt64 = 16_384
  package var maximumRequests = 16
  package var maximumBytes: UInt64 = 8 << 20
  package var maximumDirectories = 512
  /// Entries of one directory.
  package var maximumEntries: UInt64 = 4_096
  /// Entries of all the directories.
  package var maximumTotalEntries: UInt64 = 16_384
  /// Bytes of the values of one entry; the first ones are read of a longer one.
  package var maximumValueBytes: UInt64 = 256 << 10
  /// Bytes of the values of all entries.
  package var maximumTotalValueBytes: UInt64 = 4 << 20
  /// Bytes of an array of tiles or strips that is read whole; of a longer one, windows are read.
  package var wholeArrayBytes: UInt64 = 64 << 10
  /// Bytes of the arrays of tiles and strips that are read whole, together.
  package var maximumIndexBytes: UInt64 = 512 << 10
  /// Tiles of one window, of an array that is not read whole.
  package var windowLength: UInt64 = 256
  /// Reads that may be made for leaders and trailers of tiles, besides those that are here.
  package var maximumEnvelopeReads = 1
  /// Reads that may be made to decode blocks, besides those whose bytes are here.
  package var maximumContentReads = 0
  /// Bytes of a block that is decoded, before and after.
  package var maximumBlockBytes: UInt64 = 16 << 20
  package var maximumProblems = 256
  /// Whether the end of the file is read in one request more, under the version first seen.
  package var confirms = false

  /// The bounds for a remote file: few requests.
  package static let remote = RasterLimits()

  /// The bounds for a local file: arrays and leaders in full, short of the absurd.
  package static let local: RasterLimits = {
    var limits = RasterLimits()
    limits.maximumRequests = 2_048
    limits.maximumBytes = 64 << 20
    limits.wholeArrayBytes = 2 << 20
    limits.maximumIndexBytes = 4 << 20
    limits.windowLength = 4_096
    limits.maximumEnvelopeReads = 200_000
    limits.maximumContentReads = 64
    return limits
  }()

  /// Creates the bounds for a remote file.
  package init() {}
}
