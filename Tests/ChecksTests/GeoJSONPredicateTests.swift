import Messages
import Record
import XCTest

@testable import Checks

final class GeoJSONPredicateTests: XCTestCase {
  private typealias Case = GeospatialCase

  func testBreachesAdviceAndCoordinatesAreReportedApart() throws {
    let good = Case.collection([Case.feature("1", at: "[2, 48]"), Case.feature("2")])
    try Case.verify(
      [
        (#"{"geojson": "$"}"#, .held), (#"{"geojson": "$", "report": "advice"}"#, .held),
        (#"{"geojson": "$", "report": "coordinates"}"#, .held),
        (#"{"geojson": "$.absent"}"#, .vacuous),
      ], on: good)
    let clockwise =
      #"{"type": "Polygon", "coordinates": [[[0, 0], [0, 95], [1, 1], [0, 0]]], "properties": 1}"#
    try Case.verify(
      [
        (#"{"geojson": "$"}"#, .broken(["geojson.member-misplaced"])),
        (#"{"geojson": "$", "report": "advice"}"#, .broken(["geojson.ring-orientation"])),
        (#"{"geojson": "$", "report": "coordinates"}"#, .broken(["geojson.latitude-range"])),
      ], on: clockwise)
  }

  func testNothingIsSaidOfCoordinatesWhereThereAreNone() throws {
    for body in [Case.collection([]), Case.collection([Case.feature("1")])] {
      try Case.verify(
        [
          (#"{"geojson": "$", "report": "coordinates"}"#, .vacuous), (#"{"geojson": "$"}"#, .held),
        ], on: body)
    }
  }

  func testTheDeclaredExtentTellsSwappedAxes() throws {
    let extent = #"{"extent": {"spatial": {"bbox": [[-5, 41, 10, 51]]}}}"#
    let assertion = """
      {"geojson": "$", "report": "coordinates",
       "extent": {"json": "$.extent.spatial.bbox", "in": "other"}}
      """
    let swapped = Case.collection([Case.feature("1", at: "[48, 2]")])
    try Case.verify([(assertion, .broken(["geojson.axes-swapped"]))], on: swapped, other: extent)
    try Case.verify([(assertion, .held)], on: swapped, other: "{}")
    try Case.verify(
      [(assertion, .held)], on: Case.collection([Case.feature("1", at: "[2, 48]")]), other: extent)
  }

  func testAFindingPointsAtTheValueAndManyAreCounted() throws {
    let body = Case.collection((0..<25).map { Case.feature("\($0)", at: "[1, null]") })
    let judgement = try CheckCase.judge(#"{"geojson": "$"}"#, on: CheckCase.answer(body))
    XCTAssertEqual(judgement.findings.count, 21)
    let first = try XCTUnwrap(judgement.findings.first)
    guard case .jsonPointer(let pointer, _, _) = first.location else {
      return XCTFail("no pointer")
    }
    XCTAssertEqual(pointer, "/features/0/geometry/coordinates")
    XCTAssertEqual(first.actual, "[1, null]")
    XCTAssertEqual(first.exchange, "x1")
    let last = try XCTUnwrap(judgement.findings.last)
    XCTAssertEqual(last.message.code, "geojson.more")
    XCTAssertTrue(last.message.text.english.contains("5 more"))
  }

  func testWordsOfOursAreTranslatedAndThoseOfDocumentsAreNot() throws {
    let kinds = try CheckCase.judge(
      #"{"geojson": "$"}"#,
      on: CheckCase.answer(#"{"type": "Feature", "properties": [], "geometry": null}"#))
    XCTAssertEqual(
      kinds.findings.first?.message.text.french,
      "« properties » est du type tableau ; attendu : objet ou null")
    let type = try CheckCase.judge(
      #"{"geojson": "$"}"#, on: CheckCase.answer(#"{"type": "hole"}"#))
    XCTAssertEqual(type.findings.first?.message.text.french.contains("« hole »"), true)
  }
}
