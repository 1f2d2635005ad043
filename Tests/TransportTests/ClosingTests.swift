import Foundation
import XCTest

@testable import Transport

final class ClosingTests: TransportCase {
  /// A clock whose waits only end when they are given up.
  private struct HeldClock: TransportClock {
    var elapsed: Duration { .zero }
    var date: Date { Date() }

    func wait(_ duration: Duration) async throws(CancellationError) {
      do { try await Task.sleep(for: .seconds(86_400)) } catch { throw CancellationError() }
    }
  }

  func testWhatWaitsForItsTurnIsGivenUpWhenTheTransportCloses() async throws {
    let server = try serve { _ in [.answer("200 OK", [], "ok")] }
    let transport = try transport(clock: HeldClock()) { options in
      options.loopbackRate = RequestRate(count: 1, interval: .seconds(86_400))
    }
    let first = await transport.fetch(Request(url: server.url("/first")))
    XCTAssertEqual(first.response?.status, 200)
    let second = Task { await transport.fetch(Request(url: server.url("/second"))) }
    transport.close()
    let code = await second.value.code
    XCTAssertEqual(code, "transport.cancelled")
    let kept = await transport.fetch(Request(url: server.url("/first")))
    XCTAssertEqual(kept.response?.status, 200)
    let later = await transport.fetch(Request(url: server.url("/third")))
    XCTAssertEqual(later.code, "transport.cancelled")
  }
}
