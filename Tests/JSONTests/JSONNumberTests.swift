import XCTest

@testable import JSON

final class JSONNumberTests: XCTestCase {
  private func number(_ text: String) throws -> JSONNumber {
    try XCTUnwrap(JSONNumber(parsing: text), text)
  }

  func testWholenessIsOfTheValue() throws {
    for text in ["1", "1.0", "1e2", "-1.50e1", "0.0", "1e400"] {
      XCTAssertTrue(try number(text).isInteger, text)
    }
    for text in ["0.5", "1e-1", "1.05e1"] { XCTAssertFalse(try number(text).isInteger, text) }
    XCTAssertEqual(try number("1.5e1").integer, 15)
    XCTAssertEqual(try number("-9223372036854775808").integer, Int.min)
    XCTAssertNil(try number("9223372036854775808").integer)
    XCTAssertNil(try number("1e400").integer)
    XCTAssertNil(JSONNumber(parsing: "0x1"))
  }

  func testOrderIsExact() throws {
    let sorted = [
      "-1e999999999999999999999", "-10", "-9.5", "-1e-400", "0", "1e-400", "0.1", "1",
      "1.0000000000000000000001", "9007199254740992", "9007199254740993", "1e400",
    ]
    for (less, more) in zip(sorted, sorted.dropFirst()) {
      XCTAssertLessThan(try number(less), try number(more))
      XCTAssertFalse(try number(more) < number(less))
    }
    XCTAssertFalse(try number("1.0") < number("1"))
  }

  func testMultiplesAreExact() throws {
    let cases: [(String, String, Bool)] = [
      ("0.3", "0.1", true), ("1.1", "0.1", true), ("0.35", "0.1", false), ("0", "3", true),
      ("1e308", "0.5", true), ("9007199254740993", "3", true), ("7", "2", false),
      ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("5", "0", false),
    ]
    for (value, divisor, expected) in cases {
      XCTAssertEqual(
        try number(value).isMultiple(of: number(divisor)), expected, "\(value) / \(divisor)")
    }
  }
}
