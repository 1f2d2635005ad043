/// The number of a field, which says what it means.
package struct TIFFTag: RawRepresentable, Sendable, Hashable, Comparable {
  package let rawValue: UInt16

  /// Creates a tag of any number.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Creates a tag of any number.
  package init(_ rawValue: UInt16) { self.rawValue = rawValue }

  /// Whether a tag comes before another in a directory.
  package static func < (left: TIFFTag, right: TIFFTag) -> Bool { left.rawValue < right.rawValue }

  package static let newSubfileType = TIFFTag(254)
  package static let subfileType = TIFFTag(255)
  package static let imageWidth = TIFFTag(256)
  package static let imageLength = TIFFTag(257)
  package static let bitsPerSample = TIFFTag(258)
  package static let compression = TIFFTag(259)
  package static let photometricInterpretation = TIFFTag(262)
  package static let stripOffsets = TIFFTag(273)
  package static let samplesPerPixel = TIFFTag(277)
  package static let rowsPerStrip = TIFFTag(278)
  package static let stripByteCounts = TIFFTag(279)
  package static let planarConfiguration = TIFFTag(284)
  package static let predictor = TIFFTag(317)
  package static let colorMap = TIFFTag(320)
  package static let tileWidth = TIFFTag(322)
  package static let tileLength = TIFFTag(323)
  package static let tileOffsets = TIFFTag(324)
  package static let tileByteCounts = TIFFTag(325)
  package static let subDirectories = TIFFTag(330)
  package static let extraSamples = TIFFTag(338)
  package static let sampleFormat = TIFFTag(339)
  package static let jpegTables = TIFFTag(347)
  package static let modelPixelScale = TIFFTag(33550)
  package static let modelTiepoint = TIFFTag(33922)
  package static let modelTransformation = TIFFTag(34264)
  package static let geoKeyDirectory = TIFFTag(34735)
  package static let geoDoubleParameters = TIFFTag(34736)
  package static let geoASCIIParameters = TIFFTag(34737)
  package static let gdalMetadata = TIFFTag(42112)
  package static let gdalNoData = TIFFTag(42113)

  /// Whether its values are the offsets or byte counts of tiles or strips, which are read lazily.
  package var isBlockArray: Bool {
    switch self {
    case .stripOffsets, .stripByteCounts, .tileOffsets, .tileByteCounts: true
    default: false
    }
  }

  /// Whether its values must be whole numbers without a sign for the image to be understood.
  package var mustBeUnsigned: Bool {
    switch self {
    case .newSubfileType, .imageWidth, .imageLength, .bitsPerSample, .compression,
      .photometricInterpretation, .samplesPerPixel, .rowsPerStrip, .planarConfiguration,
      .tileWidth, .tileLength, .subDirectories, .sampleFormat, .extraSamples, .geoKeyDirectory:
      true
    default: isBlockArray
    }
  }
}
