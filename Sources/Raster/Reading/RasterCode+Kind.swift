extension RasterCode {
  /// What a problem is about.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Reading: something could not be looked at, hence a doubt rather than a fault of the file.
    case reading
    /// Something that is not judged here, by its name.
    case doubt
    /// The structure of the TIFF.
    case structure
    /// The places of tiles and strips.
    case blocks
    /// GeoKeys and the numbers of the georeference.
    case georeference
    /// GDAL's ghost area.
    case ghost
  }

  /// What the problem is about.
  package var kind: Kind {
    switch self {
    case .fileUnreadable, .deliveryShort, .sizeChanged, .unread, .boundDirectories, .boundEntries,
      .boundValues:
      .reading
    case .compressionUndecoded: .doubt
    case .ghostSize, .ghostLine: .ghost
    case .blockTagMissing, .blockTagMixed, .blockSizeZero, .tileSizeUnlawful, .blockCount,
      .blockBeyondEnd, .blockOverlap, .blockHalfSparse, .blockOnStructure:
      .blocks
    case .geoKeyDirectoryShort, .geoKeyVersion, .geoKeyCount, .geoKeyUnsorted, .geoKeyDuplicate,
      .geoKeyLocation, .geoKeyOutside, .geoNumberCount:
      .georeference
    default: .structure
    }
  }
}
