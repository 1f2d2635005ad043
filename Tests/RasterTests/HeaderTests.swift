import XCTest

@testable import Raster

/// The header, the ghost area and the chain of directories.
final class HeaderTests: RasterCase {
  func testBothFormatsInBothByteOrders() async {
    for isBig in [false, true] {
      for byteOrder in [ByteOrder.littleEndian, .bigEndian] {
        let raster = await raster(Self.cog(isBig: isBig, byteOrder: byteOrder))
        XCTAssertEqual(raster.problems, [])
        XCTAssertEqual(raster.structure.header?.isBig, isBig)
        XCTAssertEqual(raster.structure.header?.byteOrder, byteOrder)
        let widths = raster.structure.directories.map { $0.unsigned(.imageWidth) }
        XCTAssertEqual(widths, [1024, 512, 256])
        XCTAssertEqual(raster.reading.requests, [0..<16_384])
      }
    }
  }

  func testGhostAreaIsRead() async {
    let raster = await raster(Self.cog())
    let ghost = raster.structure.ghost
    XCTAssertEqual(ghost?.lines.count, 5)
    XCTAssertEqual(ghost?["BLOCK_ORDER"], "ROW_MAJOR")
    XCTAssertEqual(ghost?.lines.first?.offset, 8 + 43)
    XCTAssertEqual(ghost?.expectedFirstDirectory, raster.structure.header?.firstDirectory)
    XCTAssertEqual(ghost?.promisesLeaders, true)
    XCTAssertEqual(ghost?.promisesTrailers, true)
  }

  func testGhostAreaOfAnImpossibleSizeIsAProblem() async {
    var file = Self.cog()
    for size in ["999999", "12x456", "-00001"] {
      file.ghostSize = size
      let raster = await raster(file)
      XCTAssertEqual(raster.problems.map(\.code), [.ghostSize])
      XCTAssertEqual(raster.problems.first?.offset, 8)
    }
  }

  func testGhostLineWithoutAValueIsAProblem() async {
    var file = Self.cog()
    file.ghost = "LAYOUT=IFDS_BEFORE_DATA\nNONSENSE\n \n"
    let raster = await raster(file)
    XCTAssertEqual(raster.problems.map(\.code), [.ghostLine])
    XCTAssertEqual(raster.problems.first?.offset, 8 + 43 + 24)
  }

  func testWhatIsNotATIFF() async {
    let cases: [([UInt8], RasterCode)] = [
      ([], .empty), (Array("II*\0".utf8), .headerShort),
      (Array("<!DOCTYPE html><html>".utf8), .notTIFF),
      (Array("II\u{2C}\0\0\0\0\0".utf8), .notTIFF),
      ([0x49, 0x49, 43, 0, 8, 0, 0, 0, 16, 0], .headerShort),
      ([0x49, 0x49, 43, 0, 4, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0], .bigOffsetSize),
    ]
    for (bytes, code) in cases {
      let raster = await raster(bytes)
      XCTAssertEqual(raster.problems.map(\.code), [code])
      XCTAssertNil(raster.structure.header)
    }
  }

  func testReservedWordOfABigTIFF() async {
    var bytes = Self.cog(isBig: true).write()
    bytes[6] = 1
    let raster = await raster(bytes)
    XCTAssertEqual(raster.problems.map(\.code), [.bigReserved])
    XCTAssertEqual(raster.structure.directories.count, 3)
  }

  func testChainsThatDoNotLead() async {
    var file = Self.cog()
    file.firstDirectory = 0
    await expect(file, [.directoryNone])
    file.firstDirectory = 4
    await expect(file, [.directoryInHeader])
    file.firstDirectory = 1 << 31
    await expect(file, [.directoryBeyondEnd])
    file.firstDirectory = nil
    file.lastNext = 1 << 31
    await expect(file, [.directoryBeyondEnd])
    file.lastNext = file.directoryOffset
    let raster = await raster(file)
    XCTAssertEqual(raster.problems.map(\.code), [.directoryLoop])
    XCTAssertEqual(
      raster.problems.first?.offset, (raster.structure.directories.last?.end).map { $0 - 4 })
  }

  func testOddDirectory() async {
    var file = Self.cog()
    file.padding = 1
    await expect(file, [.directoryOdd, .directoryOdd, .directoryOdd])
  }

  func testFileCutInADirectory() async {
    let bytes = Self.cog().write()
    let raster = await raster(Array(bytes.prefix(Int(Self.cog().directoryOffset) + 40)))
    XCTAssertEqual(raster.structure.directories.count, 1)
    XCTAssertEqual(raster.structure.directories.first?.entries.count, 3)
    XCTAssert(raster.problems.map(\.code).contains(.directoryTruncated))
  }

  func testDirectoryWithoutEntries() async {
    var bytes = Self.cog().write()
    let offset = Int(Self.cog().directoryOffset)
    bytes[offset] = 0
    let raster = await raster(bytes)
    XCTAssertEqual(raster.problems.first?.code, .directoryEmpty)
    XCTAssertEqual(raster.problems.first?.offset, UInt64(offset))
  }

  func testSubDirectories() async {
    var file = Self.cog()
    file.images[0].children = [1, 2]
    let raster = await raster(file)
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(
      raster.structure.directories.map(\.origin), [.chain, .child(of: 0), .child(of: 0)])
  }

  func testDirectoriesThatOverlap() async {
    var file = Self.cog()
    file.lastNext = file.directoryOffset + 12
    let codes = await codes(file)
    XCTAssert(codes.contains(.directoryOverlap), "\(codes)")
  }
}

extension TIFFFile {
  /// Where the first directory is written in GDAL's layout.
  var directoryOffset: UInt64 {
    let ghost = self.ghost.map { 43 + $0.utf8.count } ?? 0
    let end = headerLength + ghost
    return UInt64(end + end % 2 + padding)
  }
}
