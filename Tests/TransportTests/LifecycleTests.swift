import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Tasks that are cancelled, and transports that are closed.
final class LifecycleTests: TransportCase {
  func testCancelledWhileTheServerIsSilent() async throws {
    let arrived = expectation(description: "the request has arrived")
    let server = try serve { _ in
      arrived.fulfill()
      return [.hold]
    }
    let transport = try transport()
    let url = server.url("/")
    let task = Task { await transport.fetch(Request(url: url)) }
    await fulfillment(of: [arrived], timeout: 60)
    task.cancel()
    let delivery = await task.value
    XCTAssertEqual(delivery.code, "transport.cancelled")
    XCTAssertEqual(delivery.exchanges, [])
  }

  func testCancelledBeforeItStarts() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport()
    let url = server.url("/")
    let gate = AsyncGate()
    let task = Task {
      await gate.pass()
      return await transport.fetch(Request(method: "POST", url: url))
    }
    task.cancel()
    await gate.open()
    let delivery = await task.value
    XCTAssertEqual(delivery.code, "transport.cancelled")
    XCTAssertEqual(server.requests.count, 0)
    XCTAssertEqual(transport.requestCount, 0)
  }

  func testOneWhoIsCancelledDoesNotTakeTheAnswerFromTheOthers() async throws {
    let arrived = expectation(description: "the request has arrived")
    // Whether the other has joined by then or asks anew is all one to it.
    arrived.assertForOverFulfill = false
    let gate = Gate()
    let server = try serve { _ in
      arrived.fulfill()
      return [.pass(gate), .answer("200 OK", [], "for you")]
    }
    let transport = try transport()
    let url = server.url("/")
    let leaving = Task { await transport.fetch(Request(url: url)) }
    await fulfillment(of: [arrived], timeout: 60)
    let staying = Task { await transport.fetch(Request(url: url)) }
    leaving.cancel()
    _ = await leaving.value
    gate.open()
    let delivery = await staying.value
    XCTAssertEqual(delivery.text, "for you")
  }

  func testAskedAgainAfterEveryoneLeft() async throws {
    let arrived = expectation(description: "the first request has arrived")
    let server = try serve { request in
      guard request.index == 0 else { return [.answer()] }
      arrived.fulfill()
      return [.hold]
    }
    let transport = try transport()
    let url = server.url("/")
    let task = Task { await transport.fetch(Request(url: url)) }
    await fulfillment(of: [arrived], timeout: 60)
    task.cancel()
    _ = await task.value
    let delivery = await transport.fetch(Request(url: url))
    XCTAssertEqual(delivery.response?.status, 200)
  }

  func testClosedWhileTheServerIsSilent() async throws {
    let arrived = expectation(description: "the requests have arrived")
    arrived.expectedFulfillmentCount = 3
    let server = try serve { _ in
      arrived.fulfill()
      return [.hold]
    }
    let transport = try transport()
    let urls = ["/1", "/2", "/3"].map { server.url($0) }
    let task = Task {
      await withTaskGroup(of: Delivery.self) { group in
        for url in urls { group.addTask { await transport.fetch(Request(url: url)) } }
        return await group.reduce(into: []) { $0.append($1) }
      }
    }
    await fulfillment(of: [arrived], timeout: 60)
    transport.close()
    let codes = await task.value.map(\.code)
    XCTAssertEqual(codes, ["transport.closed", "transport.closed", "transport.closed"])
  }

  func testClosedWhileARequestWaitsForTheRate() async throws {
    let server = try serve { _ in [.answer()] }
    let clock = StoppedClock()
    let transport = try transport(clock: clock) {
      $0.loopbackRate = RequestRate(count: 1, interval: .seconds(60))
    }
    let first = await transport.fetch(Request(url: server.url("/first")))
    XCTAssertEqual(first.response?.status, 200)
    let url = server.url("/second")
    let second = Task { await transport.fetch(Request(url: url)) }
    await clock.untilSomeoneWaits()
    transport.close()
    let delivery = await second.value
    XCTAssertEqual(delivery.code, "transport.closed")
    XCTAssertEqual(server.requests.count, 1)
  }

  func testClosedWhileARequestWaitsToBeTriedAgain() async throws {
    let server = try serve { _ in [.answer("503 Service Unavailable", ["Retry-After: 20"])] }
    let clock = StoppedClock()
    for method in ["GET", "POST"] {
      let transport = try transport(clock: clock)
      let url = server.url("/\(method)")
      let task = Task { await transport.fetch(Request(method: method, url: url)) }
      await clock.untilSomeoneWaits()
      transport.close()
      let delivery = await task.value
      XCTAssertEqual(delivery.code, "transport.closed", method)
    }
  }

  func testClosedBefore() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport()
    let kept = await transport.fetch(Request(url: server.url("/kept")))
    transport.close()
    transport.close()
    let delivery = await transport.fetch(Request(url: server.url("/new")))
    XCTAssertEqual(delivery.code, "transport.closed")
    XCTAssertEqual(delivery.exchanges, [])
    let again = await transport.fetch(Request(url: server.url("/kept")))
    XCTAssertEqual(again, kept)
    XCTAssertEqual(server.requests.count, 1)
  }

  func testLetsGoOfItsConnectionsWhenNobodyHoldsIt() async throws {
    let ended = expectation(description: "the connection has ended")
    let server = try serve(whenEnded: { ended.fulfill() })
    do {
      let transport = try Transport(options: Self.options)
      let delivery = await transport.fetch(Request(url: server.url("/")))
      XCTAssertNil(delivery.failure)
    }
    await fulfillment(of: [ended], timeout: 60)
  }

  func testManyAtOnce() async throws {
    let server = try serve { request in
      request.target.hasSuffix("7") ? [.close] : [.answer("200 OK", [], request.target)]
    }
    let transport = try transport {
      $0.maximumPerHost = 8
      $0.maximumRetries = 0
    }
    let urls = (0..<200).map { server.url("/\($0)") }
    let deliveries = await withTaskGroup(of: Delivery.self) { group in
      for (index, url) in urls.enumerated() {
        let task = { @Sendable in await transport.fetch(Request(url: url)) }
        group.addTask {
          guard index % 10 == 3 else { return await task() }
          let cancelled = Task { await task() }
          cancelled.cancel()
          return await cancelled.value
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    XCTAssertEqual(deliveries.count, 200)
    // libcurl words it in two ways, by whether the connection had served before.
    let lost: Set = ["transport.no-reply", "transport.reset"]
    XCTAssertEqual(deliveries.count { $0.code.map(lost.contains) ?? false }, 20)
    XCTAssertGreaterThanOrEqual(deliveries.count { $0.code == nil }, 160)
  }
}
