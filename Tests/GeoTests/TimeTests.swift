import JSON
import XCTest

@testable import Geo

final class TimeTests: XCTestCase {
  private func interval(_ text: String) throws -> TemporalInterval {
    try TemporalInterval(parsing: text)
  }

  func testDatesAndTimesAreReadExactly() throws {
    let cases = [
      ("2020-02-29", "2020-02-29"), ("2018-02-12T23:20:50Z", "2018-02-12T23:20:50Z"),
      ("2018-02-12t23:20:50z", "2018-02-12T23:20:50Z"),
      ("2018-02-12T23:20:50.520Z", "2018-02-12T23:20:50.52Z"),
      ("2018-02-13T00:20:50+01:00", "2018-02-12T23:20:50Z"),
      ("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57Z"),
      ("1990-12-31T23:59:60Z", "1990-12-31T23:59:60Z"),
      ("1990-12-31T15:59:60-08:00", "1990-12-31T23:59:60Z"),
      ("0000-01-01", "0000-01-01"), ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
      (
        "2020-01-01T00:00:00.000000000000000000001Z",
        "2020-01-01T00:00:00.000000000000000000001Z"
      ),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(try TemporalInstant(parsing: text).text, expected)
    }
  }

  func testWhatIsNotRFC3339IsRefused() throws {
    let cases: [(String, GeoCode)] = [
      ("", .instantForm), ("2020", .instantForm), ("2020-01", .instantForm),
      ("20200101", .instantForm), ("2020-1-1", .instantForm),
      ("2020-01-01 00:00:00Z", .instantForm),
      ("2020-01-01T00:00Z", .instantForm), ("2020-01-01T00:00:00", .instantOffset),
      ("2020-01-01T00:00:00.Z", .instantForm), ("2020-01-01T00:00:00+0100", .instantForm),
      ("2020-01-01T00:00:00Zx", .instantForm), ("2021-02-29", .instantDate),
      ("1900-02-29", .instantDate), ("2020-13-01", .instantDate), ("2020-04-31", .instantDate),
      ("2020-00-10", .instantDate), ("2020-01-01T24:00:00Z", .instantTime),
      ("2020-01-01T00:60:00Z", .instantTime), ("2020-01-01T00:00:61Z", .instantTime),
      ("2020-01-15T12:00:60Z", .instantTime), ("2020-01-31T23:59:60+01:00", .instantTime),
      ("2020-01-01T00:00:00+24:00", .instantOffset), ("٢٠٢٠-01-01", .instantForm),
      (String(repeating: "9", count: 10_000), .instantForm),
    ]
    for (text, code) in cases {
      XCTAssertThrowsError(try TemporalInstant(parsing: text), text) {
        XCTAssertEqual(($0 as? GeoError)?.code, code, text)
      }
    }
  }

  func testMomentsAreInOrder() throws {
    let ordered = [
      "1969-12-31T23:59:59.9Z", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.05Z",
      "1970-01-01T00:00:00.1Z", "1970-01-01T00:00:00.11Z", "2016-12-31T23:59:59.99Z",
      "2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00Z",
    ].compactMap { try? TemporalInstant(parsing: $0) }
    XCTAssertEqual(ordered.count, 8)
    for (earlier, later) in zip(ordered, ordered.dropFirst()) {
      XCTAssertLessThan(earlier.start, later.start)
      XCTAssertTrue(earlier.isBefore(later))
      XCTAssertFalse(later.isBefore(earlier))
    }
    XCTAssertEqual(
      try TemporalInstant(parsing: "2020-01-01T01:00:00.500+01:00").start,
      try TemporalInstant(parsing: "2020-01-01T00:00:00.5Z").start)
  }

  func testIntervalsAreOpenAtEitherEnd() throws {
    XCTAssertEqual(try interval("2020-01-01/..").text, "2020-01-01/..")
    XCTAssertEqual(try interval("/2020-01-01").text, "../2020-01-01")
    XCTAssertEqual(try interval("2020-01-01T00:00:00Z").text, "2020-01-01T00:00:00Z")
    let cases: [(String, GeoCode)] = [
      ("../..", .intervalUnbounded), ("/", .intervalUnbounded), ("..", .instantForm),
      ("2020-01-02/2020-01-01", .intervalReversed), ("a/b/c", .intervalSlashes),
      ("2020-01-01/P1D", .instantForm),
    ]
    for (text, code) in cases {
      XCTAssertThrowsError(try interval(text), text) {
        XCTAssertEqual(($0 as? GeoError)?.code, code, text)
      }
    }
  }

