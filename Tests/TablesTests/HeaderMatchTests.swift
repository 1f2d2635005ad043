import JSON
import XCTest

@testable import Tables

/// Headers are matched by name.
final class HeaderMatchTests: JudgeCase {
  private let schema = #"""
    {"fields": [{"name": "id", "constraints": {"required": true}}, {"name": "Étage"},
    {"name": "key"}], "primaryKey": "key"}
    """#

  func testAllColumnsInAnyOrderAreFine() throws {
    let judge = try judge(schema, "key,Étage,id\n1,2,3\n")
    XCTAssertEqual(judge.judgement.counts, [:])
    XCTAssertEqual(judge.judgedCount, 1)
  }

  func testWhiteSpaceAroundLabelsIsNotLookedAt() throws {
    XCTAssertEqual(
      try judge(schema, " id\u{A0},Étage ,key\n1,2,3\n").judgement.counts, [:])
  }

  func testOptionalAndExtraColumnsWarn() throws {
    let judgement = try judge(schema, "id,key,more,\n1,2,3,\n").judgement
    XCTAssertEqual(
      judgement.kept.map(\.code), [.extraLabel, .blankLabel, .missingOptionalLabel])
    XCTAssertTrue(judgement.isValid)
    XCTAssertEqual(judgement.kept.first?.tokens["field"], "more")
    XCTAssertEqual(judgement.kept.first?.column, 3)
  }

  func testRequiredAndKeyColumnsMustBeThere() throws {
    let judgement = try judge(schema, "Étage\n1\n").judgement
    XCTAssertEqual(judgement.kept.map(\.code), [.missingLabel, .missingLabel])
    XCTAssertEqual(judgement.kept.map { $0.tokens["field"] }, ["id", "key"])
    XCTAssertFalse(judgement.isValid)
  }

  func testTheFirstOfRepeatedColumnsIsJudged() throws {
    let judgement = try judge(schema, "id,key,Étage,id\n1,2,3,\n,4,5,6\n").judgement
    XCTAssertEqual(judgement.kept.map(\.code), [.duplicateLabel, .required])
    XCTAssertEqual(judgement.kept.last?.record, 3)
  }

  func testCaseCountsUnlessTheOptionSaysOtherwise() throws {
    let text = "ID,key,étage\n1,2,3\n"
    XCTAssertEqual(
      try judge(schema, text).judgement.kept.map(\.code),
      [.extraLabel, .extraLabel, .missingLabel, .missingOptionalLabel])
    let lenient = try judge(schema, text, JudgeOptions(ignoresLabelCase: true))
    XCTAssertEqual(lenient.judgement.counts, [:])
  }

  func testCanonicallyEquivalentLabelsDiffer() throws {
    let judgement = try judge(schema, "id,key,E\u{301}tage\n1,2,3\n").judgement
    XCTAssertEqual(judgement.kept.map(\.code), [.extraLabel, .missingOptionalLabel])
  }

  func testAHeaderThatMatchesNothingLeavesRowsUnjudged() throws {
    let judge = try judge(schema, "a,b\n1,2\n3,4\n")
    XCTAssertEqual(judge.judgement.kept.map(\.code), [.unmatchedHeader])
    XCTAssertEqual(judge.rowCount, 2)
    XCTAssertEqual(judge.judgedCount, 0)
    XCTAssertFalse(judge.judgement.isValid)
  }
}
