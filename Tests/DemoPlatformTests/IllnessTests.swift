import XCTest

@testable import DemoPlatform

/// What defects of the connection look like from the other side of a socket.
final class IllnessTests: DemoPlatformTestCase {
  private func client(with name: String) throws -> BlockingClient {
    try client(with: XCTUnwrap(Defect(rawValue: name)))
  }

  func testTheOldProtocolIsToldByTheStatusLine() throws {
    XCTAssertEqual(try client().request("/").statusLine, "HTTP/1.1 200 OK")
    XCTAssertEqual(try client(with: "http-1.0").request("/").statusLine, "HTTP/1.0 200 OK")
  }

  func testACutAnswerIsShorterThanItSays() throws {
    let response = try client(with: "answer-cut-short").request("/conformance")
    let length = try XCTUnwrap(response[field: "Content-Length"].flatMap { Int($0) })
    XCTAssertLessThan(response.content.count, length)
    XCTAssertGreaterThan(response.content.count, 0)
  }

  func testAnEndlessAnswerGoesOn() throws {
    let request = Array("GET /conformance HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    let received = try client(with: "answer-endless").exchange(request, limit: 1_000_000)
    XCTAssertGreaterThanOrEqual(received.count, 1_000_000)
  }

  func testAHungUpConnectionBringsNothing() throws {
    XCTAssertEqual(try client(with: "answer-hung-up").request("/conformance").status, 0)
  }

  func testADrippingAnswerStarts() throws {
    let request = Array("GET /conformance HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    XCTAssertEqual(try client(with: "answer-drip").exchange(request, limit: 1), Array("H".utf8))
  }

  func testAnotherOriginLeadsToTheSamePlatform() throws {
    let client = try client(with: "redirect-other-origin")
    let fields = ["Host: 127.0.0.1:\(client.port)"]
    let request = Array(
      "GET /collections HTTP/1.1\r\n\(fields[0])\r\nConnection: close\r\n\r\n".utf8)
    let response = BlockingClient.parse(client.exchange(request))
    XCTAssertEqual(response.status, 302)
    XCTAssertEqual(response[field: "Location"], "http://localhost:\(client.port)/collections")
    XCTAssertEqual(client.request("/collections").status, 200)
  }
}
