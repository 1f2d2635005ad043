import Record
import XCTest

@testable import Transport

/// The heads of requests and responses, read from what went over the wire.
final class HeadTests: XCTestCase {
  func testTheLastRequestHeadCountsAndATunnelDoesNot() throws {
    let sent = "CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n"
    XCTAssertNil(RequestHead(parsingLastOf: Array(sent.utf8)))
    XCTAssertEqual(RequestHead.count(in: Array(sent.utf8)), 0)
    let more =
      sent + "GET /a HTTP/1.1\r\nHost: h\r\n\r\nGET /a HTTP/1.1\r\nHost: h\r\nX:  y \r\n\r\n"
    let head = try XCTUnwrap(RequestHead(parsingLastOf: Array(more.utf8)))
    XCTAssertEqual(head.line, "GET /a HTTP/1.1")
    XCTAssertEqual(head.headers, [HeaderField("Host", "h"), HeaderField("X", "y")])
    XCTAssertEqual(RequestHead.count(in: Array(more.utf8)), 2)
    XCTAssertNil(RequestHead(parsingLastOf: []))
  }

  func testStatusLines() throws {
    let line = try XCTUnwrap(StatusLine(parsing: Array("HTTP/1.1 404 Not Found".utf8)))
    XCTAssertEqual(line, StatusLine(version: "HTTP/1.1", status: 404, reason: "Not Found"))
    XCTAssertEqual(StatusLine(parsing: Array("HTTP/2 200 ".utf8))?.status, 200)
    XCTAssertEqual(StatusLine(parsing: Array("HTTP/1.1 200".utf8))?.reason, "")
    for text in ["", "HTTP/1.1", "HTTP/1.1 20", "HTTP/1.1 abc", "SSH-2.0 200"] {
      XCTAssertNil(StatusLine(parsing: Array(text.utf8)), text)
    }
  }

  func testResponseHeadKeepsOrderFoldingAndStrangeBytes() throws {
    let lines: [[UInt8]] = [
      Array("HTTP/1.1 200 OK".utf8), Array("B: 1".utf8), Array("A:2".utf8), Array("\t more".utf8),
      Array("no colon".utf8), Array("C: é".utf8), Array("D: ".utf8) + [0xE9],
    ]
    let head = try XCTUnwrap(ResponseHead(parsing: lines))
    XCTAssertEqual(
      head.headers,
      [
        HeaderField("B", "1"), HeaderField("A", "2 more"), HeaderField("C", "é"),
        HeaderField("D", "é"),
      ])
    XCTAssertNil(ResponseHead(parsing: []))
  }
}
