import JSON
import XCTest

@testable import Tables

/// An examination says all that reading and judging come to, and never passes what was not judged.
final class TableExaminationTests: XCTestCase {
  private let schema = #"""
    {"fields": [{"name": "id", "type": "integer", "constraints": {"required": true}},
      {"name": "ville"}]}
    """#

  private func examine(
    _ bytes: [[UInt8]], schema text: String? = nil, isComplete: Bool = true
  ) throws -> TableExaminationResult {
    let schema = TableSchema(reading: try JSONDocument(parsing: text ?? self.schema))
    var examination = TableExamination(schema: schema)
    for chunk in bytes { examination.feed(chunk) }
    return examination.finish(isComplete: isComplete)
  }

  private func examine(_ text: String) throws -> TableExaminationResult {
    try examine([[UInt8](text.utf8)])
  }

  func testATableThatConforms() throws {
    let result = try examine("id;ville\n1;Évry\n2;Lyon\n")
    XCTAssertEqual(result.verdict, .conforms)
    XCTAssertEqual(result.labels, ["id", "ville"])
    XCTAssertEqual(result.dialect?.dialect.delimiter, 0x3B)
    XCTAssertEqual(result.dialect?.confidence, .certain)
    XCTAssertEqual(result.encoding?.basis, .wellFormed)
    XCTAssertEqual([result.recordCount, result.rowCount, result.judgedCount], [3, 2, 2])
    XCTAssertEqual(result.byteCount, 24)
    XCTAssertEqual(result.tallies, [])
    XCTAssertNil(result.stop)
  }

  func testATableThatDeparts() throws {
    let result = try examine("id;ville\nx;Évry\n\n;Lyon\n3;a;b\n")
    XCTAssertEqual(result.verdict, .departs)
    XCTAssertEqual(
      result.findings.map(\.standard),
      ["type-error", "blank-row", "constraint-error", "extra-cell"])
    XCTAssertEqual(result.findings.map(\.record), [2, 3, 4, 5])
    XCTAssertEqual(result.findings.first?.cell, "x")
    XCTAssertEqual(result.findings.first?.field, "id")
    XCTAssertEqual(result.findings.first?.expected, "integer")
    XCTAssertEqual(result.findings.first?.example, "12")
    XCTAssertEqual(result.count(.error), 4)
  }

  func testACutDownloadIsJudgedAndNeverConforms() throws {
    let bytes = [[UInt8]("id;ville\n1;a\n2;b".utf8)]
    XCTAssertEqual(try examine(bytes, isComplete: false).verdict, .undetermined)
    XCTAssertEqual(try examine(bytes, isComplete: false).judgedCount, 1)
    let wrong = [[UInt8]("id;ville\nx;a\n2;b".utf8)]
    XCTAssertEqual(try examine(wrong, isComplete: false).verdict, .departs)
  }

  func testTheRecordThatACutInterruptsIsNotJudged() throws {
    let whole = [UInt8]("id;ville\r\n1;Évry\r\n2;\"Saint-É\"\r\n".utf8)
    for count in 0..<whole.count {
      let result = try examine([Array(whole[..<count])], isComplete: false)
      XCTAssertEqual(result.verdict, .undetermined, "\(count)")
      XCTAssertEqual(result.findings.map(\.code), [], "\(count)")
    }
  }

  func testWhatWasNotJudgedIsNoPass() throws {
    XCTAssertEqual(try examine("id;ville\n").verdict, .undetermined)
    let schema = #"""
      {"fields": [{"name": "id", "constraints": {"pattern": "(x+x+)+(\\1)y"}}]}
      """#
    let cell = String(repeating: "x", count: 40)
    let result = try examine([[UInt8]("id\n\(cell)\n".utf8)], schema: schema)
    XCTAssertEqual(result.count(.undetermined), 1)
    XCTAssertEqual(result.verdict, .undetermined)
  }

  func testCuttingAnywhereChangesNothing() throws {
    let text =
      [UInt8]("\u{FEFF}\"id\";ville\r\n\"x\r\ny\";1,5\r\n\r\n2\0;\"u\"v\r\n\"€;".utf8) + [0xE9]
    let whole = try examine([text])
    XCTAssertEqual(whole.verdict, .departs)
    for cut in 0...text.count {
      XCTAssertEqual(try examine([Array(text[..<cut]), Array(text[cut...])]), whole, "\(cut)")
    }
  }

  func testWithoutASchemaTheStructureAloneIsLookedAt() {
    var examination = TableExamination(schema: nil)
    examination.feed([UInt8]("a,b\n1,2\n1\n".utf8))
    let result = examination.finish()
    XCTAssertEqual(result.tallies.map(\.standard), ["missing-cell"])
    XCTAssertEqual(result.judgedCount, 0)
  }

  func testAPageInPlaceOfATable() throws {
    let result = try examine("<!DOCTYPE html><html>")
    XCTAssertEqual(result.stop?.standard, "format-error")
    XCTAssertEqual(result.verdict, .departs)
  }
}
