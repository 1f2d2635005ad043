import XCTest

@testable import JSON

final class JSONDocumentTests: XCTestCase {
  private func code(_ text: String) -> JSONError.Code? {
    code(Array(text.utf8))
  }

  private func code(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError.Code? {
    do throws(JSONError) {
      _ = try JSONDocument(parsing: bytes, limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  func testLawfulTextsAreRead() {
    let texts = [
      "null", " true ", "false", "0", "-0", "1.5e+10", "\"\"", "[]", "{}", "[1,[2,{}],\"é\"]",
      #"{"a":{"b":[null]},"":0}"#, #""\ud83d\ude00\n\/\u00e9""#,
    ]
    for text in texts { XCTAssertNil(code(text), text) }
  }

  func testEachMistakeHasItsCode() {
    let cases: [(String, JSONError.Code)] = [
      ("", .empty), ("  ", .empty), ("01", .invalidNumber), ("-", .invalidNumber),
      ("1.", .invalidNumber), ("1e", .invalidNumber), ("+1", .unexpectedCharacter),
      ("[1,]", .unexpectedCharacter), ("{\"a\":1,}", .unexpectedCharacter),
      ("{a:1}", .unexpectedCharacter), ("[1 2]", .unexpectedCharacter), ("[", .unexpectedEnd),
      ("{\"a\"", .unexpectedEnd), ("\"a", .unexpectedEnd), ("tru", .unexpectedEnd),
      ("nul!", .unexpectedCharacter), ("1 2", .trailingContent), ("\"\\x\"", .invalidEscape),
      ("\"\\u12g4\"", .invalidEscape), ("\"\\ud800\"", .loneSurrogate),
      ("\"\\udc00\"", .loneSurrogate), ("\"\\ud800\\u0041\"", .loneSurrogate),
      ("\"\u{1}\"", .controlCharacter), ("[1]]", .trailingContent), ("[}", .unexpectedCharacter),
      ("NaN", .unexpectedCharacter), ("'a'", .unexpectedCharacter),
    ]
    for (text, expected) in cases { XCTAssertEqual(code(text), expected, text) }
    XCTAssertEqual(code([0xEF, 0xBB, 0xBF, 0x31]), .byteOrderMark)
  }

  func testBytesThatAreNotUTF8AreReported() {
    let bad: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3],
      [0xE2, 0x82], [0xE2, 0x82, 0x41],
    ]
    for bytes in bad { XCTAssertEqual(code([0x22] + bytes + [0x22]), .invalidUTF8, "\(bytes)") }
    XCTAssertNil(code("\"é€😀\u{10FFFF}\""))
  }

  func testDepthAndLengthAreBounded() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    XCTAssertEqual(code(deep), .tooDeep)
    XCTAssertEqual(
      code("[[]]".map { $0.asciiValue ?? 0 }, limits: .init(maximumDepth: 1)), .tooDeep)
    XCTAssertNil(code("[[]]".map { $0.asciiValue ?? 0 }, limits: .init(maximumDepth: 2)))
    XCTAssertEqual(code(Array("[1]".utf8), limits: .init(maximumByteCount: 2)), .tooLong)
  }

  func testPositionsCountScalars() throws {
    let document = try JSONDocument(parsing: "{\n \"é\": [1,\n  true]}")
    let list = try XCTUnwrap(document.root["é"])
    XCTAssertEqual(list.position, SourcePosition(offset: 9, line: 2, column: 7))
    XCTAssertEqual(list[1]?.position.line, 3)
    XCTAssertEqual(list[1]?.position.column, 3)
    XCTAssertEqual(list.text, "[1,\n  true]")
    XCTAssertEqual(list[1]?.pointer.description, "/é/1")
    XCTAssertNil(list[2])
    do throws(JSONError) {
      _ = try JSONDocument(parsing: "[\n1,\n  x]")
      XCTFail("x is no JSON")
    } catch {
      XCTAssertEqual(error.position, SourcePosition(offset: 7, line: 3, column: 3))
    }
  }

  func testDuplicatesAreFoundWithTheirPlace() throws {
    let document = try JSONDocument(parsing: #"{"a":1,"b":{"c":1,"c":2},"a":3}"#)
    XCTAssertEqual(document.duplicates.map(\.pointer.description), ["/b/c", "/a"])
    XCTAssertEqual(document.root["a"]?.integer, 3)
    XCTAssertTrue(try JSONDocument(parsing: #"[{"a":1},{"a":1}]"#).duplicates.isEmpty)
  }

  func testStringsAreUnescaped() throws {
    let document = try JSONDocument(parsing: #""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é""#)
    XCTAssertEqual(document.root.string, "a\"\\/\u{8}\u{c}\n\r\t\u{e9}😀é")
  }

  func testEqualityIsOfValues() throws {
    func equal(_ left: String, _ right: String) throws -> Bool {
      let left = try JSONDocument(parsing: left).root
      let right = try JSONDocument(parsing: right).root
      if left == right { XCTAssertEqual(left.hashValue, right.hashValue) }
      return left == right
    }
    XCTAssertTrue(try equal(#"{"a":1,"b":[1.0,1e2]}"#, #"{"b":[1,100],"a":10e-1}"#))
    XCTAssertTrue(try equal("1e400", "10e399"))
    XCTAssertFalse(try equal("1e400", "1e401"))
    XCTAssertTrue(try equal("-0", "0.0"))
    XCTAssertFalse(try equal("9007199254740993", "9007199254740992"))
    XCTAssertFalse(try equal("\"e\u{301}\"", "\"é\""))
    XCTAssertFalse(try equal("[1,2]", "[2,1]"))
    XCTAssertFalse(try equal("0", "false"))
  }
}
