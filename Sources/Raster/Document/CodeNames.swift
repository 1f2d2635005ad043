/// The names of the codes of fields.
enum CodeNames {
  /// Compression (TIFF 6.0 and its supplements, libtiff's registry).
  static let compression: [UInt64: String] = [
    1: "none", 2: "ccittRLE", 3: "ccittFax3", 4: "ccittFax4", 5: "lzw", 6: "oldJPEG", 7: "jpeg",
    8: "deflate", 32_773: "packBits", 32_946: "oldDeflate", 34_712: "jpeg2000", 34_887: "lerc",
    34_925: "lzma", 50_000: "zstd", 50_001: "webp", 50_002: "jpegXL", 52_546: "jpegXLDNG",
  ]

  /// PhotometricInterpretation (TIFF 6.0, section 8).
  static let photometric: [UInt64: String] = [
    0: "whiteIsZero", 1: "blackIsZero", 2: "rgb", 3: "palette", 4: "transparencyMask",
    5: "separated", 6: "yCbCr", 8: "cieLab", 9: "iccLab", 10: "ituLab",
  ]

  /// PlanarConfiguration (TIFF 6.0, section 8).
  static let planar: [UInt64: String] = [1: "contiguous", 2: "separate"]

  /// Predictor (TIFF 6.0, section 14; Adobe TIFF Technical Note 3).
  static let predictor: [UInt64: String] = [1: "none", 2: "horizontal", 3: "floatingPoint"]

  /// SampleFormat (TIFF 6.0, section 19).
  static let sampleFormat: [UInt64: String] = [
    1: "unsigned", 2: "signed", 3: "float", 4: "undefined", 5: "complexSigned",
    6: "complexFloat",
  ]

  /// ExtraSamples (TIFF 6.0, section 18).
  static let extraSamples: [UInt64: String] = [
    0: "unspecified", 1: "associatedAlpha", 2: "unassociatedAlpha",
  ]

  /// GTModelTypeGeoKey (GeoTIFF 1.1, §7.2.1).
  static let modelType: [UInt64: String] = [1: "projected", 2: "geographic", 3: "geocentric"]

  /// GTRasterTypeGeoKey (GeoTIFF 1.1, §7.2.2).
  static let rasterType: [UInt64: String] = [1: "area", 2: "point"]
}
