import Foundation
import JSON
import XCTest

@testable import Raster

/// How many reads a raster takes, and what reading says of itself.
final class ReadingTests: RasterCase {
  func testHeaderOfACommonFileTakesOneRead() async {
    let source = CountingSource(Self.cog().write())
    let raster = await RasterReader().read(source)
    XCTAssertEqual(source.asked, [0..<16_384])
    XCTAssertEqual(raster.reading.requestCount, 1)
    XCTAssertEqual(raster.reading.boundsHit, [])
  }

  func testOnlyWhatIsMissingIsAskedFor() async {
    var file = Self.cog()
    file.images[0].fields = [.text(.gdalMetadata, String(repeating: "m", count: 20_000))]
    let source = CountingSource(file.write())
    let raster = await RasterReader().read(source)
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.images.count, 3)
    XCTAssertEqual(source.asked.count, 2)
    XCTAssertEqual(source.asked.last?.lowerBound, 16_384)
    XCTAssertLessThanOrEqual(raster.reading.bytes, 32_768)
  }

  func testDirectoryAtTheEndOfTheFile() async {
    var file = Self.cog()
    file.putsDataFirst = true
    file.images[0].filler = Array(repeating: 1, count: 10_000)
    let raster = await raster(file)
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.images.count, 3)
    XCTAssertLessThanOrEqual(raster.reading.requestCount, 3)
  }

  func testSizeThatIsNotTold() async {
    let bytes = Self.cog().write()
    let raster = await RasterReader().read(CountingSource(bytes, .withoutSize))
    XCTAssertEqual(raster.size, UInt64(bytes.count))
    XCTAssertEqual(raster.problems, [])
    var long = Self.cog()
    long.images[0].filler = Array(repeating: 1, count: 10_000)
    let unknown = await RasterReader().read(CountingSource(long.write(), .withoutSize))
    XCTAssertEqual(unknown.structure.images.count, 3)
    XCTAssertEqual(unknown.problems, [])
  }

  func testHalfDeliveriesAreSaid() async {
    let bytes = Self.cog().write()
    let raster = await RasterReader().read(CountingSource(bytes, .half))
    XCTAssertEqual(raster.problems.first?.code, .deliveryShort)
    XCTAssertEqual(raster.problems.first?.offset, UInt64(bytes.count / 2))
    XCTAssertEqual(raster.problems.first?.tokens["expected"], String(bytes.count))
    XCTAssertLessThanOrEqual(raster.reading.requestCount, 16)
  }

  func testTooMuchIsCut() async {
    var file = Self.cog()
    file.images[0].filler = Array(repeating: 1, count: 10_000)
    let raster = await RasterReader().read(CountingSource(file.write(), .whole))
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.images.count, 3)
  }

  func testAFileThatChangesIsSaid() async {
    var file = Self.cog()
    file.images[0].fields = [.text(.gdalMetadata, String(repeating: "m", count: 20_000))]
    let raster = await RasterReader().read(CountingSource(file.write(), .changingSize))
    XCTAssert(raster.problems.contains { $0.code == .sizeChanged })
  }

  func testFailuresOfTheSource() async throws {
    let never = await RasterReader().read(CountingSource([], .failing(after: 0)))
    XCTAssertEqual(never.reading.failure?.code, "transport.refused")
    XCTAssertEqual(never.reading.failure?.tokens, ["status": "403"])
    XCTAssertEqual(never.problems.map(\.code), [.unread])
    var file = Self.cog()
    file.images[0].fields = [.text(.gdalMetadata, String(repeating: "m", count: 20_000))]
    let source = CountingSource(file.write(), .failing(after: 1))
    let later = await RasterReader().read(source)
    XCTAssertEqual(source.asked.count, 2)
    XCTAssert(later.problems.contains { $0.code == .unread })
    let document = try later.document()
    XCTAssertEqual(
      document.root["reading"]?["failure"]?["code"]?.string, "transport.refused")
  }

  func testBoundsAreHeldAndSaid() async {
    var file = Self.cog()
    file.images[0].fields = [.text(.gdalMetadata, String(repeating: "m", count: 60_000))]
    var limits = RasterLimits.remote
    limits.maximumRequests = 1
    let requests = await raster(file, limits: limits)
    XCTAssertEqual(requests.reading.boundsHit, [.requests])
    XCTAssert(requests.problems.contains { $0.code == .unread })
    limits = .remote
    limits.maximumBytes = 20_000
    let bytes = await raster(file, limits: limits)
    XCTAssertEqual(bytes.reading.boundsHit, [.bytes])
    XCTAssertLessThanOrEqual(bytes.reading.bytes, 20_000)
    limits = .remote
    limits.maximumDirectories = 2
    let directories = await raster(file, limits: limits)
    XCTAssertEqual(directories.structure.images.count, 2)
    XCTAssert(directories.problems.contains { $0.code == .boundDirectories })
    limits = .remote
    limits.maximumEntries = 5
    let entries = await raster(file, limits: limits)
    XCTAssertEqual(entries.structure.images.first?.directory.entries.count, 5)
    XCTAssert(entries.problems.contains { $0.code == .boundEntries })
  }

  func testLocalFile() async throws {
    let folder = FileManager.default.temporaryDirectory
    let url = folder.appendingPathComponent("raster-\(UUID().uuidString).tif")
    try Data(Self.cog().write()).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let raster = await RasterReader(limits: .local).read(try FileByteSource(path: url.path))
    XCTAssertEqual(raster.problems, [])
    XCTAssertEqual(raster.structure.images.count, 3)
    XCTAssertThrowsError(try FileByteSource(path: url.path + ".absent")) { error in
      XCTAssertEqual((error as? ByteSourceError)?.code, "raster.file-unreadable")
    }
  }
}
