import JSON
import XCTest

@testable import Raster

/// Input that means harm: nothing crashes, and bounds hold.
final class HostileTests: RasterCase {
  /// Numbers that repeat from run to run (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Reads bytes, and holds the reading to its bounds and the document to its form.
  private func survive(
    _ bytes: [UInt8], _ name: @autoclosure () -> String, isShown: Bool = true
  ) async throws {
    let limits = RasterLimits.remote
    let source = CountingSource(bytes)
    let raster = await RasterReader(limits: limits).read(source)
    let asked = source.asked
    XCTAssertLessThanOrEqual(
      asked.count, limits.maximumRequests + limits.maximumEnvelopeReads, name())
    XCTAssertLessThanOrEqual(raster.reading.bytes, limits.maximumBytes, name())
    XCTAssertLessThanOrEqual(raster.structure.images.count, limits.maximumDirectories, name())
    XCTAssertLessThanOrEqual(raster.problems.count, limits.maximumProblems * 2, name())
    guard isShown else { return }
    let document = try raster.document()
    XCTAssertEqual(document.root["format"]?.string, "recette-raster", name())
    XCTAssertEqual(document.duplicates.count, 0, name())
  }

  private static var files: [TIFFFile] {
    var files: [TIFFFile] = []
    for isBig in [false, true] {
      for byteOrder in [ByteOrder.littleEndian, .bigEndian] {
        var file = OGCRuleTests.lambert93()
        (file.isBig, file.byteOrder) = (isBig, byteOrder)
        file.images[1].children = [2]
        files.append(file)
      }
    }
    return files
  }

  func testGarbageAtEveryOffset() async throws {
    for file in Self.files.prefix(2) {
      let bytes = file.write()
      for offset in 0..<min(bytes.count, 1_400) {
        for garbage in [[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0x80], [0, 0, 0, 0]] as [[UInt8]] {
          var changed = bytes
          let end = min(offset + 4, bytes.count)
          changed.replaceSubrange(offset..<end, with: garbage.prefix(end - offset))
          try await survive(changed, "\(garbage) at \(offset)", isShown: offset % 16 == 0)
        }
      }
    }
  }

  func testRandomMutations() async throws {
    var numbers = Numbers(state: 20_261_124)
    for file in Self.files {
      let bytes = file.write()
      for turn in 0..<1_000 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
          let offset = Int.random(in: 0..<min(changed.count, 1_600), using: &numbers)
          switch Int.random(in: 0..<4, using: &numbers) {
          case 0: changed[offset] = UInt8.random(in: 0...255, using: &numbers)
          case 1: changed[offset] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
          case 2: changed[offset] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &numbers) ?? 0
          default:
            let other = Int.random(in: 0..<changed.count, using: &numbers)
            changed.swapAt(offset, other)
          }
        }
        if turn % 10 == 0 {
          changed = Array(changed.prefix(Int.random(in: 0...changed.count, using: &numbers)))
        }
        try await survive(changed, "turn \(turn)", isShown: turn % 16 == 0)
      }
    }
  }

  func testPrefixesOfAFile() async throws {
    let bytes = OGCRuleTests.lambert93().write()
    for length in 0..<min(bytes.count, 1_500) {
      try await survive(Array(bytes.prefix(length)), "\(length) bytes", isShown: length % 16 == 0)
    }
  }

  func testAbsurdCountsOfTiles() async throws {
    for count in [UInt64(UInt32.max), 1 << 62, .max] {
      for width in [UInt64(1) << 31, UInt64(UInt32.max)] {
        var file = Self.cog(isBig: true)
        file.images[0].fields = [
          .whole(.imageWidth, .long, width), .whole(.imageLength, .long, width),
          TIFFField(tag: 324, type: 16, values: [1, 2], count: count),
          TIFFField(tag: 325, type: 16, values: [1, 2], count: count),
        ]
        try await survive(file.write(), "\(count) tiles")
        let codes = Set(await codes(file))
        XCTAssert(codes.isSuperset(of: [.valueBeyondEnd, .blockCount]), "\(codes)")
      }
    }
  }

  func testLongChainOfDirectories() async throws {
    // More directories than are read, of one entry each.
    var bytes: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0]
    while bytes.count < 40_000 {
      let next = UInt32(bytes.count + 18)
      bytes += [1, 0, 0, 1, 4, 0, 1, 0, 0, 0, 5, 0, 0, 0]
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: next >> ($0 * 8)) }
    }
    try await survive(bytes, "a long chain")
    let codes = Set(await raster(bytes).problems.map(\.code))
    XCTAssert(codes.contains(.boundDirectories), "\(codes)")
  }

  func testSparseGiant() async throws {
    let raster = await RasterReader().read(SparseGiant())
    XCTAssertEqual(raster.structure.images.count, 12)
    XCTAssertLessThan(raster.reading.requestCount, 20)
    XCTAssertLessThan(raster.reading.bytes, 1 << 20)
    let first = raster.structure.blocks[0]
    XCTAssertEqual(raster.structure.images[0].grid?.expectedCount, 1_563 * 1_563)
    XCTAssertEqual(first?.isSampled, true)
    XCTAssertGreaterThan(first?.read ?? 0, 0)
    XCTAssertEqual(first?.sparse, first?.read)
    XCTAssertEqual(raster.structure.blocks[11]?.isSampled, false)
    let document = try raster.document()
    XCTAssertEqual(document.root["reading"]?["sampled"]?.boolean, true)
    XCTAssertEqual(
      document.root["images"]?[0]?["blocks"]?["found"]?["allSparse"]?.boolean, true)
    XCTAssert(raster.problems.allSatisfy { $0.code.kind == .reading }, "\(raster.problems)")
  }
}