  func testExtentIntervalsAreReadFromArrays() throws {
    func read(_ text: String) throws -> TemporalInterval {
      try TemporalInterval(reading: JSONDocument(parsing: text).root)
    }
    XCTAssertEqual(try read(#"["2011-11-11T12:22:11Z", null]"#).text, "2011-11-11T12:22:11Z/..")
    XCTAssertEqual(try read(#"[null, null]"#).start, nil)
    XCTAssertEqual(try read(#"["..", "2020-01-01"]"#).text, "../2020-01-01")
    for text in ["null", "[]", #"["2020-01-01"]"#, #"[2020, null]"#, #"["2020", null]"#] {
      XCTAssertThrowsError(try read(text), text)
    }
  }

  func testIntersectionsAreCertainUnlessADateMeetsAMoment() throws {
    let cases: [(String, String, Intersection)] = [
      ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", .yes),
      ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00.001Z", .no),
      ("2020-01-01T00:00:00Z/..", "2020-01-01T00:00:00Z", .yes),
      ("../2020-01-01T00:00:00Z", "2020-01-01T00:00:01Z", .no),
      ("2020-01-01", "2020-01-01", .yes), ("2020-01-01", "2020-01-02", .no),
      ("2020-01-01", "2020-01-01T12:00:00Z", .uncertain),
      ("2020-01-01", "2020-01-05T00:00:00Z", .no),
      ("2020-01-01/2020-01-31", "2020-01-15T00:00:00Z", .yes),
      ("2020-01-01/..", "2019-12-31T09:00:00Z", .no),
      ("2020-01-01/..", "2019-12-31T23:00:00Z", .uncertain),
      ("2020-01-01T00:00:00Z/2020-02-01T00:00:00Z", "2020-02-01T00:00:00Z/..", .yes),
      ("../2019-01-01", "2020-01-01/..", .no),
    ]
    for (left, right, expected) in cases {
      let (a, b) = (try interval(left), try interval(right))
      XCTAssertEqual(a.intersection(with: b), expected, "\(left) \(right)")
      XCTAssertEqual(b.intersection(with: a), expected, "\(right) \(left)")
    }
  }

  func testUnionsHoldBoth() throws {
    let year = try interval("2020-01-01/2020-12-31")
    XCTAssertEqual(year.union(try interval("2019-05-01/2020-02-01")).text, "2019-05-01/2020-12-31")
    XCTAssertEqual(year.union(try interval("2020-05-01/..")).text, "2020-01-01/..")
  }

  func testInstantsMoveByDurationsWithinTheYearsThatCanBeWritten() throws {
    func moved(_ text: String, _ duration: Duration) throws -> String? {
      try TemporalInstant(parsing: text).moved(by: duration)?.text
    }
    XCTAssertEqual(try moved("2020-02-28", .seconds(86_400)), "2020-02-29")
    XCTAssertEqual(try moved("2020-03-01", .seconds(-1)), "2020-02-29")
    XCTAssertEqual(try moved("2020-01-01T00:00:00Z", .milliseconds(-1)), "2019-12-31T23:59:59.999Z")
    XCTAssertEqual(
      try moved("1999-12-31T23:59:59.9Z", .milliseconds(200)), "2000-01-01T00:00:00.1Z")
    XCTAssertNil(try moved("9999-12-31", .seconds(86_400)))
    XCTAssertNil(try moved("0000-01-01T00:00:00Z", .seconds(-1)))
    XCTAssertNil(try moved("2020-01-01", .seconds(Int64.max)))
    XCTAssertNil(try moved("2020-01-01T00:00:00Z", .seconds(Int64.max)))
  }

  func testDurationsOfFixedLengthAreRead() {
    let cases: [(String, Int64?)] = [
      ("P1D", 86_400), ("P1W", 604_800), ("PT1S", 1), ("P1DT2H3M4S", 93_784), ("PT0S", 0),
      ("P", nil), ("PT", nil), ("P1DT", nil), ("P1M", nil), ("P1Y", nil), ("1D", nil), ("P1", nil),
      ("P1D1D", nil), ("PTT1S", nil), ("PT1D", nil), ("P99999999999D", nil), ("", nil),
      ("P1.5D", nil), ("-P1D", nil),
    ]
    for (text, seconds) in cases {
      XCTAssertEqual(Duration(iso8601: text), seconds.map { .seconds($0) }, text)
    }
  }

  func testADayBeginsAndEndsAtMoments() throws {
    let day = try TemporalInstant(parsing: "2020-02-29")
    XCTAssertEqual(day.beginning.text, "2020-02-29T00:00:00Z")
    XCTAssertEqual(day.ending.text, "2020-03-01T00:00:00Z")
    let moment = try TemporalInstant(parsing: "2020-02-29T01:00:00+01:00")
    XCTAssertEqual(moment.ending.text, "2020-02-29T00:00:00Z")
  }

  func testEveryDayOfTheCalendarHasItsNumber() {
    var expected: Int64 = -719_528
    for year in 0...9999 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if date.dayNumber != expected || CalendarDate(dayNumber: expected) != date {
            return XCTFail(date.text)
          }
          expected += 1
        }
      }
    }
    XCTAssertEqual(expected, 2_932_897)
  }
}
