import JSON
import XCTest

/// The grammar of RFC 8259: what is accepted, and each way of departing from it.
final class JSONReaderTests: XCTestCase {
  private func assertAccepted(_ texts: [String], line: UInt = #line) {
    for text in texts {
      XCTAssertNoThrow(try JSONDocument(parsing: text), text, line: line)
    }
  }

  private func assertRefused(
    _ text: String, _ code: JSONError.Detail, at offset: Int, found: String? = nil,
    line: UInt = #line
  ) {
    assertRefused([UInt8](text.utf8), code, at: offset, found: found, line: line)
  }

  private func assertRefused(
    _ bytes: [UInt8], _ code: JSONError.Detail, at offset: Int, found: String? = nil,
    line: UInt = #line
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    XCTAssertThrowsError(try JSONDocument(parsing: bytes), text, line: line) { error in
      guard let error = error as? JSONError else { return XCTFail("\(error)", line: line) }
      XCTAssertEqual(error.detail, code, text, line: line)
      XCTAssertEqual(error.position.offset, offset, text, line: line)
      if let found { XCTAssertEqual(error.arguments["found"], found, text, line: line) }
    }
  }

  func testAcceptsEveryKindOfValueAtTheRoot() {
    assertAccepted(["null", "true", "false", "0", "-1.5e+3", "\"\"", "[]", "{}", " \t\r\n1 \n"])
  }

  func testRefusesAnEmptyText() {
    assertRefused("", .empty, at: 0)
    assertRefused(" \n", .empty, at: 0)
  }

  func testRefusesAByteOrderMark() {
    assertRefused("\u{FEFF}{}", .byteOrderMark, at: 0)
  }

  func testRefusesOtherEncodings() {
    assertRefused([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], .encoding, at: 0)
    assertRefused([0x00, 0x7B, 0x00, 0x7D], .encoding, at: 0)
    assertRefused([0x7B, 0x00, 0x7D, 0x00], .encoding, at: 0)
  }

  func testRefusesMarkup() {
    assertRefused("\n<!DOCTYPE html><html></html>", .markup, at: 1)
    assertRefused("[<]", .expectedValue, at: 1, found: "<")
  }

  func testRefusesATextThatEndsEarly() {
    for text in [
      "[", "[1", "[1,", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
    ] {
      assertRefused(text, .unexpectedEnd, at: text.utf8.count)
    }
    assertRefused("tru", .unexpectedEnd, at: 3)
  }

  func testRefusesAStringThatDoesNotEnd() {
    assertRefused("[\"abc", .unterminatedString, at: 1)
    assertRefused("[\"abc\\", .unterminatedString, at: 1)
    assertRefused("[\"abc\\u00", .unterminatedString, at: 1)
  }

  func testRefusesWhatIsNoValue() {
    assertRefused("[1,,2]", .expectedValue, at: 3, found: ",")
    assertRefused("[}", .expectedValue, at: 1, found: "}")
    assertRefused("[+1]", .expectedValue, at: 1, found: "+")
    assertRefused("[.5]", .expectedValue, at: 1, found: ".")
    assertRefused("{\"a\":}", .expectedValue, at: 5, found: "}")
    assertRefused("[\u{A0}1]", .expectedValue, at: 1, found: "U+00A0")
  }

  func testRefusesUnknownWords() {
    assertRefused("[NaN]", .unknownWord, at: 1, found: "NaN")
    assertRefused("[True]", .unknownWord, at: 1, found: "True")
    assertRefused("[nulle]", .unknownWord, at: 5, found: "nulle")
    assertRefused("[nul]", .unknownWord, at: 4, found: "nul")
    assertRefused("[undefined]", .unknownWord, at: 1, found: "undefined")
    assertRefused("[truefalse]", .unknownWord, at: 5, found: "truefalse")
  }

  func testRefusesMembersThatAreNotPairs() {
    assertRefused("{a:1}", .expectedName, at: 1, found: "a")
    assertRefused("{1:1}", .expectedName, at: 1, found: "1")
    assertRefused("{\"a\" 1}", .expectedColon, at: 5, found: "1")
    assertRefused("{\"a\",1}", .expectedColon, at: 4, found: ",")
    assertRefused("{\"a\":1 \"b\":2}", .expectedCommaOrBrace, at: 7, found: "\"")
    assertRefused("{\"a\":1]", .expectedCommaOrBrace, at: 6, found: "]")
    assertRefused("[1 2]", .expectedCommaOrBracket, at: 3, found: "2")
    assertRefused("[1:2]", .expectedCommaOrBracket, at: 2, found: ":")
  }

  func testRefusesTrailingCommas() {
    assertRefused("[1, ]", .trailingComma, at: 2)
    assertRefused("{\"a\":1,\n}", .trailingComma, at: 6)
  }

