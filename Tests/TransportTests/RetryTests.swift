import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Servers that ask for patience, and the run's budget.
final class RetryTests: TransportCase {
  func testWaitsAsLongAsAskedThenTriesAgain() async throws {
    let server = try serve { request in
      request.index == 0
        ? [.answer("429 Too Many Requests", ["Retry-After: 7"])] : [.answer("200 OK", [], "now")]
    }
    let clock = InstantClock()
    let transport = try transport(clock: clock)
    let delivery = await transport.fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.response?.status, 200)
    XCTAssertEqual(delivery.text, "now")
    XCTAssertEqual(delivery.exchanges.count, 1)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 2)
    XCTAssertEqual(clock.waits, [.seconds(7)])
    XCTAssertEqual(transport.requestCount, 2)
  }

  func testUnderstandsADate() async throws {
    // The clock starts at 2026-01-01T00:00:00Z.
    let server = try serve { request in
      request.index == 0
        ? [
          .answer(
            "503 Service Unavailable", ["Retry-After: Thu, 01 Jan 2026 00:00:05 GMT"])
        ] : [.answer()]
    }
    let clock = InstantClock()
    let delivery = try await transport(clock: clock).fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.response?.status, 200)
    XCTAssertEqual(clock.waits, [.seconds(5)])
  }

  func testWaitsLongerAndLongerWhenNotTold() async throws {
    let server = try serve { _ in [.answer("503 Service Unavailable")] }
    let clock = InstantClock()
    let delivery = try await transport(clock: clock).fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.response?.status, 503)
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 3)
    XCTAssertEqual(clock.waits, [.seconds(1), .seconds(2)])
  }

  func testDoesNotWaitForLongerThanItMay() async throws {
    for value in ["31", "99999999999999999999999"] {
      let server = try serve { _ in [.answer("429 Too Many Requests", ["Retry-After: \(value)"])] }
      let clock = InstantClock()
      let delivery = try await transport(clock: clock).fetch(Request(url: server.url("/")))
      XCTAssertEqual(delivery.response?.status, 429)
      XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
      XCTAssertEqual(clock.waits, [])
    }
  }

  func testTriesAnyMethodAgainThatWasTurnedAway() async throws {
    let server = try serve { request in
      request.index == 0 ? [.answer("503 Service Unavailable")] : [.answer("201 Created")]
    }
    let delivery = try await transport().fetch(
      Request(method: "POST", url: server.url("/"), body: Array("x".utf8)))
    XCTAssertEqual(delivery.response?.status, 201)
    XCTAssertEqual(server.requests.map(\.body), [Array("x".utf8), Array("x".utf8)])
  }

  func testKeepsOtherStatusesAsTheyAre() async throws {
    for status in ["500 Internal Server Error", "502 Bad Gateway", "404 Not Found"] {
      let server = try serve { _ in [.answer(status, ["Retry-After: 1"])] }
      let delivery = try await transport().fetch(Request(url: server.url("/")))
      XCTAssertEqual(delivery.exchanges.first?.attempts, 1, status)
    }
  }

  func testRetriesCanBeSwitchedOff() async throws {
    let server = try serve { _ in [.answer("503 Service Unavailable")] }
    let delivery = try await transport { $0.maximumRetries = 0 }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
  }

  func testBudget() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport { $0.maximumRequests = 2 }
    for path in ["/1", "/2"] {
      let delivery = await transport.fetch(Request(url: server.url(path)))
      XCTAssertNil(delivery.failure)
    }
    let delivery = await transport.fetch(Request(url: server.url("/3")))
    XCTAssertEqual(delivery.code, "transport.budget")
    XCTAssertEqual(delivery.exchanges, [])
    XCTAssertNil(delivery.response)
    // What was already asked is still there to be shared.
    let shared = await transport.fetch(Request(url: server.url("/1")))
    XCTAssertNil(shared.failure)
    XCTAssertEqual(server.requests.count, 2)
    XCTAssertEqual(transport.requestCount, 2)
  }

  func testBudgetCountsAttemptsAndHops() async throws {
    let server = try serve { request in
      request.target == "/busy" ? [.answer("503 Service Unavailable")] : [.redirect(to: "/next")]
    }
    let busy = try transport { $0.maximumRequests = 2 }
    let delivery = await busy.fetch(Request(url: server.url("/busy")))
    XCTAssertEqual(delivery.response?.status, 503)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 2)

    let chained = try await transport { $0.maximumRequests = 1 }
      .fetch(Request(url: server.url("/hop")))
    XCTAssertEqual(chained.code, "transport.budget")
    XCTAssertEqual(chained.exchanges.map(\.response?.status), [302])
  }

  func testReadsDatesInAllThreeForms() {
    for text in [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ] {
      XCTAssertEqual(HTTPDate.secondsSince1970(parsing: text), 784_111_777, text)
    }
    XCTAssertEqual(
      HTTPDate.secondsSince1970(parsing: "Thu, 29 Feb 2024 00:00:00 GMT"), 1_709_164_800)
    for text in [
      "", "soon", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 24:49:37 GMT",
      "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Xyz 1994 08:49:37 GMT", "Sun, 06 Nov 1994 0849 GMT",
    ] {
      XCTAssertNil(HTTPDate.secondsSince1970(parsing: text), text)
    }
  }
}
