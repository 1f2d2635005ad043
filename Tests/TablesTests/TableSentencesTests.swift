import Messages
import XCTest

@testable import Tables

/// What is wrong has words.
final class TableSentencesTests: TableCase {
  func testEachCodeHasASentence() {
    let codes =
      TableCode.allCases.map(\.rawValue) + TableSchemaCode.allCases.map(\.rawValue)
      + JudgementCode.allCases.map(\.rawValue)
    XCTAssertEqual(codes.sorted(), Catalogue.tables.map(\.code).sorted())
  }

  func testProblemsFillTheirSentences() {
    let small = TableLimits(
      maximumCellByteCount: 9, maximumRecordByteCount: 20, maximumCellCount: 9)
    let texts: [[UInt8]] =
      ["", "a", "<html>", "\u{FEFF}\u{FEFF}a\n\n\"b\"c,\0\r\n\"x", "\n1", "a,b\nc"]
      .map { [UInt8]($0.utf8) } + [
        [0x1F, 0x8B], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0x61, 0x0A, 0xE9],
        [0x61, 0x0A, 0xC3, 0xA9, 0xE9], [0x61, 0x0A, 0x81], [0xFF, 0xFE, 0x61],
      ]
    let bounded = ["1234567890\n", "12345678,12345678,12345678", ",,,,,,,,,,,,"]
    let readings =
      texts.map { read([$0]) } + bounded.map { read($0, limits: small) }
    var codes: Set<TableCode> = []
    for problem in readings.flatMap(\.kept) {
      codes.insert(problem.code)
      let template = Catalogue.tables.first { $0.code == problem.code.rawValue }
      let text = template?(problem.tokens).text
      XCTAssertFalse(text?.english.contains("{") ?? true, problem.code.rawValue)
      XCTAssertFalse(text?.french.contains("{") ?? true, problem.code.rawValue)
    }
    // What is wrong with the packing is told before the reader sees anything.
    let packing: Set<TableCode> = [.severalMembers, .brokenPacking, .cutPacking]
    XCTAssertEqual(codes, Set(TableCode.allCases).subtracting(packing))
  }
}