  func testRefusesTrailingData() {
    assertRefused("{} {}", .trailingData, at: 3, found: "{")
    assertRefused("1 ,", .trailingData, at: 2, found: ",")
    assertRefused("[]]", .trailingData, at: 2, found: "]")
  }

  func testRefusesComments() {
    assertRefused("[1, // one\n2]", .comment, at: 4)
    assertRefused("/* a */ 1", .comment, at: 0)
    assertRefused("{/* a */}", .comment, at: 1)
    assertRefused("1 // one", .comment, at: 2)
  }

  func testRefusesApostrophes() {
    assertRefused("['a']", .singleQuote, at: 1)
    assertRefused("{'a':1}", .singleQuote, at: 1)
  }

  func testAcceptsEveryFormOfNumber() {
    assertAccepted(["0", "-0", "10", "1.0", "-0.5", "1e5", "1E5", "1e+5", "1e-5", "1.25e05"])
    assertAccepted(["[\(String(repeating: "9", count: 5000))]", "1e999999999999999999999999"])
  }

  func testRefusesMalformedNumbers() {
    assertRefused("1.", .invalidNumber, at: 2, found: "the end of the text")
    assertRefused("[-]", .invalidNumber, at: 2, found: "]")
    assertRefused("[-a]", .invalidNumber, at: 2, found: "a")
    assertRefused("[1.]", .invalidNumber, at: 3, found: "]")
    assertRefused("[1.e5]", .invalidNumber, at: 3, found: "e")
    assertRefused("[1e]", .invalidNumber, at: 3, found: "]")
    assertRefused("[1e+]", .invalidNumber, at: 4, found: "]")
    assertRefused("[1.5.5]", .expectedCommaOrBracket, at: 4, found: ".")
    assertRefused("[0x1]", .expectedCommaOrBracket, at: 2, found: "x")
    assertRefused("[-Infinity]", .invalidNumber, at: 2, found: "I")
  }

  func testRefusesLeadingZeros() {
    assertRefused("[01]", .leadingZero, at: 1)
    assertRefused("[-01]", .leadingZero, at: 2)
    assertRefused("[00]", .leadingZero, at: 1)
    assertRefused("[012345678901.5]", .leadingZero, at: 1)
  }

  func testRefusesControlCharacters() {
    assertRefused("[\"a\tb\"]", .controlCharacter, at: 3, found: "U+0009")
    assertRefused("[\"a long beginning, then\n\"]", .controlCharacter, at: 24, found: "U+000A")
    assertRefused([0x22, 0x00, 0x22], .encoding, at: 0)
    assertRefused([0x22, 0x61, 0x00, 0x22], .controlCharacter, at: 2, found: "U+0000")
    assertAccepted(["\"\u{7F}\""])
  }

  func testRefusesUnknownEscapes() {
    assertRefused("[\"\\x41\"]", .invalidEscape, at: 2, found: "\\x")
    assertRefused("[\"\\'\"]", .invalidEscape, at: 2, found: "\\'")
    assertRefused("[\"\\u12G4\"]", .invalidEscape, at: 2, found: "\\u12G4")
    assertRefused("[\"\\U0041\"]", .invalidEscape, at: 2, found: "\\U")
  }

  func testRefusesLoneSurrogates() {
    assertRefused("[\"\\uD83D\"]", .loneSurrogate, at: 2, found: "\\uD83D")
    assertRefused("[\"\\uDE00\"]", .loneSurrogate, at: 2)
    assertRefused("[\"\\uD83D\\u0041\"]", .loneSurrogate, at: 2)
    assertRefused("[\"\\uD83D\\n\"]", .loneSurrogate, at: 2)
    assertRefused("[\"\\uDE00\\uD83D\"]", .loneSurrogate, at: 2)
  }

  func testAcceptsEveryScalarInUTF8() throws {
    let scalars: [UInt32] = [
      0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x1_0000, 0xF_FFFF, 0x10_FFFF,
    ]
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      let string = String(Character(scalar))
      XCTAssertEqual(try JSONDocument(parsing: "\"\(string)\"").root.string, string)
    }
  }

  func testRefusesInvalidUTF8() {
    let sequences: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ]
    for sequence in sequences {
      let found = "0x" + String(sequence.first ?? 0, radix: 16, uppercase: true)
      let quoted = [0x5B, 0x22, 0x61] + sequence + [0x22, 0x5D]
      assertRefused(quoted, .invalidUTF8, at: 3, found: found)
      assertRefused([0x5B, 0x20, 0x20] + sequence, .invalidUTF8, at: 3, found: found)
      assertRefused([0x5B, 0x22, 0x61] + sequence, .invalidUTF8, at: 3, found: found)
    }
  }
}
