import JSON
import XCTest

@testable import Raster

/// Holds the document to rules: a path selects what breaks a rule, in a file that does alone.
class RuleCase: RasterCase {
  /// A raster for which the area of Lambert-93 is known.
  func placed(_ file: TIFFFile) async -> Raster {
    var raster = await raster(file)
    let area = ReferenceArea(
      areaOfUse: [-379_000, 6_005_000, 1_321_000, 7_236_000], isGeographic: false)
    raster.area = { code in code == 2154 ? area : nil }
    return raster
  }

  /// What a path selects in the document of a file, with the offsets that go with it.
  func nodes(_ path: String, _ file: TIFFFile) async throws -> [JSONNode] {
    let document = try await placed(file).document()
    return try JSONPath(parsing: path).select(in: document.root)
  }

  /// Holds a path to nothing in a file, and to something in the file changed.
  func expect(
    _ path: String, nothingIn file: TIFFFile = RasterCase.cog(), line: UInt = #line,
    butIn change: (inout TIFFFile) -> Void
  ) async throws {
    let lawful = try await nodes(path, file)
    XCTAssertEqual(lawful.count, 0, "\(path) in the lawful file", line: line)
    var faulty = file
    change(&faulty)
    let found = try await nodes(path, faulty)
    XCTAssertGreaterThan(found.count, 0, "\(path) in the faulty file", line: line)
  }
}
