import XCTest

@testable import Tables

/// The delimiter and the quote are chosen by the beginning of the table, and say what shows it.
final class DialectTests: TableCase {
  func testEachDelimiter() {
    for delimiter in [",", ";", "\t", "|"] {
      let text = "a\(delimiter)b\n1\(delimiter)2\n"
      let choice = read(text).choice
      XCTAssertEqual(choice?.dialect.delimiter, delimiter.utf8.first)
      XCTAssertEqual(choice?.confidence, .certain)
    }
    XCTAssertEqual(read("a:b\n1:2\n").cells, [["a:b"], ["1:2"]])
  }

  func testDecimalCommas() {
    let choice = read("lon;lat\n1,5;2,5\n2,5;4,5\n").choice
    XCTAssertEqual(choice?.dialect.delimiter, .semicolon)
    XCTAssertEqual(choice?.confidence, .certain)
  }

  func testCommasInTextDoNotWin() {
    XCTAssertEqual(
      read("nom, prénom;âge\na, b, c;1\nd;2\n").choice?.dialect.delimiter, .semicolon)
    XCTAssertEqual(read("a,b\n\"x;y;z\",1\n\"u;v\",2\n").choice?.dialect.delimiter, .comma)
  }

  func testDoubtIsSaid() {
    XCTAssertEqual(read("a,b;c\n1,2;3\n").choice?.confidence, .probable)
    XCTAssertEqual(read("a,b\n1,2\n3\n").choice?.confidence, .probable)
  }

  func testOneColumn() {
    let choice = read("a\n1\n2\n").choice
    XCTAssertEqual(choice?.confidence, .oneColumn)
    XCTAssertEqual(choice?.candidates.map(\.headerWidth), [1, 1, 1, 1])
  }

  func testGivenDialect() {
    let reading = read("a;b,c\n1;2,3\n", dialect: TableDialect(delimiter: .semicolon))
    XCTAssertEqual(reading.cells, [["a", "b,c"], ["1", "2,3"]])
    XCTAssertEqual(reading.choice?.confidence, .given)
  }

  func testApostrophes() {
    XCTAssertEqual(
      read("a,b\n'x,y',1\n'z',2\n").choice?.dialect.quote, .doubleQuote,
      "a cell that the delimiter cuts is in doubt")
    XCTAssertEqual(read("'a','b'\n'1','2'\n").cells, [["a", "b"], ["1", "2"]])
    XCTAssertEqual(read("a,b\n'tis,1\n'x',2\n").choice?.dialect.quote, .doubleQuote)
    XCTAssertEqual(read("a,b\nl'eau,\"x\"\n").choice?.dialect.quote, .doubleQuote)
  }
}
