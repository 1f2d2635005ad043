import Foundation
import XCTest

@testable import Record

final class TimestampDateTests: XCTestCase {
  func testMomentsAreWrittenInUTC() {
    let moments: [(TimeInterval, String)] = [
      (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (951_868_800, "2000-03-01T00:00:00Z"),
      (1_767_225_599, "2025-12-31T23:59:59Z"), (1_767_225_600, "2026-01-01T00:00:00Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    ]
    for (seconds, text) in moments {
      XCTAssertEqual(Timestamp.text(of: Date(timeIntervalSince1970: seconds)), text)
    }
  }

  func testEveryDayOfFourCenturiesIsAsFoundationHasIt() {
    for day in stride(from: 0, to: 146_097, by: 7) {
      let date = Date(timeIntervalSince1970: TimeInterval(day) * 86_400 + 3_661)
      XCTAssertEqual(Timestamp.text(of: date), date.formatted(.iso8601))
    }
  }

  func testMillisecondsAreWrittenWhereTheyAreAsked() {
    let date = Date(timeIntervalSince1970: 1_767_225_600.25)
    XCTAssertEqual(Timestamp.text(of: date, showsMilliseconds: true), "2026-01-01T00:00:00.250Z")
    XCTAssertEqual(Timestamp.text(of: date), "2026-01-01T00:00:00Z")
  }

  func testWhatNoClockShowsIsHeldToTheYearsOfFourDigits() {
    XCTAssertEqual(Timestamp.text(of: .distantPast), "1970-01-01T00:00:00Z")
    let far = Date(timeIntervalSince1970: .greatestFiniteMagnitude)
    XCTAssertEqual(Timestamp.text(of: far), "9999-12-31T23:59:59Z")
  }
}
