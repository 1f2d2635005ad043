import Messages
import Record
import XCTest

@testable import Checks

final class BoundingBoxFilterTests: XCTestCase {
  private typealias Case = GeospatialCase

  private let inside = Case.feature(#""in""#, at: "[2.5, 48.5]")
  private let outside = Case.feature(#""out""#, at: "[5, 40]")
  private let edge = Case.feature(#""edge""#, at: "[2, 48.5]")
  private let nowhere = Case.feature(#""null""#)

  private func assertion(_ more: String = "", bbox: String = "[2, 48, 3, 49]") -> String {
    #"{"bboxFilter": "$.features[*]", "bbox": \#(bbox)\#(more)}"#
  }

  private let among = #", "among": {"all": "$.features[*]", "in": "other"}"#

  func testWhatCameBackMustMeetTheBox() throws {
    try Case.verify([(assertion(), .held)], on: Case.collection([inside, edge]))
    try Case.verify(
      [(assertion(), .broken(["filter.bbox-apart"]))], on: Case.collection([inside, outside]))
    for bbox in [#""2,48,3,49""#, "[2, 48, -10, 3, 49, 1e2]", "[2e0, 48.0, 3, 49]"] {
      let broken = Case.Outcome.broken(["filter.bbox-apart"])
      try Case.verify([(assertion(bbox: bbox), broken)], on: Case.collection([outside]))
    }
  }

  func testWhatMeetsTheBoxMustComeBackWhenAllWasReceived() throws {
    let known = Case.collection([inside, outside, edge])
    let missing = Case.Outcome.broken(["filter.bbox-missing"])
    try Case.verify(
      [
        (assertion(among), missing), (assertion(among + #", "complete": true"#), missing),
        (assertion(among + #", "complete": false"#), .vacuous),
        (assertion(among + #", "complete": {"json": "$.absent"}"#), .vacuous),
      ], on: Case.collection([]), other: known)
    try Case.verify([(assertion(among), .held)], on: Case.collection([inside]), other: known)
    for more in [#""links": [{"rel": "next"}], "#, #""numberMatched": 3, "#] {
      try Case.verify([(assertion(among), .vacuous)], on: Case.collection([], more), other: known)
    }
    try Case.verify(
      [(assertion(among), .vacuous)], on: Case.collection([]), other: Case.collection([outside]))
  }

  func testFeaturesAreTheSameByIdentifierAndElseByTheirWholeText() throws {
    let known = Case.collection([Case.feature("7", at: "[2.5, 48.5]")])
    try Case.verify(
      [(assertion(among), .held)],
      on: Case.collection([Case.feature(#""7""#, at: "[2.50, 48.5]", #"{"read": 2}"#)]),
      other: known)
    let nameless = Case.feature(nil, at: "[2.5, 48.5]", #"{"a": 1, "b": 2}"#)
    let same = Case.feature(nil, at: "[2.50, 48.5]", #"{"b": 2.0, "a": 1}"#)
    let another = Case.feature(nil, at: "[2.5, 48.6]")
    try Case.verify(
      [(assertion(among), .held)], on: Case.collection([same]), other: Case.collection([nameless]))
    try Case.verify(
      [(assertion(among), .broken(["filter.bbox-missing"]))], on: Case.collection([another]),
      other: Case.collection([nameless, Case.feature("9", at: "[9, 9]")]))
  }

  func testAnAnswerAsLongAsThoseBeforeMayLeaveSomethingOut() throws {
    let known = Case.collection([Case.feature("1", at: "[2.5, 48.5]")])
    let answer = [Case.feature("2", at: "[2.5, 48.6]")]
    try Case.verify([(assertion(among), .held)], on: Case.collection(answer), other: known)
    try Case.verify(
      [(assertion(among), .broken(["filter.bbox-missing"]))],
      on: Case.collection(answer, #""numberMatched": 1, "#), other: known)
  }

  func testFeaturesAreNamedAsPeopleWriteThem() throws {
    let body = Case.collection([Case.feature(#""caf\u00e9""#, at: "[9, 9]")])
    let judgement = try CheckCase.judge(assertion(among), on: CheckCase.answer(body))
    let sentence = try XCTUnwrap(judgement.findings.first).message.text.french
    XCTAssertTrue(sentence.contains("\"café\""), sentence)
  }

  func testNewIdentifiersInEachAnswerHideNoFeature() throws {
    let known = Case.feature(#""a1""#, at: "[2.5, 48.5]", #"{"n": 1}"#)
    let renamed = Case.feature(#""b7""#, at: "[2.5, 48.5]", #"{"n": 1}"#)
    let another = Case.feature(#""b7""#, at: "[2.5, 48.5]", #"{"n": 2}"#)
    try Case.verify(
      [(assertion(among), .held)], on: Case.collection([renamed]), other: Case.collection([known]))
    try Case.verify(
      [(assertion(among), .broken(["filter.bbox-missing"]))], on: Case.collection([another]),
      other: Case.collection([known, Case.feature("9", at: "[9, 9]")]))
  }

  func testCoordinatesMayBeRoundedToTheDecimalsTheyAreWrittenWith() throws {
    let fine = Case.feature("1", at: "[2.5123, 48.5]")
    let fifthDecimal = Case.feature("2", at: "[3.00004, 48.5]")
    let outside = Case.feature("3", at: "[3.0002, 48.5]")
    let four = [fine, Case.feature("2", at: "[3, 48.5]")]
    let apart = Case.Outcome.broken(["filter.bbox-apart"])
    try Case.verify([(assertion(bbox: "[2, 48, 2.99996, 49]"), .held)], on: Case.collection(four))
    try Case.verify([(assertion(), apart)], on: Case.collection([fine, fifthDecimal]))
    try Case.verify([(assertion(), apart)], on: Case.collection([fine, outside]))
    try Case.verify(
      [(assertion(bbox: "[4, 48, 5, 49]"), apart)],
      on: Case.collection([Case.feature("1", at: "[25e-1, 4.85E1]")]))
  }

  func testFeaturesWithoutGeometryAreJudgedAsTheSuiteSays() throws {
    let body = Case.collection([inside, nowhere])
    try Case.verify(
      [
        (assertion(), .held), (assertion(#", "withoutGeometry": "included""#), .held),
        (
          assertion(#", "withoutGeometry": "excluded""#), .broken(["filter.bbox-unplaced"])
        ),
      ], on: body)
    try Case.verify(
      [
        (assertion(among), .held),
        (
          assertion(among + #", "withoutGeometry": "included""#),
          .broken(["filter.bbox-unplaced-missing"])
        ),
      ], on: Case.collection([inside]), other: body)
  }

  func testWhatCannotBeToldIsADoubtAndNothingIsAVacuity() throws {
    try Case.verify(
      [(assertion(), .vacuous), (assertion(bbox: #"{"json": "$.absent"}"#), .vacuous)],
      on: Case.collection([]))
    try Case.verify([(assertion(), .doubtful)], on: Case.collection([edge]))
    try Case.verify([(assertion(), .doubtful)], on: Case.collection([nowhere]))
    try Case.verify(
      [(assertion(bbox: "[1, 2]"), .doubtful), (assertion(bbox: #""a,b,c,d""#), .doubtful)],
      on: Case.collection([inside]))
    for geometry in [#"{"type": "Point", "coordinates": [1]}"#, "7", #"{"type": "Circle"}"#] {
      let bad = #"{"type": "Feature", "id": 1, "properties": {}, "geometry": \#(geometry)}"#
      try Case.verify([(assertion(), .doubtful)], on: Case.collection([inside, bad]))
    }
    let elsewhere = #"{"type": "Feature", "geometry": null, "place": {"type": "Point"}}"#
    try Case.verify(
      [(assertion(#", "withoutGeometry": "excluded""#), .doubtful)],
      on: Case.collection([elsewhere]))
  }

  func testBoxesAcrossTheAntimeridian() throws {
    let bbox = "[170, -20, -170, 20]"
    let fiji = Case.feature("1", at: "[179, -17]")
    let samoa = Case.feature("2", at: "[-172, -13]")
    let ghana = Case.feature("3", at: "[0, 5]")
    try Case.verify([(assertion(bbox: bbox), .held)], on: Case.collection([fiji, samoa]))
    try Case.verify(
      [(assertion(bbox: bbox), .broken(["filter.bbox-apart"]))],
      on: Case.collection([fiji, ghana]))
    try Case.verify(
      [(assertion(among, bbox: bbox), .broken(["filter.bbox-missing"]))],
      on: Case.collection([fiji]), other: Case.collection([samoa, fiji]))
  }

  func testAFindingSaysWhatWasAskedWhatWasFoundAndWhere() throws {
    let body = Case.collection([inside, outside])
    let judgement = try CheckCase.judge(assertion(), on: CheckCase.answer(body, exchange: "x7"))
    let finding = try XCTUnwrap(judgement.findings.first)
    XCTAssertEqual(finding.expected?.english, "2,48,3,49")
    XCTAssertEqual(finding.actual, "Point bbox=5,40,5,40")
    XCTAssertEqual(finding.exchange, "x7")
    guard case .jsonPointer("/features/1", _, _) = finding.location else {
      return XCTFail("\(String(describing: finding.location))")
    }
    XCTAssertTrue(finding.message.text.french.contains("out"))
  }
}
