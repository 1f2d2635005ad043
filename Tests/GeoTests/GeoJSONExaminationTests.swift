import JSON
import XCTest

@testable import Geo

final class GeoJSONExaminationTests: XCTestCase {
  private func examine(
    _ text: String, _ change: (inout GeoJSONOptions) -> Void = { _ in }
  ) throws -> GeoJSONExamination {
    var options = GeoJSONOptions()
    change(&options)
    return GeoJSONExamination(of: try JSONDocument(parsing: text).root, options: options)
  }

  private func codes(
    _ text: String, _ level: GeoJSONProblem.Level? = nil,
    _ change: (inout GeoJSONOptions) -> Void = { _ in }
  ) throws -> [GeoCode] {
    try examine(text, change).problems.filter { level == nil || $0.level == level }.map(\.code)
  }

  private func feature(_ geometry: String) -> String {
    #"{"type": "Feature", "properties": null, "geometry": \#(geometry)}"#
  }

  func testAllSevenGeometriesAreLawful() throws {
    for geometry in [
      "null", #"{"type": "Point", "coordinates": [1e0, 2, 3]}"#,
      #"{"type": "MultiPoint", "coordinates": []}"#,
      #"{"type": "LineString", "coordinates": [[0, 0], [1, 1]]}"#,
      #"{"type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]]]}"#,
      #"{"type": "Polygon", "coordinates": [[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[1,1]]]}"#,
      #"{"type": "MultiPolygon", "coordinates": [[[[0,0],[1,0],[1,1],[0,0]]]], "bbox": [0,0,1,1]}"#,
      """
      {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [0, 0]},
        {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}]}
      """,
    ] {
      XCTAssertEqual(try codes(feature(geometry)), [], geometry)
    }
    let collection = """
      {"type": "FeatureCollection", "bbox": [0, 0, -9, 1, 1, 9], "features":
        [{"type": "Feature", "id": 7, "properties": {"a": [1]}, "geometry": null, "x": 1}], "links": []}
      """
    XCTAssertEqual(try codes(collection), [])
    XCTAssertEqual(try codes(collection, .breach), [])
  }

