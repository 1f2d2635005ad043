import XCTest

@testable import Tables

/// Records and cells (RFC 4180, and what is met beyond it).
final class RecordTests: TableCase {
  func testPlainRecords() {
    let reading = read("a,b\n1,\n,2\n")
    XCTAssertEqual(reading.cells, [["a", "b"], ["1", ""], ["", "2"]])
    XCTAssertEqual(reading.rows.map(\.number), [1, 2, 3])
    XCTAssertEqual(reading.codes, [])
    XCTAssertEqual(reading.endings.lineFeedCount, 3)
  }

  func testLastRecordNeedsNoLineBreak() {
    XCTAssertEqual(read("a,b\n1,2").cells, [["a", "b"], ["1", "2"]])
    XCTAssertEqual(read("a,b\n1,").cells, [["a", "b"], ["1", ""]])
    XCTAssertEqual(read("a,b\n1,\"2\"").cells, [["a", "b"], ["1", "2"]])
  }

  func testQuotedCells() {
    let reading = read("a,b\n\"x,y\",\"say \"\"yes\"\"\"\n\"\",\"\"\"\"\n")
    XCTAssertEqual(reading.cells, [["a", "b"], ["x,y", "say \"yes\""], ["", "\""]])
    XCTAssertEqual(reading.codes, [])
  }

  func testLineBreaksInQuotesCountAsLinesAndNotAsRecords() {
    let reading = read("a,b\r\n\"1\r\n2\n3\r4\",x\r\n5,y\r\n")
    XCTAssertEqual(reading.cells[1], ["1\r\n2\n3\r4", "x"])
    XCTAssertEqual(reading.rows.map(\.line), [1, 2, 6])
    XCTAssertEqual(reading.rows.map(\.number), [1, 2, 3])
    XCTAssertFalse(reading.endings.isMixed)
  }

  func testStrayQuotesAreCharacters() {
    let reading = read("a,b\n1\"2,\"x\"y\"z\n \"q\",w\n")
    XCTAssertEqual(reading.cells, [["a", "b"], ["1\"2", "xy\"z"], [" \"q\"", "w"]])
    XCTAssertEqual(reading.codes, [.strayQuote, .strayQuote])
    XCTAssertEqual(reading.kept.map(\.field), [1, 1])
    XCTAssertEqual(reading.kept.map(\.line), [2, 3])
  }

  func testUnclosedQuoteTakesTheRest() {
    let reading = read("a,b\n1,\"x\n3,4\n")
    XCTAssertEqual(reading.cells, [["a", "b"], ["1", "x\n3,4\n"]])
    XCTAssertEqual(reading.codes, [.unclosedQuote])
    XCTAssertEqual(reading.kept.first?.line, 2)
    XCTAssertEqual(read("a,b\n1,\"x\"\"").cells.last, ["1", "x\""])
  }

  func testBackslashEscapesNothing() {
    XCTAssertEqual(read("a,b\n\"x\\\",1\n").cells, [["a", "b"], ["x\\", "1"]])
  }

  func testNullCharactersAreKeptAndTold() {
    let reading = read("a,b\n1\0,\"\0\"\n")
    XCTAssertEqual(reading.cells.last, ["1\0", "\0"])
    XCTAssertEqual(reading.codes, [.nullCharacter])
    XCTAssertEqual(reading.kept.first?.field, 1)
  }

  func testLineEndings() {
    XCTAssertEqual(read("a,b\r1,2\r").cells, [["a", "b"], ["1", "2"]])
    XCTAssertEqual(read("a,b\r1,2\r").endings.carriageReturnCount, 2)
    XCTAssertEqual(read("a,b\r\n1,2\r\n").endings.pairCount, 2)
    XCTAssertEqual(read("a,b\r\n1,2\n").codes, [.mixedLineEndings])
    XCTAssertEqual(read("a,b\r\n1,2").codes, [])
    XCTAssertEqual(read("a,b\r\r\n1,2").cells, [["a", "b"], [""], ["1", "2"]])
    XCTAssertEqual(
      read("a,b\u{2028}c\u{85}d\u{B}e\u{C}f\n1,2").cells.first,
      ["a", "b\u{2028}c\u{85}d\u{B}e\u{C}f"])
  }

  func testRaggedRows() {
    let reading = read("a,b,c\n1,2\n1,2,3,4\n1,2,3\n")
    XCTAssertEqual(reading.codes, [.missingCell, .extraCell])
    XCTAssertEqual(reading.kept.map(\.field), [3, 4])
    XCTAssertEqual(reading.kept.first?.tokens, ["expected": "3", "actual": "2"])
  }

  func testBlankRows() {
    let reading = read("a,b\n\n,\n , \n,,\n1,2\n")
    XCTAssertEqual(reading.codes, [.blankRow, .blankRow, .blankRow])
    XCTAssertEqual(reading.kept.map(\.record), [2, 3, 5])
  }

  func testHeaderIsShownAsItIs() {
    XCTAssertEqual(read("Titre\na;b\n1;2\n").cells.first, ["Titre"])
    XCTAssertEqual(read("\na,b\n").codes.first, .blankHeader)
    XCTAssertEqual(read(" a,a,\n1,2,3\n").cells.first, [" a", "a", ""])
  }

  func testAllProblemsAreCountedAndTheFirstAreKept() {
    let rows = String(repeating: "1\n", count: 50)
    let reading = read("a,b\n" + rows, limits: TableLimits(keptProblemCount: 7))
    XCTAssertEqual(reading.counts, [.missingCell: 50])
    XCTAssertEqual(reading.kept.count, 7)
  }
}
