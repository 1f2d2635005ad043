import JSON
import XCTest

@testable import Raster

/// What makes a TIFF cloud optimized, as paths in the document.
final class LayoutRuleTests: RuleCase {
  func testTiling() async throws {
    try await expect("$.images[?@.tiled == false && (@.width > 512 || @.height > 512)]") {
      $0.images[0].tile = nil
    }
    try await expect("$.images[?@.blocks.square == false]") { $0.images[1].tile = (256, 128) }
    try await expect("$.images[?@.blocks.powerOfTwo == false]") { $0.images[1].tile = (48, 48) }
    try await expect("$.pyramids[?@.sameBlockSize == false]") { $0.images[1].tile = (128, 128) }
  }

  func testOverviews() async throws {
    let isLarge = "(@.width > 512 || @.height > 512)"
    try await expect("$.pyramids[?@.overviewCount == 0 && \(isLarge)]") {
      $0.images.removeLast(2)
    }
    try await expect("$.pyramids[?@.smallest.blocksAcross > 1 && @.smallest.blocksDown > 1]") {
      $0.images.removeLast()
    }
    try await expect("$.images[?@.step.larger == true]") { $0.images[1].width = 2048 }
    try await expect("$.images[?@.step && @.step.smaller == false]") {
      $0.images[1].width = 1024
    }
  }

  func testFactors() async throws {
    let path = """
      $.images[?@.step.horizontal.highest < 2 || @.step.vertical.highest < 2 || \
      @.step.horizontal.lowest > 10 || @.step.vertical.lowest > 10]
      """
    try await expect(path) { $0.images[1].width = 900 }
    try await expect(path) { $0.images[2].height = 40 }
    var odd = Self.cog()
    (odd.images[0].width, odd.images[0].height) = (1001, 1001)
    (odd.images[1].width, odd.images[1].height) = (501, 501)
    (odd.images[2].width, odd.images[2].height) = (250, 250)
    let nodes = try await nodes(path, odd)
    XCTAssertEqual(nodes.count, 0)
  }

  func testOrderOfDirectories() async throws {
    try await expect("$[?@.directoriesInOrder == false]") { $0.directoryOrder = [0, 2, 1] }
    try await expect("$.images[?@.order.directoryAfterPrevious == false]") {
      $0.directoryOrder = [0, 2, 1]
    }
    try await expect("$[?@.firstDirectoryAsExpected == false]") { $0.padding = 2 }
  }

  func testOrderOfData() async throws {
    try await expect("$.images[?@.order.dataBeforePrevious == false]") { $0.dataOrder = [0, 1, 2] }
    try await expect("$.images[?@.order.dataBeforePrevious == false]") { $0.dataOrder = [2, 0, 1] }
    try await expect("$[?@.structureBeforeData == false]") { $0.putsDataFirst = true }
    try await expect("$.images[?@.order.dataAfterDirectory == false]") { $0.putsDataFirst = true }
    try await expect("$.images[?@.blocks.found.inOrder == false]") {
      $0.images[0].blockOrder = Array((0..<16).reversed())
    }
  }

  func testGhostArea() async throws {
    try await expect("$[?@.knownIncompatibleEdition == 'YES']") {
      $0.ghost = TIFFFile.gdalGhost.replacing("EDITION=NO", with: "EDITION=YES")
    }
    try await expect("$[?@.layout && @.layout != 'IFDS_BEFORE_DATA']") {
      $0.ghost = TIFFFile.gdalGhost.replacing("LAYOUT=IFDS", with: "LAYOUT=NO_IFDS")
    }
    try await expect("$.images[?@.blocks.leader.wrong.count > 0]") {
      $0.images[0].alterCounts = { $0[3] -= 1 }
    }
    try await expect("$.images[?@.blocks.trailer.wrong.count > 0]") {
      $0.images[0].filler = (0..<40).map { $0 }
      $0.images[0].alterCounts = { $0[3] -= 1 }
    }
    try await expect(
      "$.images[?@.blocks.found.maskApart.count > 0]", nothingIn: BlockTests.masked(apart: false)
    ) { $0.dataOrder = [1, 0] }
  }

  func testEndOfTheFile() async throws {
    try await expect("$.images[?@.blocks.found.beyondEnd.count > 0]") {
      $0.images[0].alterCounts = { $0[15] += 100 }
    }
    try await expect("$.images[?@.blocks.found.jumps.count > 0]") {
      $0.images[0].blockOrder = [15] + Array(0..<15)
    }
    let bytes = Self.cog().write()
    let cut = try await raster(Array(bytes.prefix(bytes.count * 6 / 10))).document()
    let beyond = try JSONPath(parsing: "$.images[*].blocks.found.beyondEnd[?@ > 0]")
    XCTAssertGreaterThan(beyond.select(in: cut.root).count, 0)
  }

  func testOffsetsOfWhatIsFound() async throws {
    var file = Self.cog()
    file.images[0].alterCounts = { $0[15] += 100 }
    let found = try await nodes("$.images[0].blocks.found.beyondEnd.first[0].offset", file)
    let offset = await raster(file).structure.samples[0]?.blocks.last?.offset
    XCTAssertEqual(found.first?.value.integer, offset.map { Int($0) })
  }
}
