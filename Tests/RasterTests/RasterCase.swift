import JSON
import XCTest

@testable import Raster

/// What the tests of rasters have in common.
class RasterCase: XCTestCase {
  /// Reads bytes as a remote file is read.
  func raster(_ bytes: [UInt8], limits: RasterLimits = .remote) async -> Raster {
    await RasterReader(limits: limits).read(MemoryByteSource(bytes))
  }

  /// Reads a file of the tests' own.
  func raster(_ file: TIFFFile, limits: RasterLimits = .remote) async -> Raster {
    await raster(file.write(), limits: limits)
  }

  /// Holds a file to problems.
  func expect(
    _ file: TIFFFile, _ expected: [RasterCode], at sourceFile: StaticString = #filePath,
    line: UInt = #line
  ) async {
    let found = await codes(file)
    XCTAssertEqual(found, expected, file: sourceFile, line: line)
  }

  /// The codes of the problems of a file.
  func codes(_ file: TIFFFile) async -> [RasterCode] {
    await raster(file).problems.map(\.code)
  }

  /// A file with GDAL's layout: an image of 1024 pixels a side and two overviews.
  static func cog(isBig: Bool = false, byteOrder: ByteOrder = .littleEndian) -> TIFFFile {
    var full = TIFFImage(width: 1024, height: 1024)
    full.hasEnvelopes = true
    var half = TIFFImage(width: 512, height: 512, subfileType: 1)
    half.hasEnvelopes = true
    var quarter = TIFFImage(width: 256, height: 256, subfileType: 1)
    quarter.hasEnvelopes = true
    return TIFFFile(
      byteOrder: byteOrder, isBig: isBig, ghost: TIFFFile.gdalGhost,
      images: [full, half, quarter])
  }
}
