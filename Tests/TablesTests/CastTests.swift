import JSON
import XCTest

@testable import Tables

/// Cells are read as the types of Table Schema say.
final class CastTests: XCTestCase {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { [UInt8](text.utf8)[...] }

  private func exact(_ text: String) -> CellNumber? {
    JSONNumber(parsing: text).map { CellNumber($0) }
  }

  private func assertNumbers(
    _ form: NumberForm, _ expected: [String: String], not refused: [String] = [],
    line: UInt = #line
  ) {
    for (cell, number) in expected {
      XCTAssertEqual(form.number(bytes(cell)), exact(number), cell, line: line)
    }
    for cell in refused { XCTAssertNil(form.number(bytes(cell)), cell, line: line) }
  }

  func testNumbers() {
    assertNumbers(
      NumberForm(),
      [
        "1": "1", "01": "1", "+1": "1", "-0": "0", ".5": "0.5", "5.": "5", "1.0": "1",
        "1e3": "1000", "-00.50": "-0.5", "1.E-2": "0.01", " 1\t": "1", "\u{A0}1": "1",
        "1e400": "1e400", "10.00000000000000000001": "10.00000000000000000001",
      ],
      not: [
        "", " ", "1,5", "1 000", "12%", "0x10", "1_000", "١٢", "sNaN", "nan", "Infinity", ".",
        "-", "e5", "1e", "1.2.3", "--1", "1\u{200B}",
      ])
    XCTAssertEqual(NumberForm().number(bytes("NaN")), .notANumber)
    XCTAssertEqual(NumberForm().number(bytes("-INF")), .infinity(isNegative: true))
  }

  func testMarksOfNumbers() {
    assertNumbers(
      NumberForm(decimalMark: ","), ["1,5": "1.5", "1,": "1", ",5": "0.5", "1,5e3": "1500"],
      not: ["1.5", "1 000,5"])
    assertNumbers(
      NumberForm(groupMark: " "), ["1 000": "1000", "10 00": "1000", "1 000.5": "1000.5"],
      not: ["1\u{202F}000"])
    assertNumbers(
      NumberForm(decimalMark: ",", groupMark: "."), ["1.000,5": "1000.5", "1.5": "15"])
    assertNumbers(
      NumberForm(isBare: false), ["€12": "12", "12 %": "12", "x-5": "-5", "5.": "5"],
      not: ["1a2", "- 5", "€"])
  }

  func testIntegers() {
    let digits = "123456789012345678901234567890"
    assertNumbers(
      NumberForm(isInteger: true), ["+1": "1", "01": "1", " 1 ": "1", digits: digits],
      not: ["1.0", "1.", "1e3", "1 000", "²", "true", "NaN", "1_000", ""])
  }

  func testNumbersAreOrderedExactly() {
    let large = exact("10.00000000000000000001") ?? .notANumber
    XCTAssertEqual(large.isAtMost(.small(10)), false)
    XCTAssertEqual(CellNumber.small(10).isAtMost(large), true)
    XCTAssertEqual(CellNumber.small(10).isAtMost(.small(10)), true)
    XCTAssertEqual(large.isAtMost(.infinity(isNegative: false)), true)
    XCTAssertEqual(large.isAtMost(.infinity(isNegative: true)), false)
    XCTAssertNil(CellNumber.notANumber.isAtMost(.small(1)))
  }

  func testBooleans() {
    XCTAssertEqual(BooleanForm().boolean(bytes("TRUE")), true)
    XCTAssertEqual(BooleanForm().boolean(bytes("0")), false)
    for cell in ["tRue", " true", "oui", ""] {
      XCTAssertNil(BooleanForm().boolean(bytes(cell)), cell)
    }
    let french = BooleanForm(trueValues: ["é"])
    XCTAssertEqual(french.boolean(bytes("\u{E9}")), true)
    XCTAssertNil(french.boolean(bytes("e\u{301}")))
    XCTAssertNil(french.boolean(bytes("1")))
    XCTAssertEqual(french.boolean(bytes("False")), false)
  }

