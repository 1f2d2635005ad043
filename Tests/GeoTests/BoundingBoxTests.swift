import JSON
import XCTest

@testable import Geo

final class BoundingBoxTests: XCTestCase {
  private func box(_ text: String) throws -> BoundingBox {
    try BoundingBox(reading: JSONDocument(parsing: text).root)
  }

  func testBoxesAreReadFromArraysAndParameters() throws {
    XCTAssertEqual(try box("[1, 2, 3, 4]").numbers, [1, 2, 3, 4])
    XCTAssertEqual(try box("[1, 2, -5, 3, 4, 1e2]").heights, -5...100)
    XCTAssertEqual(try box("[1, 2, -5, 3, 4, 1e2]").numbers, [1, 2, -5, 3, 4, 100])
    XCTAssertEqual(try BoundingBox(parsing: "-1.5,50,1.5,53"), try box("[-1.5, 50, 1.5, 53]"))
    XCTAssertEqual(try box("[0, 0, 1e-7, 1.50]").text, "0,0,0.0000001,1.5")
  }

  func testWhatIsNoBoxIsRefusedWithItsReason() throws {
    let cases: [(String, GeoCode)] = [
      (#""1,2,3,4""#, .boxKind), ("null", .boxKind), ("[]", .boxCount), ("[1,2,3]", .boxCount),
      ("[1,2,3,4,5]", .boxCount), ("[1,2,3,\"4\"]", .boxNumber), ("[1,2,3,null]", .boxNumber),
      ("[1,2,3,1e999]", .boxNumber), ("[1,5,3,4]", .boxLatitudes),
      ("[1,2,9,3,4,8]", .boxHeights),
    ]
    for (text, code) in cases {
      XCTAssertThrowsError(try box(text), text) { XCTAssertEqual(($0 as? GeoError)?.code, code) }
    }
    for text in ["", "1,2,3", "1,2,3,4,", "1;2;3;4", "0x1,2,3,4", "inf,0,1,1", "1,2,3,4,5,6,7,8"] {
      XCTAssertThrowsError(try BoundingBox(parsing: text), text)
    }
  }

  func testBoxesMeetAcrossTheAntimeridian() throws {
    let pacific = try box("[170, -20, -170, 20]")
    XCTAssertTrue(pacific.crossesAntimeridian)
    XCTAssertFalse(try box("[-170, -20, 170, 20]").crossesAntimeridian)
    let cases: [(String, Bool)] = [
      ("[175, 0, 178, 1]", true), ("[-178, 0, -175, 1]", true), ("[-10, 0, 10, 1]", false),
      ("[178, 0, -178, 1]", true), ("[-170, 0, 0, 1]", true), ("[-169, 0, 169, 1]", false),
      ("[175, 30, 178, 40]", false), ("[160, 20, 170, 21]", true),
    ]
    for (text, expected) in cases {
      let other = try box(text)
      XCTAssertEqual(pacific.intersects(other), expected, text)
      XCTAssertEqual(other.intersects(pacific), expected, text)
    }
    XCTAssertTrue(pacific.contains(try box("[178, 0, -178, 1]")))
    XCTAssertTrue(pacific.contains(try box("[171, 0, 172, 1]")))
    XCTAssertFalse(pacific.contains(try box("[160, 0, 172, 1]")))
    XCTAssertTrue(try box("[-180, -90, 180, 90]").contains(pacific))
    XCTAssertFalse(try box("[-170, -90, 180, 90]").contains(pacific))
  }

  func testHeightsCountWhenBothHaveThem() throws {
    let low = try box("[0, 0, 0, 1, 1, 10]")
    XCTAssertFalse(low.intersects(try box("[0, 0, 11, 1, 1, 20]")))
    XCTAssertTrue(low.intersects(try box("[0, 0, 10, 1, 1, 20]")))
    XCTAssertTrue(low.intersects(try box("[0, 0, 1, 1]")))
    XCTAssertFalse(low.contains(try box("[0, 0, 5, 1, 1, 20]")))
  }

  func testDegenerateBoxesTouch() throws {
    let point = try box("[2, 48, 2, 48]")
    XCTAssertTrue(point.intersects(point))
    XCTAssertTrue(point.intersects(try box("[2, 40, 3, 50]")))
    XCTAssertFalse(point.intersects(try box("[2.1, 40, 3, 50]")))
  }

  func testUnionsTakeTheShorterWayRound() throws {
    let union = try box("[170, 0, -170, 1]").union(try box("[-172, -5, -160, 0]"))
    XCTAssertEqual(union.numbers, [170, -5, -160, 1])
    XCTAssertEqual(
      BoundingBox.union(of: [try box("[0, 0, 1, 1]"), try box("[5, 5, 6, 6]")])?.numbers,
      [0, 0, 6, 6])
    XCTAssertNil(BoundingBox.union(of: []))
    let round = try box("[10, 0, -10, 1]").union(try box("[-20, 0, 20, 1]"))
    XCTAssertEqual(round.numbers, [-180, 0, 180, 1])
  }

  func testExpandedBoxesStopAtTheEndsOfTheWorld() throws {
    XCTAssertEqual(try box("[-179, 89, 179, 90]").expanded(absolute: 5).west, -180)
    XCTAssertEqual(try box("[-179, 89, 179, 90]").expanded(absolute: 5).north, 90)
    let small = try box("[0, 0, 1, 1]").expanded(absolute: 0.5)
    XCTAssertLessThanOrEqual(small.west, -0.5)
    XCTAssertGreaterThanOrEqual(small.north, 1.5)
    XCTAssertEqual(try box("[1, 1, -1, 2]").expanded(absolute: 3).west, -180)
  }

  func testNumeralsAreRoundedOutwardWithoutExponent() throws {
    func written(_ text: String) throws -> String {
      try box(text).numerals(maximumDecimals: 7).joined(separator: ",")
    }
    XCTAssertEqual(
      try written("[0.123456789, -0.123456789, 0.123456789, 1e-9]"),
      "0.1234567,-0.1234568,0.1234568,0.0000001")
    XCTAssertEqual(try written("[-1e-9, 0, 9.99999999, 1]"), "-0.0000001,0,10,1")
    XCTAssertEqual(try written("[-1e3, -90, 1e2, 90]"), "-1000,-90,100,90")
    XCTAssertEqual(try written("[-180, -90, 180, 90]"), "-180,-90,180,90")
  }
}
