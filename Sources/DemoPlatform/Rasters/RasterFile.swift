/// A raster that the demo platform publishes, before it is written: a Cloud Optimized GeoTIFF (OGC 21-026)
/// in GDAL's layout, unless a defect changes it.
struct RasterFile: Sendable {
  /// What a defect makes of a raster.
  typealias Change = @Sendable (inout RasterFile) -> Void

  let name: String
  var isBig = false
  /// GDAL's structural metadata; nothing for none.
  var structuralLines: [String] = [
    "LAYOUT=IFDS_BEFORE_DATA", "BLOCK_ORDER=ROW_MAJOR", "BLOCK_LEADER=SIZE_AS_UINT4",
    "BLOCK_TRAILER=LAST_4_BYTES_REPEATED", "KNOWN_INCOMPATIBLE_EDITION=NO",
  ]
  /// The images, in the order of the chain.
  var images: [RasterImage]
  /// Whether each tile of the mask follows that of its image.
  var isMaskInterleaved = false
  /// The order of the directories in the file, by index of image.
  var directoryOrder: [Int]?
  /// The order of the pixels in the file, by index of image; from the last image to the first unless said.
  var dataOrder: [Int]?
  /// Whether directories come after the pixels.
  var putsDirectoriesLast = false
  /// Zeros before the directories.
  var padding = 0
  /// Whether the last directory leads to the first one again.
  var isLoop = false
  /// Changes the offsets of the tiles of the first image as they are written.
  var alterOffsets: @Sendable (inout [UInt64]) -> Void = { _ in }
  /// Changes the byte counts of the tiles of the first image as they are written.
  var alterByteCounts: @Sendable (inout [UInt64]) -> Void = { _ in }
  /// Changes the bytes of the file.
  var alterBytes: @Sendable (inout [UInt8]) -> Void = { _ in }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = RasterWriter(self)
    var bytes = writer.write()
    alterBytes(&bytes)
    return bytes
  }
}

extension RasterFile {
  /// Every raster of the platform.
  static let all = [photograph, relief]

  /// A photograph of the valley from the air, in Lambert-93: a classic TIFF.
  static let photograph = RasterFile(
    name: "ortho.tif",
    images: [
      RasterImage(
        width: 1024, height: 1024,
        extras: georeference + [
          .text(RasterImage.Tag.metadata, statistics), .text(RasterImage.Tag.nodata, "0"),
        ]),
      RasterImage(
        width: 512, height: 512, subfileType: 1, extras: [.text(RasterImage.Tag.nodata, "0")]),
      RasterImage(
        width: 256, height: 256, subfileType: 1, extras: [.text(RasterImage.Tag.nodata, "0")]),
    ])

  /// The relief of the valley, with a mask, in Lambert-93: a BigTIFF.
  static let relief = RasterFile(
    name: "relief.tif", isBig: true,
    structuralLines: [
      "LAYOUT=IFDS_BEFORE_DATA", "BLOCK_ORDER=ROW_MAJOR", "BLOCK_LEADER=SIZE_AS_UINT4",
      "BLOCK_TRAILER=LAST_4_BYTES_REPEATED", "KNOWN_INCOMPATIBLE_EDITION=NO",
      "MASK_INTERLEAVED_WITH_IMAGERY=YES",
    ],
    images: [
      RasterImage(
        width: 1024, height: 1024,
        extras: georeference + [.text(RasterImage.Tag.metadata, statistics)]),
      mask(of: 1024, subfileType: 4), RasterImage(width: 512, height: 512, subfileType: 1),
      mask(of: 512, subfileType: 5), RasterImage(width: 256, height: 256, subfileType: 1),
      mask(of: 256, subfileType: 5),
    ], isMaskInterleaved: true)

  private static func mask(of side: Int, subfileType: UInt64) -> RasterImage {
    // To the letter of OGC 21-026, a mask of full resolution is placed as its image is.
    var mask = RasterImage(
      width: side, height: side, subfileType: subfileType,
      extras: subfileType == 4 ? georeference : [])
    // One bit a pixel: the 32 bytes of a row are one run.
    mask.alterTile = { bytes, _ in bytes = (0..<256).flatMap { _ in [UInt8(257 - 32), 0xFF] } }
    return mask
  }

  /// A corner and pixels of 10 metres in Lambert-93, EPSG:2154 (GeoTIFF 1.1, 7.1.2 and 7.2).
  static let georeference: [RasterField] = [
    .doubles(RasterImage.Tag.pixelScale, [10, 10, 0]),
    .doubles(RasterImage.Tag.tiepoint, [0, 0, 0, 700_000, 6_670_000, 0]),
    .shorts(RasterImage.Tag.keys, keys(system: 2154)),
  ]

  /// GeoKeys: a projected system, pixels as areas, metres.
  static func keys(system: UInt64) -> [UInt64] {
    [1, 1, 1, 4, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, system, 3076, 0, 1, 9001]
  }

  /// Statistics as GDAL writes them.
  static let statistics = """
    <GDALMetadata><Item name="STATISTICS_MINIMUM" sample="0">1</Item>\
    <Item name="STATISTICS_MAXIMUM" sample="0">200</Item>\
    <Item name="STATISTICS_MEAN" sample="0">100</Item>\
    <Item name="STATISTICS_STDDEV" sample="0">58</Item></GDALMetadata>
    """
}
