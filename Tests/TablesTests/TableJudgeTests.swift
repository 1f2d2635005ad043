import JSON
import Messages
import XCTest

@testable import Tables

/// Rows are held to types, constraints and keys.
final class TableJudgeTests: JudgeCase {
  private let schema = #"""
    {"fields": [
      {"name": "id", "type": "integer", "example": 7, "constraints": {"required": true}},
      {"name": "n", "type": "number", "constraints": {"minimum": 1, "unique": true}},
      {"name": "s", "constraints": {"enum": ["é"]}}
    ], "missingValues": ["", "NC"]}
    """#

  func testValidRowsHaveNoFindings() throws {
    let judge = try judge(schema, "id,n,s\n1,1,é\n2,2,NC\n3,NC,\n3,,é\n")
    XCTAssertEqual(judge.judgement.counts, [:])
    XCTAssertTrue(judge.judgement.isValid)
    XCTAssertEqual(judge.judgedCount, 4)
  }

  func testFindingsHaveCodePlaceAndExpectation() throws {
    let judgement = try judge(schema, "id,n,s\nx,0,e\n,2,é\n4,2.0,é\n5\n").judgement
    XCTAssertEqual(
      judgement.kept.map(\.code), [.type, .minimum, .enumeration, .required, .unique])
    XCTAssertEqual(judgement.kept.map(\.code.standard).first, "type-error")
    XCTAssertEqual(judgement.kept.map(\.record), [2, 2, 2, 3, 4])
    XCTAssertEqual(judgement.kept.map(\.column), [1, 2, 3, 1, 2])
    XCTAssertEqual(
      judgement.kept[0].tokens,
      ["field": "id", "cell": "x", "expected": "integer", "example": "7"])
    XCTAssertEqual(
      Catalogue.tableMinimum(judgement.kept[1].tokens).text.english,
      "n: \"0\" is too small (at least 1)")
    XCTAssertFalse(judgement.isValid)
  }

  func testMissingCellsOfShortRowsAreNull() throws {
    let schema = #"{"fields": [{"name": "a"}, {"name": "b", "constraints": {"required": true}}]}"#
    XCTAssertEqual(try judge(schema, "a,b\n1,2\n1\n").judgement.kept.map(\.code), [.required])
  }

  func testRowsWithoutAnyValueAreToldAsSuchAlone() throws {
    let judgement = try judge(schema, "id,n,s,more\nNC,NC,,x\n,,,\n , ,é,\n").judgement
    XCTAssertEqual(
      judgement.kept.map(\.code), [.extraLabel, .nullRow, .type, .type])
  }

  func testWindows1252IsReadAsSuch() throws {
    let latin = Array("id,n,s\n1,1,".utf8) + [0xE9, 0x0A]
    XCTAssertEqual(try judge(schema, latin).judgement.counts, [:])
    let other = Array("id,n,s\n1,1,".utf8) + [0xE8, 0x0A]
    XCTAssertEqual(try judge(schema, other).judgement.kept.map(\.code), [.enumeration])
  }

  func testAllIsCountedAndTheFirstAreKept() throws {
    let rows = (0..<50).map { "x\($0),\($0 + 1),é\n" }.joined()
    let judgement = try judge(schema, "id,n,s\n" + rows, JudgeOptions(keptCount: 3)).judgement
    XCTAssertEqual(judgement.counts, [.init(code: .type, field: "id"): 50])
    XCTAssertEqual(judgement.count(.type), 50)
    XCTAssertEqual(judgement.kept.map { $0.tokens["cell"] }, ["x0", "x1", "x2"])
  }

  func testPrimaryKeysAreUniqueAndNotNull() throws {
    let schema = #"""
      {"fields": [{"name": "a", "type": "integer"}, {"name": "b"}, {"name": "c"}],
      "primaryKey": ["a", "b"]}
      """#
    XCTAssertEqual(try judge(schema, "a,b,c\n1,x,\n1,y,\n2,x,\n,x,\n").judgement.counts, [:])
    let judgement = try judge(schema, "a,b,c\n1,x,\n01,x,\n,,z\nq,x,\nq,x,\n").judgement
    XCTAssertEqual(judgement.kept.map(\.code), [.primaryKey, .nullPrimaryKey, .type, .type])
    XCTAssertEqual(judgement.kept.first?.tokens["field"], "a, b")
  }

  func testUniqueKeysAreUniqueWhereTheyHaveValues() throws {
    let schema = #"""
      {"fields": [{"name": "a"}, {"name": "b"}], "uniqueKeys": [["a", "b"]]}
      """#
    XCTAssertEqual(try judge(schema, "a,b\n1,1\n1,2\n1,\n1,\n").judgement.counts, [:])
    XCTAssertEqual(
      try judge(schema, "a,b\n1,1\n1,1\n").judgement.kept.map(\.code), [.uniqueKey])
  }

  func testLongCellsAreShownShortened() throws {
    let cell = String(repeating: "9x", count: 5_000)
    let judgement = try judge(schema, "id,n,s\n\(cell),1,é\n").judgement
    XCTAssertEqual(judgement.kept.first?.tokens["cell"]?.unicodeScalars.count, 201)
  }

  func testEveryFindingFillsItsSentence() throws {
    let texts = [
      "x", "id,id,,k,more\nx,,,,\n,1,,1,\n", "n,s\n0,e\n1,é\n1,é\nNC,NC\n",
    ]
    for finding in try texts.flatMap({ try judge(schema, $0).judgement.kept }) {
      let text = Catalogue.template(code: finding.code.rawValue)?(finding.tokens).text
      XCTAssertFalse(text?.french.contains("{") ?? true, finding.code.rawValue)
      XCTAssertFalse(text?.english.contains("{") ?? true, finding.code.rawValue)
    }
  }
}
