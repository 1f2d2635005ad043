import Record
import XCTest

final class TimestampTests: XCTestCase {
  func testInstantsInUTCAreTaken() {
    for text in [
      "2026-03-02T08:30:00Z", "2024-02-29T23:59:59Z", "2000-02-29T00:00:00Z",
      "2026-03-02T08:30:00.123456Z",
    ] {
      XCTAssertEqual(Timestamp(text)?.text, text)
      XCTAssertEqual(Timestamp(text)?.withoutZone, String(text.prefix(19)))
    }
  }

  func testAnythingElseIsRefused() {
    for text in [
      "", "2026-03-02", "2026-03-02T08:30:00", "2026-03-02T08:30:00+01:00", "2026-13-02T08:30:00Z",
      "2026-02-29T08:30:00Z", "1900-02-29T08:30:00Z", "2026-04-31T08:30:00Z",
      "2026-03-02T24:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02T08:30:00.Z",
      "2026-03-02T08:30:00.1aZ", "2026-03-02 08:30:00Z", "2026-03-02T08:30:0éZ",
      "0000-03-02T08:30:00Z",
    ] {
      XCTAssertNil(Timestamp(text), text)
    }
  }
}