  func testEachBreachIsFound() throws {
    let cases: [(String, [GeoCode])] = [
      ("[]", [.objectKind]), ("{}", [.typeMissing]), (#"{"type": null}"#, [.typeKind]),
      (#"{"type": "feature"}"#, [.typeUnknown]),
      (#"{"type": "Feature"}"#, [.memberMissing, .memberMissing]),
      (#"{"type": "FeatureCollection"}"#, [.memberMissing]),
      (#"{"type": "FeatureCollection", "features": null}"#, [.memberKind]),
      (
        #"{"type": "FeatureCollection", "features": [{"type": "Point", "coordinates": [0, 0]}]}"#,
        [.typeUnexpected]
      ),
      (
        #"{"type": "FeatureCollection", "features": [], "properties": {}}"#, [.memberMisplaced]
      ),
      (#"{"type": "Feature", "properties": [], "geometry": null}"#, [.memberKind]),
      (#"{"type": "Feature", "properties": {}, "geometry": "x"}"#, [.memberKind]),
      (#"{"type": "Feature", "id": true, "properties": {}, "geometry": null}"#, [.memberKind]),
      (#"{"type": "Feature", "properties": {}, "geometry": null, "bbox": [1]}"#, [.boxCount]),
      (#"{"type": "Feature", "properties": {}, "geometry": null, "bbox": null}"#, [.boxKind]),
      (feature(#"{"type": "Feature"}"#), [.typeUnexpected]),
      (feature(#"{"type": "Point"}"#), [.memberMissing]),
      (feature(#"{"type": "Point", "coordinates": "1,2"}"#), [.memberKind]),
      (feature(#"{"type": "Point", "coordinates": [1]}"#), [.positionShort]),
      (feature(#"{"type": "Point", "coordinates": [1, null]}"#), [.positionNumber]),
      (feature(#"{"type": "LineString", "coordinates": [[1, 2]]}"#), [.lineShort]),
      (feature(#"{"type": "Polygon", "coordinates": [[[0,0],[1,0],[0,0]]]}"#), [.ringShort]),
      (
        feature(#"{"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1]]]}"#), [.ringOpen]
      ),
      (feature(#"{"type": "Polygon", "coordinates": [0, 0]}"#), [.nestingKind, .nestingKind]),
      (feature(#"{"type": "GeometryCollection", "geometries": {}}"#), [.memberKind]),
      (feature(#"{"type": "GeometryCollection", "geometries": [null]}"#), [.objectKind]),
      (feature(#"{"type": "Point", "coordinates": [0, 0], "properties": {}}"#), [.memberMisplaced]),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(try codes(text), expected, text)
      XCTAssertNotEqual(try codes(text, .breach), [], text)
    }
  }

  func testEachAdviceIsGivenAndBreaksNothing() throws {
    let cases: [(String, GeoCode)] = [
      (#"{"type": "Point", "coordinates": [0, 0, 0, 0]}"#, .positionLong),
      (
        #"{"type": "Polygon", "coordinates": [[[0,0],[0,4],[4,4],[4,0],[0,0]]]}"#, .ringOrientation
      ),
      (
        #"{"type": "Polygon", "coordinates": [[[0,0],[4,0],[4,4],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}"#,
        .ringOrientation
      ),
      (#"{"type": "LineString", "coordinates": [[179, 0], [-179, 1]]}"#, .edgeUncut),
      (
        """
        {"type": "GeometryCollection", "geometries": [
          {"type": "Point", "coordinates": [0, 0]},
          {"type": "GeometryCollection", "geometries": []}]}
        """, .collectionNested
      ),
      (
        #"{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [0, 0]}]}"#,
        .collectionNeedless
      ),
      (#"{"type": "Point", "coordinates": [0, 0], "crs": {}}"#, .crsMember),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(try codes(text, .advice), [expected], text)
      XCTAssertEqual(try codes(text, .breach), [], text)
    }
  }

  func testEdgesOfBoxesAsWideAsTheWorldNeedNoCut() throws {
    for west in [-180, -175] {
      let ring = "[[\(west),-80],[175,-80],[175,80],[\(west),80],[\(west),-80]]"
      XCTAssertEqual(try codes(#"{"type": "Polygon", "coordinates": [\#(ring)]}"#), [])
    }
  }

  func testRangesOfDegreesAreHeld() throws {
    let latitude = #"{"type": "Point", "coordinates": [0, 90.5]}"#
    XCTAssertEqual(try codes(latitude), [.latitudeRange])
    XCTAssertEqual(try codes(#"{"type": "Point", "coordinates": [181, 0]}"#), [.longitudeRange])
    XCTAssertEqual(try codes(#"{"type": "Point", "coordinates": [-180, -90]}"#), [])
    XCTAssertEqual(try codes(#"{"type": "Point", "coordinates": [180.0000000001, 0]}"#), [])
    XCTAssertTrue(try examine(latitude).problems.allSatisfy(\.concernsCoordinates))
  }

  func testSwappedAxesAreSuspectedOnlyWhenAllSaySo() throws {
    let france = try BoundingBox(parsing: "-5,41,10,51")
    let swapped = #"{"type": "MultiPoint", "coordinates": [[48, 2], [47, -1]]}"#
    XCTAssertEqual(try codes(swapped) { $0.extents = [france] }, [.axesSwapped])
    XCTAssertEqual(try codes(swapped), [])
    let mixed = #"{"type": "MultiPoint", "coordinates": [[48, 2], [2, 48]]}"#
    XCTAssertEqual(try codes(mixed) { $0.extents = [france] }, [])
    let elsewhere = #"{"type": "Point", "coordinates": [100, 20]}"#
    XCTAssertEqual(try codes(elsewhere) { $0.extents = [france] }, [])
    let world = try BoundingBox(parsing: "-180,-90,180,90")
    XCTAssertEqual(try codes(swapped) { $0.extents = [world] }, [])
  }

  func testExtentsThatMeetTheirMirrorImageTellNothing() throws {
    let cameroon = try BoundingBox(parsing: "8,2,16,13")
    let outside = #"{"type": "Point", "coordinates": [7, 14]}"#
    XCTAssertEqual(try codes(outside) { $0.extents = [cameroon] }, [])
  }

  func testManyProblemsAreCountedAndFewKept() throws {
    let points = (0..<50).map { _ in "[1]" }.joined(separator: ",")
    let examination = try examine(#"{"type": "MultiPoint", "coordinates": [\#(points)]}"#)
    XCTAssertEqual(examination.problems.count, 20)
    XCTAssertEqual(examination.counts[.positionShort], 50)
  }
}
