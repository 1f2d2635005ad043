import Messages
import Record
import XCTest

@testable import Checks

/// The answer to a range says, and has, what was asked for (RFC 9110 §14.4).
final class PartialContentTests: XCTestCase {
  private func findings(
    _ aspect: String, asked: String? = "bytes=10-19", range: String?, body: Int = 10,
    isTruncated: Bool = false, length: Int? = nil
  ) throws -> [Finding] {
    var headers = range.map { [HeaderField("Content-Range", $0)] } ?? []
    if let length { headers.append(HeaderField("Content-Length", "\(length)")) }
    let answer = Answer(
      exchange: "x1", method: "GET", url: "http://example.org/a.tif", status: 206,
      protocolVersion: "HTTP/1.1", headers: headers, body: [UInt8](repeating: 0, count: body),
      isTruncated: isTruncated, requestedRange: asked)
    return try CheckCase.judge(#"{"partialContent": "\#(aspect)"}"#, on: answer).findings
  }

  func testThePlaceIsTheOneAskedFor() throws {
    XCTAssertEqual(try findings("place", range: "bytes 10-19/100"), [])
    XCTAssertEqual(try findings("place", range: "bytes 11-20/100").count, 1)
    XCTAssertEqual(try findings("place", range: "bytes 10-18/100").count, 1)
    XCTAssertEqual(try findings("place", range: "octets").count, 1)
    XCTAssertEqual(
      try findings("place", range: nil).first?.message.code, "check.no-header")
    XCTAssertEqual(
      try findings("place", range: "bytes 10-19/*").first?.message.code, "check.no-total-size")
  }

  func testARangeEndsWithTheFile() throws {
    XCTAssertEqual(try findings("place", range: "bytes 10-14/15"), [])
    XCTAssertEqual(try findings("length", range: "bytes 10-14/15", body: 5), [])
    XCTAssertEqual(try findings("length", range: "bytes 10-14/15", body: 10).count, 1)
  }

  func testThereAreAsManyBytesAsAnnounced() throws {
    XCTAssertEqual(try findings("length", range: "bytes 10-19/100"), [])
    XCTAssertEqual(try findings("length", range: "bytes 10-19/100", body: 9).count, 1)
    let whole = try findings(
      "length", range: "bytes 10-19/100", isTruncated: true, length: 100)
    XCTAssertEqual(whole.first?.actual, "100")
    XCTAssertEqual(try findings("length", range: nil, isTruncated: true).first?.actual, "> 10")
  }

  func testWhatWasAskedWithoutARangeIsNotJudged() throws {
    let judgement = try CheckCase.judge(
      #"{"partialContent": "place"}"#, on: CheckCase.answer("x"))
    XCTAssertNotNil(judgement.vacuity)
    XCTAssertEqual(judgement.checkedCount, 0)
  }

  func testNumbersAreNearButForRounding() throws {
    let answer = CheckCase.answer(
      #"{"a": [0.2, 6670000.00000001], "b": [0.2, 6670000.1], "c": [0.2], "d": "x"}"#)
    for (name, holds) in [("a", true), ("b", false), ("c", false), ("d", false)] {
      let judgement = try CheckCase.judge(
        #"{"json": "$.\#(name)", "near": [0.2, 6670000]}"#, on: answer)
      XCTAssertEqual(judgement.holds, holds, name)
    }
  }

  func testAContentRangeIsReadStrictly() {
    XCTAssertEqual(ContentRange(parsing: "bytes 0-9/100")?.range, 0..<10)
    XCTAssertEqual(ContentRange(parsing: "bytes 0-9/100")?.totalSize, 100)
    XCTAssertEqual(ContentRange(parsing: "Bytes 5-5/*")?.range, 5..<6)
    XCTAssertEqual(ContentRange(parsing: "bytes */7")?.totalSize, 7)
    XCTAssertNil(ContentRange(parsing: "bytes */7")?.range)
    for bad in [
      "", "bytes", "items 0-9/100", "bytes 9-0/100", "bytes 0-100/100", "bytes -5/9", "bytes */*",
      "bytes 0-9/100/3", "bytes 0-18446744073709551615/*",
    ] {
      XCTAssertNil(ContentRange(parsing: bad), bad)
    }
  }
}
