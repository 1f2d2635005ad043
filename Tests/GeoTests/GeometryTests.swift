import JSON
import XCTest

@testable import Geo

final class GeometryTests: XCTestCase {
  private func geometry(_ text: String) throws -> Geometry {
    try Geometry(reading: JSONDocument(parsing: text).root)
  }

  private func verify(
    _ cases: [(String, Intersection)], of geometry: Geometry, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    for (text, expected) in cases {
      let box = try BoundingBox(parsing: text)
      XCTAssertEqual(geometry.intersection(with: box), expected, text, file: file, line: line)
    }
  }

  func testPointsAreInsideOutsideOrTooNearToTell() throws {
    try verify(
      [
        ("1,47,3,49", .yes), ("3,47,4,49", .no), ("2.0000005,47,3,49", .uncertain),
        ("2,47,3,49", .uncertain), ("2,48,2,48", .uncertain), ("1,47,1.9999,49", .no),
        ("-180,-90,180,90", .yes),
      ], of: geometry(#"{"type": "Point", "coordinates": [2, 48]}"#))
    try verify(
      [("179,-1,-179,1", .yes), ("-180,-1,-179,1", .uncertain), ("-179,-1,179,1", .no)],
      of: geometry(#"{"type": "Point", "coordinates": [180, 0]}"#))
  }

  func testAtAPoleEveryLongitudeIsNear() throws {
    try verify(
      [("-10,80,10,90", .yes), ("100,80,110,90", .uncertain), ("100,80,110,89", .no)],
      of: geometry(#"{"type": "Point", "coordinates": [0, 90]}"#))
  }

  func testLinesCrossBoxesThatHoldNoneOfTheirPositions() throws {
    let line = try geometry(#"{"type": "LineString", "coordinates": [[0, 0], [2, 2]]}"#)
    try verify(
      [
        ("0.9,0.9,1.1,1.1", .yes), ("0,1.5,0.5,2", .no), ("1,0,2,0.5", .no), ("3,3,4,4", .no),
        ("1,0,2,0.99", .uncertain),
      ], of: line)
  }

  func testHolesAreOutside() throws {
    let ring = try geometry(
      """
      {"type": "Polygon", "coordinates": [[[0,0],[10,0],[10,10],[0,10],[0,0]],
        [[2,2],[2,8],[8,8],[8,2],[2,2]]]}
      """)
    try verify(
      [
        ("4,4,6,6", .no), ("0.9,0.9,1.1,1.1", .yes), ("4,4,9,9", .yes), ("11,0,12,1", .no),
        ("-5,-5,15,15", .yes), ("5,5,5,5", .no),
      ], of: ring)
    let solid = try geometry(
      #"{"type": "Polygon", "coordinates": [[[0,0],[10,0],[10,10],[0,10],[0,0]]]}"#)
    try verify([("5,5,5,5", .yes), ("4,4,6,6", .yes)], of: solid)
  }

  func testMultipleGeometriesAndCollectionsMeetByOneOfTheirParts() throws {
    let collection = try geometry(
      """
      {"type": "GeometryCollection", "geometries": [
        {"type": "Point", "coordinates": [50, 50]},
        {"type": "GeometryCollection", "geometries": [
          {"type": "MultiLineString", "coordinates": [[[0,0],[1,0]], [[5,5],[6,5]]]}]},
        {"type": "MultiPolygon", "coordinates": [[[[20,20],[21,20],[21,21],[20,20]]]]},
        {"type": "MultiPoint", "coordinates": [[-50, -50], [-51, -51]]}]}
      """)
    try verify(
      [
        ("49,49,51,51", .yes), ("5.4,4.9,5.6,5.1", .yes), ("20.5,20.1,20.9,20.3", .yes),
        ("-52,-52,-50.5,-50.5", .yes), ("30,30,40,40", .no),
      ], of: collection)
    XCTAssertEqual(collection.boundingBox?.numbers, [-51, -51, 50, 50])
  }

  func testPartsCutAtTheAntimeridianMakeABoxThatCrossesIt() throws {
    let fiji = try geometry(
      """
      {"type": "MultiPolygon", "coordinates": [
        [[[178,-18],[180,-18],[180,-16],[178,-18]]],
        [[[-180,-18],[-179,-18],[-180,-16],[-180,-18]]]]}
      """)
    XCTAssertEqual(fiji.tightestBoundingBox?.numbers, [178, -18, -179, -16])
    try verify([("178.5,-18,-179.5,-17", .yes), ("-170,-18,170,-17", .no)], of: fiji)
    let plain = try geometry(#"{"type": "MultiPoint", "coordinates": [[-10, 0], [10, 0]]}"#)
    XCTAssertEqual(plain.tightestBoundingBox?.numbers, [-10, 0, 10, 0])
  }

  func testAnEdgeAlongTheAntimeridianIsNearItsOtherSide() throws {
    let block = try geometry(
      """
      {"type": "Polygon", "coordinates": [[[-180,-90],[-170,-90],[-170,90],[-180,90],[-180,-90]]]}
      """)
    try verify([("170,10,180,20", .uncertain), ("160,10,170,20", .no)], of: block)
  }

  func testCoordinatesBeyondTheWorldAndLongEdgesAreNotJudged() throws {
    for text in [
      #"{"type": "Point", "coordinates": [190, 0]}"#,
      #"{"type": "LineString", "coordinates": [[179, 0], [-179, 0]]}"#,
    ] {
      try verify([("-175,-5,-165,5", .uncertain)], of: geometry(text))
    }
    try verify(
      [("0,0,1,1", .yes)],
      of: geometry(
        #"{"type": "Polygon", "coordinates": [[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}"#
      ))
  }

  func testHeightsAreJudgedWhenTheGeometryHasThem() throws {
    let point = try geometry(#"{"type": "Point", "coordinates": [2, 48, 100]}"#)
    XCTAssertEqual(point.intersection(with: try BoundingBox(parsing: "1,47,0,3,49,200")), .yes)
    XCTAssertEqual(point.intersection(with: try BoundingBox(parsing: "1,47,150,3,49,200")), .no)
    let flat = try geometry(#"{"type": "Point", "coordinates": [2, 48]}"#)
    XCTAssertEqual(
      flat.intersection(with: try BoundingBox(parsing: "1,47,150,3,49,200")), .uncertain)
    XCTAssertEqual(flat.intersection(with: try BoundingBox(parsing: "5,47,150,6,49,200")), .no)
  }

  func testNoGeometryMeetsNothing() throws {
    XCTAssertNil(try Geometry.reading(JSONDocument(parsing: "null").root))
    for text in [
      #"{"type": "Point", "coordinates": []}"#, #"{"type": "Polygon", "coordinates": [[]]}"#,
      #"{"type": "GeometryCollection", "geometries": []}"#,
    ] {
      let empty = try geometry(text)
      XCTAssertTrue(empty.isEmpty)
      XCTAssertEqual(empty.intersection(with: try BoundingBox(parsing: "-180,-90,180,90")), .no)
      XCTAssertNil(empty.boundingBox)
    }
  }

  func testContainment() throws {
    let line = try geometry(#"{"type": "LineString", "coordinates": [[0, 0], [2, 2]]}"#)
    XCTAssertEqual(line.containment(in: try BoundingBox(parsing: "-1,-1,3,3")), .yes)
    XCTAssertEqual(line.containment(in: try BoundingBox(parsing: "0,0,2,2")), .uncertain)
    XCTAssertEqual(line.containment(in: try BoundingBox(parsing: "-1,-1,1.9,3")), .no)
    let beyond = try geometry(#"{"type": "Point", "coordinates": [185, 0]}"#)
    XCTAssertEqual(beyond.containment(in: try BoundingBox(parsing: "170,-5,-170,5")), .uncertain)
    XCTAssertEqual(beyond.containment(in: try BoundingBox(parsing: "0,-5,10,5")), .no)
  }

  func testWhatIsNoGeometryIsRefusedWithItsReason() throws {
    let cases: [(String, GeoCode)] = [
      ("[]", .objectKind), ("{}", .typeMissing), (#"{"type": 1}"#, .typeKind),
      (#"{"type": "point"}"#, .typeUnknown), (#"{"type": "Point"}"#, .memberMissing),
      (#"{"type": "Point", "coordinates": {}}"#, .nestingKind),
      (#"{"type": "Point", "coordinates": [1]}"#, .positionShort),
      (#"{"type": "Point", "coordinates": [1, "2"]}"#, .positionNumber),
      (#"{"type": "Point", "coordinates": [1, 1e999]}"#, .positionNumber),
      (#"{"type": "LineString", "coordinates": [1, 2]}"#, .nestingKind),
      (#"{"type": "MultiPolygon", "coordinates": [[[1, 2]]]}"#, .nestingKind),
      (#"{"type": "GeometryCollection", "geometries": [null]}"#, .objectKind),
    ]
    for (text, code) in cases {
      XCTAssertThrowsError(try geometry(text), text) {
        XCTAssertEqual(($0 as? GeoError)?.code, code, text)
      }
    }
  }

  func testDeepCollectionsAreReadWithoutRecursion() throws {
    let depth = 240
    let text =
      String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: depth)
      + #"{"type":"Point","coordinates":[1,2]}"# + String(repeating: "]}", count: depth)
    XCTAssertEqual(try geometry(text).points, [Position(x: 1, y: 2)])
  }

  func testTurnsAreTakenExactly() {
    let (a, b) = (Position(x: 0, y: 0), Position(x: 3, y: 1))
    XCTAssertEqual(Orientation.sign(a, b, Position(x: 6, y: 2)), 0)
    XCTAssertEqual(Orientation.sign(a, b, Position(x: 6, y: (2.0).nextUp)), 1)
    XCTAssertEqual(Orientation.sign(a, b, Position(x: 6, y: (2.0).nextDown)), -1)
    XCTAssertEqual(
      Orientation.sign(
        Position(x: 1e90, y: 1e90), Position(x: -1e90, y: -1e90), Position(x: 0, y: 1)), -1)
  }
}
