import Messages
import Suites
import XCTest

@testable import Checks

final class TextKindTests: XCTestCase {
  private func check(
    _ kind: TextKind, _ accepted: [String], not refused: [String], line: UInt = #line
  ) {
    for text in accepted { XCTAssertTrue(kind.includes(text), text, line: line) }
    for text in refused { XCTAssertFalse(kind.includes(text), text, line: line) }
    XCTAssertFalse(kind.expectation.french.isEmpty, line: line)
  }

  func testDates() {
    check(
      .date,
      [
        "2024", "2024-02", "2024-02-29", "2024-02-29Z", "2024-02-29-05:00", "2024+01:00",
        "2024-05:00",
      ],
      not: [
        "", "24", "2023-02-29", "2024-13", "2024-00", "2024-1-1", "20240229", "2024-02-29T10:00:00",
        "2024-02-29 ", "0000", "2024-", "2024-02-30", "2024-02-29+15:00", "29/02/2024", "２０２４",
      ])
    check(
      .dateTime,
      [
        "2024-02-29T10:00:00", "2024-02-29T10:00:00Z", "2024-02-29T10:00:00.123+02:00",
        "2024-02-29T24:00:00",
      ],
      not: [
        "2024-02-29", "2024-02-29T10:00", "2024-02-29T25:00:00", "2024-02-29T10:00:60",
        "2024-02T10:00:00", "2024-02-29T10:00:00.Z", "2024-02-29 10:00:00", "2024-02-29T24:00:01",
      ])
    check(.dateOrDateTime, ["2024", "2024-02-29T10:00:00"], not: ["hier"])
  }

  func testAddresses() {
    check(
      .email, ["a@example.org", "prénom.nom+x@ville-d.example.fr", "sig@région.example"],
      not: [
        "", "a", "a@b", "a@@b.c", "a b@c.d", "a@b..c", "@b.c", "a@", ".a@b.c", "a@-b.c",
        "a@b.c,d@e.f",
        "a@b.c ",
      ])
    check(
      .uri,
      ["urn:x:y", "http://a/b", "mailto:a@b.c", "https://a/b?c=%7C#d", "https://a/référentiel"],
      not: ["", "a/b", "http://a/b c", "http://a/b|c", "//a/b", "é:x", "http://a/b\u{A0}c"])
    check(
      .httpURI, ["http://a/b", "HTTPS://a"],
      not: ["", "ftp://a/b", "http:///b", "http:a", "www.example.org", "http://a b/"])
  }

  func testNumbers() {
    check(.integer, ["0", "-5", "+12", "007"], not: ["", "1.0", "1 000", "x", "-", "１"])
    check(.positiveInteger, ["1", "25000", "+3"], not: ["0", "-1", "000", "1/25000", ""])
    check(
      .number, ["1", "-1.5", ".5", "5.", "1e3", "1.5E-3"],
      not: ["", ".", "1,5", "e3", "1e", "NaN", "1 m"])
    check(.nonEmpty, ["x"], not: [""])
  }
}
