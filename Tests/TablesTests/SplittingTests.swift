import XCTest

@testable import Tables

/// Cutting the bytes anywhere never changes the outcome.
final class SplittingTests: TableCase {
  /// Numbers that look drawn at random, the same ones at each run (xorshift).
  private struct Draw: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "a", "b", "12", "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "é", "€", "𝄞", "\0", " ",
      "'",
    ]
    .map { [UInt8]($0.utf8) } + [[0xE9], [0xC3], [0x80], [0xF0, 0x9F], [0xEF, 0xBB, 0xBF]]

  private func text(_ draw: inout Draw) -> [UInt8] {
    let starts: [[UInt8]] = [[], [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    var text = starts.randomElement(using: &draw) ?? []
    for _ in 0..<Int.random(in: 0..<40, using: &draw) {
      text += Self.pieces.randomElement(using: &draw) ?? []
    }
    return text
  }

  func testCuttingAnywhereChangesNothing() {
    var draw = Draw(state: 0x5EED)
    let limits = [
      TableLimits.standard, TableLimits(sampleByteCount: 4),
      TableLimits(
        maximumCellByteCount: 6, maximumRecordByteCount: 10, maximumCellCount: 4,
        sampleByteCount: 8, keptProblemCount: 2),
    ]
    for _ in 0..<400 {
      let text = text(&draw)
      for limits in limits {
        let whole = read([text], limits: limits)
        XCTAssertEqual(read(text.map { [$0] }, limits: limits), whole, "\(text)")
        let cut = Int.random(in: 0...text.count, using: &draw)
        let halves = [Array(text[..<cut]), Array(text[cut...])]
        XCTAssertEqual(read(halves, limits: limits), whole, "\(text) at \(cut)")
      }
    }
  }

  func testEachCutOfATable() {
    let text =
      [UInt8]("\u{FEFF}\"a\"\"b\";é\r\n\"x\r\ny\";1,5\r\n\r\nz\0;\"u\"v\r\n\"€;".utf8) + [0xE9]
    let whole = read([text])
    XCTAssertEqual(whole.rows.count, 5)
    for cut in 0...text.count {
      XCTAssertEqual(read([Array(text[..<cut]), Array(text[cut...])]), whole, "\(cut)")
    }
  }

  func testLongTables() {
    let row = "\"é\"\"x\";1234567890;\"line\r\nbreak\";\r\n"
    let text = [UInt8](("a;b;c;d\r\n" + String(repeating: row, count: 20_000)).utf8)
    let reading = read([text])
    XCTAssertEqual(reading.rows.count, 20_001)
    XCTAssertEqual(reading.rows.last?.cells, ["é\"x", "1234567890", "line\r\nbreak", ""])
    XCTAssertEqual(reading.rows.last?.line, 40_000)
    let chunks = stride(from: 0, to: text.count, by: 4099).map {
      Array(text[$0..<min($0 + 4099, text.count)])
    }
    XCTAssertEqual(read(chunks), reading)
  }
}
