import XCTest

@testable import Tables

/// The encoding is decided on all the bytes, and says what shows it.
final class EncodingTests: TableCase {
  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  func testASCII() {
    let encoding = read("a,b\n1,2\n").encoding
    XCTAssertEqual(encoding?.encoding, .utf8)
    XCTAssertEqual(encoding?.basis, .asciiAlone)
    XCTAssertEqual(encoding?.isCertain, true)
  }

  func testUTF8() {
    let reading = read("é,b\n€,𝄞\n")
    XCTAssertEqual(reading.encoding?.basis, .wellFormed)
    XCTAssertEqual(reading.encoding?.characterCount, 3)
    XCTAssertEqual(reading.codes, [])
  }

  func testByteOrderMarkIsTakenOffBeforeQuotes() {
    let reading = read("\u{FEFF}\"id\",b\n1,2\n")
    XCTAssertEqual(reading.cells.first, ["id", "b"])
    XCTAssertEqual(reading.encoding?.basis, .byteOrderMark)
    XCTAssertEqual(reading.codes, [])
    let repeated = read("\u{FEFF}\u{FEFF}id,b\n1,2\n")
    XCTAssertEqual(repeated.cells.first, ["id", "b"])
    XCTAssertEqual(repeated.codes, [.repeatedMark])
  }

  func testWindows1252() {
    let bytes = [UInt8]("nom,prix\nx,1\n".utf8) + [0xE9, 0x2C, 0x80, 0x0A]
    let reading = read([bytes])
    XCTAssertEqual(reading.cells.last, ["é", "€"])
    XCTAssertEqual(reading.encoding?.encoding, .windows1252)
    XCTAssertEqual(reading.encoding?.basis, .notUTF8)
    XCTAssertEqual(reading.encoding?.isCertain, false)
    XCTAssertEqual(reading.codes, [.notUTF8])
    XCTAssertEqual(reading.kept.first?.record, 3)
    XCTAssertEqual(reading.kept.first?.line, 3)
  }

  func testMixedEncodings() {
    let reading = read([[UInt8]("a,b\né,1\n".utf8) + [0xE9, 0x2C, 0x81, 0x0A]])
    XCTAssertEqual(reading.cells.dropFirst(), [["é", "1"], ["é", "\u{81}"]])
    XCTAssertEqual(reading.encoding?.basis, .mixed)
    XCTAssertEqual(reading.encoding?.undefinedCount, 1)
    XCTAssertEqual(reading.codes, [.mixedEncoding])
  }

  func testFaultsOfUTF8() {
    // Stray continuation, longer spelling than needed, surrogate, beyond Unicode, cut short.
    let faults: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8], [0xC3],
    ]
    for fault in faults {
      XCTAssertEqual(read([[0x61, 0x0A] + fault]).encoding?.basis, .notUTF8, "\(fault)")
      XCTAssertEqual(read([[0x61, 0x0A] + fault + [0x0A]]).kept.first?.record, 2, "\(fault)")
    }
    for text in ["\u{7FF}", "\u{800}", "\u{D7FF}", "\u{10FFFF}"] {
      XCTAssertEqual(read("a\n" + text).encoding?.basis, .wellFormed)
    }
  }

  func testUTF16() {
    for isBigEndian in [false, true] {
      let reading = read([utf16("a;é\n\"𝄞;\";€\n", isBigEndian: isBigEndian)])
      XCTAssertEqual(reading.cells, [["a", "é"], ["𝄞;", "€"]])
      XCTAssertEqual(
        reading.encoding?.encoding, isBigEndian ? .utf16BigEndian : .utf16LittleEndian)
      XCTAssertEqual(reading.codes, [])
    }
  }

  func testBrokenUTF16() {
    let lone: [UInt8] = [0x00, 0xD8, 0x61, 0x00]
    let reading = read([utf16("a\n", isBigEndian: false) + lone + [0x62]])
    XCTAssertEqual(reading.cells.last, ["\u{FFFD}a\u{FFFD}"])
    XCTAssertEqual(reading.encoding?.faultCount, 2)
    XCTAssertEqual(reading.codes, [.brokenUTF16])
  }
}
