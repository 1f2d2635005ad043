import XCTest

@testable import Tables

/// Times and years are read as Table Schema says.
final class ClockTests: XCTestCase {
  private func assert(
    _ form: ClockForm, holds held: [String], not refused: [String], line: UInt = #line
  ) {
    for cell in held { XCTAssertTrue(form.holds([UInt8](cell.utf8)[...]), cell, line: line) }
    for cell in refused { XCTAssertFalse(form.holds([UInt8](cell.utf8)[...]), cell, line: line) }
  }

  func testTimes() {
    assert(
      .time,
      holds: [
        "15:00:00", "24:00:00", "00:00:00Z", "15:00:00+01:00", "15:00:00.5", "15:00:00,25z",
        "15:00:00-0130", "15:00:00+01",
      ],
      not: [
        "5:00:00", "15:00", "15:00:60", "15:60:00", "25:00:00", "24:00:01", "24:00:00.1",
        "15:00:00.", "15:00:00+25:00", "15:00:00+1", "15:00:00+01:", "15:00:00+01:60",
        "15:00:00 ", " 15:00:00", "15:00:00Zx", "",
      ])
  }

  func testDateTimes() {
    assert(
      .dateTime,
      holds: [
        "2024-01-26T15:00:00", "2024-01-26 15:00:00", "2024-01-26t15:00:00z",
        "2024-01-26T15:00:00.1234567+01:00", "2024-01-26T24:00:00", "2024-01-26T15:00:00-00:00",
      ],
      not: [
        "2024-01-26", "2024-01-26T15:00", "2024-01-26T15:00:60", "2024-02-30T15:00:00",
        "2024-1-26T15:00:00", " 2024-01-26T15:00:00", "2024-01-26_15:00:00", "2024-01-26T", "",
      ])
  }

  func testYears() {
    assert(
      .year, holds: ["2024", "0000"],
      not: ["204", "2024Z", "-2024", "20240", "+024", " 204", "1_00", ""])
    assert(
      .yearMonth, holds: ["2024-01", "2024-1", "2024-12"],
      not: ["2024", "2024-13", "2024-0", "24-01", "20240-01", "2024-001", "2024-01-01", ""])
  }
}
