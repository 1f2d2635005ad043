import XCTest

@testable import Raster

/// Tiles and strips: their number, their places, their order.
final class BlockTests: RasterCase {
  func testEachFaultyFileSaysItsProblem() async {
    for faulty in FaultyFiles.all {
      for isBig in [false, true] {
        for byteOrder in [ByteOrder.littleEndian, .bigEndian] {
          var file = faulty.file
          (file.isBig, file.byteOrder) = (isBig, byteOrder)
          let codes = Set(await codes(file))
          XCTAssert(codes.contains(faulty.code), "\(faulty.name): \(codes)")
        }
      }
    }
  }

  func testFactsOfALawfulFile() async {
    let raster = await raster(Self.cog())
    XCTAssertEqual(raster.problems, [])
    let facts = raster.structure.blocks[0]
    XCTAssertEqual(facts?.read, 16)
    XCTAssertEqual(facts?.isSampled, false)
    XCTAssertEqual(facts?.sparse, 0)
    XCTAssertEqual(facts?.isInOrder, true)
    XCTAssertEqual(facts?.jumps.count, 0)
    XCTAssertEqual(facts?.totalByteCount, 16 * 40)
    XCTAssertEqual(raster.structure.overlaps.count, 0)
  }

  func testOrderWithinALevel() async {
    var file = Self.cog()
    file.images[0].blockOrder = Array((0..<16).reversed())
    let facts = await raster(file).structure.blocks[0]
    XCTAssertEqual(facts?.isInOrder, false)
    XCTAssertEqual(facts?.outOfOrder.count, 15)
    XCTAssertEqual(facts?.outOfOrder.first.first?.index, 1)
    XCTAssertEqual(facts?.outOfOrder.first.first?.other, 0)
  }

  func testJumpsWithinALevel() async {
    var file = Self.cog()
    file.images[0].blocks = [[1], Array(repeating: 2, count: 40_000), [3]]
    file.images[0].blockOrder = [0, 2, 1] + Array(3..<16)
    let facts = await raster(file).structure.blocks[0]
    XCTAssertEqual(facts?.jumps.first.map(\.index), [2, 3])
  }

  func testSparseTiles() async {
    var file = Self.cog()
    file.images[0].blocks = [[], [], [9, 9, 9, 9]]
    var raster = await raster(file)
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.blocks[0]?.sparse, 2)
    XCTAssertEqual(raster.structure.blocks[0]?.first?.index, 2)
    file.images[0].filler = []
    file.images[0].blocks = []
    raster = await self.raster(file)
    XCTAssertEqual(raster.structure.blocks[0]?.sparse, 16)
    XCTAssertNil(raster.structure.blocks[0]?.first)
  }

  func testSharedTilesAreNotOverlaps() async {
    var file = Self.cog()
    file.images[0].alterOffsets = { $0[3] = $0[2] }
    let raster = await raster(file)
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.shared.count, 1)
  }

  func testUncompressedSizes() async {
    var file = Self.cog()
    file.images[2].compression = 1
    var raster = await raster(file)
    XCTAssertEqual(raster.structure.images[2].uncompressedBlockSize, 65_536)
    XCTAssertEqual(raster.structure.blocks[2]?.wrongSize.count, 1)
    file.images[2].filler = Array(repeating: 1, count: 65_536)
    raster = await self.raster(file)
    XCTAssertEqual(raster.structure.blocks[2]?.wrongSize.count, 0)
  }

  func testStripsAreKnownByTags() async {
    var file = Self.cog()
    file.images[0].tile = nil
    file.images[1].tile = (512, 512)
    file.images[0].height = 1_000
    file.images[0].compression = 1
    let lengths = (0..<16).map { $0 < 15 ? 64 * 1_024 : 40 * 1_024 }
    file.images[0].blocks = lengths.map { Array(repeating: 1, count: $0) }
    let raster = await raster(file)
    XCTAssertEqual(raster.problems, [])
    XCTAssertFalse(raster.structure.images[0].isTiled)
    XCTAssertEqual(raster.structure.images[0].grid?.expectedCount, 16)
    XCTAssertEqual(raster.structure.blocks[0]?.wrongSize.count, 0)
    XCTAssert(raster.structure.images[1].isTiled)
  }

  func testMaskInterleaving() async {
    let raster = await raster(Self.masked(apart: false))
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.blocks[0]?.maskPairs, 1)
    XCTAssertEqual(raster.structure.blocks[0]?.maskApart.count, 0)
    let apart = await self.raster(Self.masked(apart: true))
    XCTAssertEqual(apart.structure.blocks[0]?.maskPairs, 1)
    XCTAssertEqual(apart.structure.blocks[0]?.maskApart.count, 1)
  }

  /// An image of one tile and its mask, which follows it or precedes it.
  static func masked(apart: Bool) -> TIFFFile {
    var image = TIFFImage(width: 256, height: 256)
    image.hasEnvelopes = true
    var mask = image
    mask.subfileType = 4
    return TIFFFile(
      ghost: TIFFFile.gdalGhost + "MASK_INTERLEAVED_WITH_IMAGERY=YES\n", images: [image, mask],
      dataOrder: apart ? [1, 0] : [0, 1])
  }

  func testLeadersAndTrailers() async {
    let bytes = Self.cog().write()
    let raster = await raster(bytes)
    XCTAssertEqual(raster.structure.envelopes[0]?.leaders, 16)
    XCTAssertEqual(raster.structure.envelopes[0]?.trailers, 16)
    for (image, facts) in raster.structure.envelopes {
      XCTAssertEqual(facts.wrongLeaders.count + facts.wrongTrailers.count, 0, "\(image)")
    }
    var edited = bytes
    edited[edited.count - 1] ^= 0xFF
    let first = Int(raster.structure.blocks[0]?.first?.offset ?? 0)
    edited[first - 4] ^= 0xFF
    let facts = await self.raster(edited).structure.envelopes[0]
    XCTAssertEqual(facts?.wrongLeaders.first.map(\.index), [0])
    XCTAssertEqual(facts?.wrongTrailers.first.map(\.index), [15])
  }

  func testLeadersFarAwayAreSampled() async {
    var file = Self.cog()
    file.images[0].filler = (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }
    let remote = await raster(file)
    XCTAssertEqual(remote.reading.requestCount, 2)
    XCTAssertLessThan(remote.structure.envelopes[0]?.trailers ?? 0, 4)
    XCTAssertEqual(remote.structure.envelopes[0]?.wrongTrailers.count, 0)
    let local = await raster(file, limits: .local)
    XCTAssertEqual(local.structure.envelopes[0]?.trailers, 16)
    XCTAssertEqual(local.structure.envelopes[0]?.leaders, 16)
  }
}
