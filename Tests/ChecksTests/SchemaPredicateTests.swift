import Messages
import Record
import Suites
import XCTest

@testable import Checks

final class SchemaPredicateTests: XCTestCase {
  private let answer = CheckCase.answer(
    """
    {"features": [
      {"id": "a", "geometry": null},
      {"id": 2, "geometry": {"type": "Point"}}],
     "none": []}
    """)

  func testWhatFollowsTheSchemaHolds() throws {
    let judgement = try CheckCase.judge(
      #"{"schema": {"required": ["features"], "properties": {"features": {"minItems": 2}}}}"#,
      on: answer)
    XCTAssertTrue(judgement.holds)
    XCTAssertEqual(judgement.checkedCount, 1)
  }

  func testEachViolationIsAFindingAtItsPlace() throws {
    let judgement = try CheckCase.judge(
      #"{"schema": {"properties": {"id": {"type": "string"}}}, "at": "$.features[*]"}"#,
      on: answer)
    XCTAssertEqual(judgement.checkedCount, 2)
    XCTAssertEqual(judgement.findings.map(\.message.code), ["schema.type"])
    let finding = try XCTUnwrap(judgement.findings.first)
    XCTAssertEqual(finding.location, .jsonPointer("/features/1/id", line: 3, column: 10))
    XCTAssertEqual(finding.actual, "2")
    XCTAssertEqual(finding.exchange, "x1")
  }

  func testFailedAlternativesNameTheNearestOne() throws {
    let judgement = try CheckCase.judge(
      #"""
      {"schema": {"anyOf": [
         {"type": "null"}, {"properties": {"type": {"const": "Polygon"}}}]},
       "at": "$.features[1].geometry"}
      """#, on: answer)
    let message = try XCTUnwrap(judgement.findings.first?.message.text.english)
    XCTAssertEqual(judgement.findings.map(\.message.code), ["schema.any-of"])
    XCTAssertTrue(
      message.hasSuffix(
        ##"fails at #/features/1/geometry/type: The value should be "Polygon"; found: "Point"."##),
      message)
  }

  func testNothingToLookAtIsVacuous() throws {
    let judgement = try CheckCase.judge(
      #"{"schema": {"type": "object"}, "at": "$.none[*]"}"#, on: answer)
    XCTAssertEqual(judgement.vacuity?.code, "check.empty")
    XCTAssertFalse(judgement.holds)
  }

  func testWhatCannotBeDecidedIsADoubt() throws {
    let text = String(repeating: "a", count: 5_000)
    let judgement = try CheckCase.judge(
      #"{"schema": {"pattern": "^(a+)+\\1$"}, "at": "$.text"}"#,
      on: CheckCase.answer(#"{"text": "\#(text)!"}"#))
    XCTAssertEqual(judgement.findings, [])
    XCTAssertEqual(judgement.doubts.map(\.code), ["schema.pattern-undecided"])
  }

  func testASelectionWithoutMeasureIsADoubt() throws {
    let deep = String(repeating: "[1,", count: 400) + "1" + String(repeating: "]", count: 400)
    for form in [
      #"{"schema": {"type": "object"}, "at": "$..*..*..*..*"}"#,
      #"{"json": "$..*..*..*..*", "exists": true}"#,
      #"{"link": "next", "at": "$..*..*..*..*"}"#,
    ] {
      let judgement = try CheckCase.judge(form, on: CheckCase.answer(deep))
      XCTAssertEqual(judgement.doubts.map(\.code), ["check.too-many-nodes"], form)
      XCTAssertEqual(judgement.findings, [], form)
    }
  }

  func testAnAnswerThatIsNotJSONIsADoubt() throws {
    let judgement = try CheckCase.judge(
      #"{"schema": {"type": "object"}}"#, on: CheckCase.answer("<html>"))
    XCTAssertEqual(judgement.doubts.map(\.code), ["check.no-document"])
  }
}
