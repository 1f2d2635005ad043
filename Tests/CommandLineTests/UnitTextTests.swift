import CommandLine
import XCTest

final class UnitTextTests: XCTestCase {
  func testDurationsAreReadWithTheirUnit() {
    let cases: [(String, Duration?)] = [
      ("10s", .seconds(10)), ("500ms", .milliseconds(500)), ("1.5s", .milliseconds(1_500)),
      ("2m", .seconds(120)), ("2min", .seconds(120)), ("1h", .seconds(3_600)),
      ("0s", .zero), ("10", nil), ("s", nil), ("", nil), ("-1s", nil), ("1 s", nil), ("1d", nil),
      ("1e3s", nil), ("infs", nil), ("nans", nil), (".5s", nil), ("5.s", nil), ("1.2.3s", nil),
      ("99999999999999999999h", nil), ("٣s", nil),
    ]
    for (text, duration) in cases { XCTAssertEqual(UnitText.duration(text), duration, text) }
  }

  func testByteCountsAreReadInBothSystems() {
    let cases: [(String, Int?)] = [
      ("1024", 1_024), ("10B", 10), ("1kB", 1_000), ("1KiB", 1_024), ("64MiB", 67_108_864),
      ("1.5kb", 1_500), ("1Mo", 1_000_000), ("1Gio", 1_073_741_824), ("1TB", nil), ("-1", nil),
      ("", nil), ("99999999999999999999GiB", nil),
    ]
    for (text, count) in cases { XCTAssertEqual(UnitText.byteCount(text), count, text) }
  }

  func testRatesAreReadPerSecondMinuteOrHour() {
    let cases: [(String, Double?)] = [
      ("5", 5), ("0.5", 0.5), ("5/s", 5), ("60/m", 1), ("3600/h", 1), ("5/d", nil), ("/s", nil),
    ]
    for (text, rate) in cases { XCTAssertEqual(UnitText.rate(text), rate, text) }
  }

  func testWhatIsWrittenReadsBack() {
    let durations: [Duration] = [
      .milliseconds(1), .milliseconds(1_500), .seconds(10), .seconds(60), .seconds(120),
      .seconds(3_600), .seconds(86_400), .zero,
    ]
    for duration in durations {
      XCTAssertEqual(UnitText.duration(UnitText.text(of: duration)), duration)
    }
    XCTAssertEqual(UnitText.text(of: .seconds(60)), "60s")
    for count in [0, 1, 1_000, 1_024, 1_048_576, 67_108_864, 1 << 30, 1_500_000] {
      XCTAssertEqual(UnitText.byteCount(UnitText.text(ofByteCount: count)), count)
    }
    XCTAssertEqual(UnitText.text(ofByteCount: 67_108_864), "64MiB")
  }
}