  func testDates() {
    let form = DateForm.standard
    for cell in ["2024-01-26", "2024-1-26", "2024-01-6", "2024-02-29"] {
      XCTAssertNotNil(form.date(bytes(cell)), cell)
    }
    XCTAssertEqual(form.date(bytes("2024-01-06")), form.date(bytes("2024-1-6")))
    for cell in [
      "24-01-26", "2024-01-26 ", "2024-01-26\n", "2024-01-26T00:00:00", "0000-01-01",
      "12024-01-01", "2023-02-29", "2024-13-01", "2024-04-31", "2024-00-01", "", "٢٠٢٤-01-01",
    ] {
      XCTAssertNil(form.date(bytes(cell)), cell)
    }
  }

  func testFormsOfDates() {
    func date(_ cell: String, _ form: String) -> CellDate? {
      DateForm(parsing: form)?.date(bytes(cell))
    }
    let expected = CellDate(year: 2024, month: 3, day: 9)
    XCTAssertEqual(date("09/03/2024", "%d/%m/%Y"), expected)
    XCTAssertEqual(date("9/3/2024", "fmt:%d/%m/%Y"), expected)
    XCTAssertEqual(date("09032024", "%d%m%Y"), expected)
    XCTAssertEqual(date("932024", "%d%m%Y"), expected)
    XCTAssertEqual(date("9  MARCH\t24", "%d %B %y"), expected)
    XCTAssertEqual(date("9 mar 2024", "%d %b %Y"), expected)
    XCTAssertEqual(date("2024-069", "%Y-%j"), expected)
    XCTAssertEqual(date("100%", "%y0%%")?.year, 2010)
    XCTAssertEqual(date("69", "%y")?.year, 1969)
    XCTAssertEqual(
      date("12:05 AM .25", "%I:%M %p .%f"), CellDate(minute: 5, microsecond: 250_000))
    XCTAssertEqual(date("YYYY-MM-DD", "YYYY-MM-DD"), CellDate())
    XCTAssertNil(date("2024-03-09", "YYYY-MM-DD"))
    XCTAssertNil(date("9 janvier 2024", "%d %B %Y"))
    XCTAssertNil(date("2023-366", "%Y-%j"))
    XCTAssertNil(date("24/00/2024", "%d/%m/%Y"))
    for form in ["%", "%Q", "%Y%Y"] { XCTAssertNil(DateForm(parsing: form), form) }
    XCTAssertLessThan(CellDate(year: 2023, month: 12, day: 31), expected)
  }

  func testGeopoints() {
    func point(_ cell: String, _ form: GeopointForm) -> GeopointForm.Point? {
      form.point(bytes(cell))
    }
    XCTAssertEqual(point("2.35, 48.85", .text)?.longitude, exact("2.35"))
    XCTAssertNotNil(point("-180,90", .text))
    for cell in ["180.00000000000000000001,0", "0,-91", "1,2,3", "[1,2]", "NaN,1", "1", ""] {
      XCTAssertNil(point(cell, .text), cell)
    }
    XCTAssertEqual(point(" [8.7 , 41.9] ", .array)?.latitude, exact("41.9"))
    for cell in ["[1,2,3]", "[01,2]", "[.5,1]", "[1,2,]", "[\"1\",\"2\"]", "[true,1]", "\"12\""] {
      XCTAssertNil(point(cell, .array), cell)
    }
    XCTAssertEqual(point("{\"lat\": 1, \"lon\": \"2\"}", .object)?.longitude, .small(2))
    for cell in ["{\"lat\": 1}", "{\"lat\": 1, \"lon\": 2, \"x\": 3}", "{\"a\": 1, \"lon\": 2}"] {
      XCTAssertNil(point(cell, .object), cell)
    }
  }
}
