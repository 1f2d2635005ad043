import JSON
import XCTest

@testable import Tables

/// What is given in the place of a good table or schema has a clear outcome, and passes never.
final class ExaminationBadInputTests: XCTestCase {
  private func examine(
    _ bytes: [UInt8], schema: String = #"{"fields": [{"name": "a"}]}"#,
    limits: TableLimits = .standard, isComplete: Bool = true
  ) throws -> TableExaminationResult {
    let schema = TableSchema(reading: try JSONDocument(parsing: schema))
    var examination = TableExamination(
      schema: schema, options: TableExaminationOptions(limits: limits))
    examination.feed(bytes)
    return examination.finish(isComplete: isComplete)
  }

  func testEachHasItsVerdict() throws {
    let cases: [(name: String, bytes: [UInt8], verdict: TableVerdict, code: String)] = [
      ("a page", Array("<html><p>a</p>".utf8), .departs, "table.markup"),
      ("nothing", [], .departs, "table.empty"),
      ("a header alone", Array("a\n".utf8), .undetermined, "table.header-alone"),
      ("an open quote", Array("a\n\"1\n2\n3\n".utf8), .departs, "table.unclosed-quote"),
      ("half UTF-16", [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x31], .departs, "table.broken-utf-16"),
      (
        "two encodings", Array("a\né\n".utf8) + [0xE9, 0x0A], .departs, "table.mixed-encoding"
      ),
    ]
    for (name, bytes, verdict, code) in cases {
      let result = try examine(bytes)
      XCTAssertEqual(result.verdict, verdict, name)
      XCTAssertTrue(result.tallies.contains { $0.code == code }, name)
    }
  }

  func testOneColumnIsATable() throws {
    let result = try examine(Array("a\n1\n2\n".utf8))
    XCTAssertEqual(result.verdict, .conforms)
    XCTAssertEqual(result.dialect?.confidence, .oneColumn)
  }

  func testManyColumnsKeepFewFindings() throws {
    let labels = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
    let result = try examine(Array((labels + ",a\n" + labels + ",1\n").utf8))
    XCTAssertEqual(result.count(.warning), 100_000)
    XCTAssertEqual(result.findings.count, 10_000)
    XCTAssertEqual(result.verdict, .conforms)
  }

  func testACellWithoutEndStopsTheReading() throws {
    let cell = [UInt8](repeating: 0x78, count: 200_000)
    let limits = TableLimits(maximumCellByteCount: 100_000)
    let result = try examine(Array("a\n1\n\"".utf8) + cell, limits: limits)
    XCTAssertEqual(result.stop?.code, "table.cell-too-large")
    XCTAssertEqual(result.judgedCount, 1)
    XCTAssertEqual(result.verdict, .undetermined)
  }

  func testAPatternThatExplodesElsewhereTakesNoTime() throws {
    let schema = #"{"fields": [{"name": "a", "constraints": {"pattern": "(x+x+)+y"}}]}"#
    let cell = [UInt8](repeating: 0x78, count: 100_000)
    let result = try examine(Array("a\n".utf8) + cell, schema: schema)
    XCTAssertEqual(result.tallies.map(\.code), ["table.pattern"])
  }

  func testAPatternThatCannotBeReadLeavesTheTableUndetermined() throws {
    let schema = #"{"fields": [{"name": "a", "constraints": {"pattern": "(x"}}]}"#
    XCTAssertEqual(try examine(Array("a\n1\n".utf8), schema: schema).verdict, .undetermined)
  }

  func testWhatIsNoSchemaJudgesNothing() throws {
    let result = try examine(Array("a\n1\n".utf8), schema: #"{"name": "x"}"#)
    XCTAssertEqual(result.judgedCount, 0)
    XCTAssertNotEqual(result.verdict, .conforms)
  }

  func testBytesOfNoEncodingAreReadAndTold() throws {
    let result = try examine(Array("a\n".utf8) + [0x81, 0x8D, 0xFF, 0x0A])
    XCTAssertEqual(result.encoding?.undefinedCount, 2)
    XCTAssertEqual(result.encoding?.isCertain, false)
    XCTAssertEqual(result.tallies.map(\.code), ["table.no-encoding"])
    XCTAssertEqual(result.verdict, .departs)
    XCTAssertEqual(result.findings.first?.tokens["offset"], "2")
    XCTAssertEqual(result.findings.first?.tokens["byte"], "0x81")
    XCTAssertEqual(result.findings.first?.record, 2)
  }

  func testAByteOrderMarkCountsInTheOffset() throws {
    let result = try examine([0xEF, 0xBB, 0xBF] + Array("a\n".utf8) + [0x81, 0x0A])
    XCTAssertEqual(result.findings.first?.code, "table.no-encoding")
    XCTAssertEqual(result.findings.first?.tokens["offset"], "5")
  }

  func testWindows1252IsNoFault() throws {
    let result = try examine(Array("a\n".utf8) + [0xE9, 0x80, 0x0A])
    XCTAssertEqual(result.tallies.map(\.code), ["table.not-utf-8"])
    XCTAssertEqual(result.verdict, .conforms)
  }
}
