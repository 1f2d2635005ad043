import Foundation
import XCTest

@testable import Suites

/// Areas of use of reference systems are read from a file beside the suite.
final class ReferenceAreaListTests: XCTestCase {
  private func suite(_ list: String) throws -> Suite {
    let text = """
      {"id": "r", "version": "1", "title": {"fr": "r", "en": "r"},
       "probes": {"raster": {"raster": "{+endpoint}", "areas": "codes/areas.json"}},
       "classes": [{"id": "c", "title": {"fr": "t", "en": "t"}, "tests": [
         {"id": "c.t", "level": "must", "title": {"fr": "t", "en": "t"}, "for": "raster",
          "expect": [{"json": "$.readable", "equals": true}],
          "why": {"fr": "w", "en": "w"}, "fix": {"fr": "f", "en": "f"}}]}]}
      """
    return try SuiteReader.read(
      Array(text.utf8), file: "r/suite.json",
      folder: SuiteFolder { path in path == "codes/areas.json" ? Array(list.utf8) : nil })
  }

  private func list(_ system: String) -> String {
    """
    {"title": {"fr": "t", "en": "t"}, "source": "EPSG", "date": "2022-08-31", "systems": [
      {"code": 4326, "name": "WGS 84", "kind": "geographic", "bounds": [-180.0, -90, 180, 90]},
      \(system)]}
    """
  }

  func testAreasAreFoundByCode() throws {
    let zones =
      #"{"code": 32601, "through": 32660, "name": "UTM", "kind": "projected", "bounds": [1, 2, 3, 4]}"#
    let areas = try XCTUnwrap(try suite(list(zones)).probes.first { $0.name == "raster" }?.areas)
    XCTAssertEqual(areas.source, "EPSG")
    XCTAssertEqual(areas.date, "2022-08-31")
    XCTAssertEqual(areas.area(of: 4326)?.isGeographic, true)
    for code in [32601, 32631, 32660] {
      XCTAssertEqual(areas.area(of: code)?.bounds, [1, 2, 3, 4])
    }
    for code in [0, 4325, 4327, 32600, 32661, .max] { XCTAssertNil(areas.area(of: code)) }
  }

  func testAListWithAMistakeIsRefused() {
    for system in [
      #"{"code": "2154", "name": "n", "kind": "projected", "bounds": [1, 2, 3, 4]}"#,
      #"{"code": 2154, "name": "n", "kind": "flat", "bounds": [1, 2, 3, 4]}"#,
      #"{"code": 2154, "name": "n", "kind": "projected", "bounds": [1, 2, 3]}"#,
      #"{"code": 2154, "through": 2, "name": "n", "kind": "projected", "bounds": [1, 2, 3, 4]}"#,
    ] {
      XCTAssertThrowsError(try suite(list(system)), system)
    }
  }

  func testTheListOfTheSuiteKnowsTheSystemsOfFrance() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "suites")
    let suite = try SuiteLibrary(folder: folder.path).suite("cog")
    let areas = try XCTUnwrap(suite.probes.first { $0.name == "raster" }?.areas)
    for code in [2154, 9794, 3942, 3950, 5490, 2972, 2975, 4471, 4467, 3857, 4326, 32740] {
      XCTAssertNotNil(areas.area(of: code), "EPSG:\(code)")
    }
    XCTAssertEqual(areas.area(of: 2154)?.isGeographic, false)
    XCTAssertEqual(areas.area(of: 4171)?.isGeographic, true)
  }
}
