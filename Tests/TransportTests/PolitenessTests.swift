import Foundation
import Record
import TestSupport
import XCTest

@testable import Transport

/// How fast and how many at a time.
final class PolitenessTests: TransportCase {
  func testRateHoldsInEveryStretch() {
    var window = RateWindow(rate: RequestRate(count: 3, interval: .seconds(1)))
    let asked: [Duration] = [0, 0, 0, 0, 0, 0, 0.5, 5, 5, 5, 5].map { .seconds($0) }
    let granted = asked.map { window.grant(at: $0) }
    XCTAssertEqual(granted, [0, 0, 0, 1, 1, 1, 2, 5, 5, 5, 6].map { Duration.seconds($0) })
  }

  func testRateIsHeldBackByAPause() {
    var window = RateWindow(rate: RequestRate(count: 2, interval: .seconds(1)))
    XCTAssertEqual(window.grant(at: .zero), .zero)
    window.pause(until: .seconds(10))
    window.pause(until: .seconds(4))
    XCTAssertEqual(window.grant(at: .seconds(1)), .seconds(10))
    XCTAssertEqual(window.grant(at: .seconds(1)), .seconds(10))
    XCTAssertEqual(window.grant(at: .seconds(1)), .seconds(11))
  }

  func testWithoutARateNothingIsHeldBackButByAPause() {
    var window = RateWindow(rate: nil)
    for _ in 0..<100 { XCTAssertEqual(window.grant(at: .zero), .zero) }
    window.pause(until: .seconds(2))
    XCTAssertEqual(window.grant(at: .zero), .seconds(2))
  }

  func testPacesAHostButNotThisMachine() async throws {
    let clock = InstantClock()
    var options = Self.options
    options.rate = RequestRate(count: 2, interval: .seconds(1))
    let admission = Admission(options: options, clock: clock)
    for _ in 0..<6 { try await admission.admit(to: "127.0.0.1") {} }
    XCTAssertEqual(clock.waits, [])
    for _ in 0..<5 { try await admission.admit(to: "example.org") {} }
    XCTAssertEqual(clock.waits, [.seconds(1), .seconds(1)])
    // Each host has its own pace.
    try await admission.admit(to: "example.com") {}
    XCTAssertEqual(clock.waits.count, 2)
  }

  func testPacesThisMachineWhenAsked() async throws {
    let server = try serve { _ in [.answer()] }
    let clock = InstantClock()
    let transport = try transport(clock: clock) { $0.loopbackRate = .perSecond(1) }
    for path in ["/1", "/2", "/3"] { _ = await transport.fetch(Request(url: server.url(path))) }
    XCTAssertEqual(clock.waits, [.seconds(1), .seconds(1)])
    XCTAssertEqual(transport.bounds["loopback-rate"], "1/1 s")
    XCTAssertEqual(transport.bounds["rate"], "10/1 s")
  }

  func testKnowsThisMachine() {
    for host in ["localhost", "api.localhost", "localhost.", "127.0.0.1", "127.1.2.3", "[::1]"] {
      XCTAssertTrue(Loopback.isLoopback(host: host), host)
    }
    for host in [
      "example.org", "localhost.example.org", "notlocalhost", "128.0.0.1", "127.example.org",
      "127.0.0.1.example.org", "127.0.0.256", "[::2]", "",
    ] {
      XCTAssertFalse(Loopback.isLoopback(host: host), host)
    }
  }

  func testHoldsToTheNumberPerHostAndInAll() async throws {
    var options = Self.options
    options.maximumPerHost = 2
    options.maximumConcurrency = 3
    let admission = Admission(options: options, clock: InstantClock())
    let inAll = Gauge()
    let onHost = ["a.example": Gauge(), "b.example": Gauge()]
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<60 {
        let host = index.isMultiple(of: 2) ? "a.example" : "b.example"
        let gauges = [inAll, onHost[host]].compactMap { $0 }
        group.addTask {
          try? await admission.admit(to: host) {
            for gauge in gauges { gauge.enter() }
            // Lets the others come in, if they may.
            for _ in 0..<20 { await Task.yield() }
            for gauge in gauges { gauge.leave() }
          }
        }
      }
    }
    XCTAssertLessThanOrEqual(onHost["a.example"]?.most ?? .max, 2)
    XCTAssertLessThanOrEqual(onHost["b.example"]?.most ?? .max, 2)
    XCTAssertTrue((1...3).contains(inAll.most))
  }

  func testAsManyAsMayBeAtATimeReachTheServer() async throws {
    let gate = Gate()
    let arrived = expectation(description: "three requests are under way")
    arrived.expectedFulfillmentCount = 3
    arrived.assertForOverFulfill = false
    let server = try serve { _ in
      arrived.fulfill()
      return [.pass(gate), .answer()]
    }
    let transport = try transport { $0.maximumPerHost = 3 }
    let urls = (0..<9).map { server.url("/\($0)") }
    let task = Task {
      await withTaskGroup(of: Delivery.self) { group in
        for url in urls { group.addTask { await transport.fetch(Request(url: url)) } }
        return await group.reduce(into: []) { $0.append($1) }
      }
    }
    await fulfillment(of: [arrived], timeout: 60)
    // A fourth would have needed a connection of its own.
    XCTAssertEqual(server.connectionCount, 3)
    gate.open()
    let deliveries = await task.value
    XCTAssertEqual(deliveries.count { $0.failure == nil }, 9)
    XCTAssertEqual(server.connectionCount, 3)
  }

  func testPermitsAreServedInOrderAndAbandonedByTheCancelled() async throws {
    let permits = Permits(1)
    try await permits.acquire()
    let cancelled = Task { () throws in try await permits.acquire() }
    cancelled.cancel()
    let result = await cancelled.result
    XCTAssertThrowsError(try result.get())
    let next = Task { () throws in try await permits.acquire() }
    permits.release()
    try await next.value
    permits.release()
    try await permits.acquire()
  }
}
