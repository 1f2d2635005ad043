import XCTest

@testable import Tables

/// What is given in the place of a table, and what is too large, has a clear outcome.
final class BadInputTests: TableCase {
  func testNothingIsNoTable() {
    XCTAssertEqual(read("").stop?.code, .empty)
    XCTAssertEqual(read("\u{FEFF}").stop?.code, .empty)
    XCTAssertNil(read("a").stop)
  }

  func testHeaderAlone() {
    XCTAssertEqual(read("a,b\n").codes, [.headerAlone])
    XCTAssertEqual(read("a,b\n1,2").codes, [])
  }

  func testMarkup() {
    for text in ["<!DOCTYPE html><p>", "\n  <html>", "<?xml version=\"1.0\"?>"] {
      let reading = read(text)
      XCTAssertEqual(reading.stop?.code, .markup, text)
      XCTAssertEqual(reading.rows, [], text)
      XCTAssertNil(reading.encoding)
    }
    XCTAssertNil(read("<b>,c\n1,2\n").stop)
  }

  func testWorkbooksAndArchives() {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    func stop(_ bytes: [UInt8]) -> TableProblem? { read([bytes]).stop }
    XCTAssertEqual(
      stop([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      TableProblem(.spreadsheet, tokens: ["format": ".xls"]))
    XCTAssertEqual(
      stop(zip + [UInt8]("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)),
      TableProblem(.spreadsheet, tokens: ["format": ".ods"]))
    XCTAssertEqual(
      stop(zip + [UInt8]("[Content_Types].xml".utf8)),
      TableProblem(.spreadsheet, tokens: ["format": ".xlsx"]))
    XCTAssertEqual(
      stop(zip + [UInt8]("data.csv".utf8)), TableProblem(.compressed, tokens: ["format": "zip"]))
    XCTAssertEqual(
      stop([0x1F, 0x8B, 8]), TableProblem(.compressed, tokens: ["format": "gzip"]))
  }

  func testCellsAreBounded() {
    let limits = TableLimits(maximumCellByteCount: 8)
    XCTAssertNil(read("a,b\n12345678,2\n", limits: limits).stop)
    let reading = read("a,b\n1,2\n123456789,2\n3,4\n", limits: limits)
    XCTAssertEqual(reading.cells, [["a", "b"], ["1", "2"]])
    XCTAssertEqual(reading.stop?.code, .cellTooLarge)
    XCTAssertEqual(reading.stop?.record, 3)
    XCTAssertEqual(read("a,b\n\"1\n2\n3\n4\n5\n", limits: limits).stop?.line, 2)
  }

  func testRecordsAreBounded() {
    let limits = TableLimits(maximumRecordByteCount: 8)
    XCTAssertNil(read("a,b\n12,34,56\n", limits: limits).stop)
    XCTAssertEqual(read("a,b\n12,34,567\n", limits: limits).stop?.code, .recordTooLarge)
    let cells = TableLimits(maximumCellCount: 3)
    XCTAssertNil(read("a,b,c\n1,2,3\n", limits: cells).stop)
    XCTAssertEqual(read("a,b,c\n1,2,3,4\n", limits: cells).stop?.code, .tooManyCells)
  }

  func testManyColumns() {
    let row = Array(repeating: "1", count: 100_000).joined(separator: ",")
    XCTAssertEqual(read(row + "\n" + row).rows.map(\.cells.count), [100_000, 100_000])
  }
}
