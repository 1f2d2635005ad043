import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Bodies that are compressed, too large, too slow or cut.
final class BodyTests: TransportCase {
  func testBodyCutShort() async throws {
    let server = try serve { _ in
      [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello"), .close]
    }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.cut-short")
    XCTAssertEqual(delivery.text, "hello")
    XCTAssertEqual(delivery.response?.isTruncated, true)
    let response = try XCTUnwrap(delivery.exchanges.first?.response)
    XCTAssertEqual(response.status, 200)
    XCTAssertTrue(response.isTruncated)
    XCTAssertEqual(response.bodyByteCount, 5)
    // An answer began: asking again would hide a server that fails now and then.
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
  }

  func testChunkedBodyCutShort() async throws {
    let server = try serve { _ in
      [.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), .close]
    }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.cut-short")
    XCTAssertEqual(delivery.text, "hello")
  }

  func testBodyThatEndsWithTheConnectionIsWhole() async throws {
    let server = try serve { _ in [.text("HTTP/1.1 200 OK\r\n\r\nhello"), .close] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.text, "hello")
  }

  func testEndlessBodyIsStoppedAtItsLimit() async throws {
    let server = try serve { _ in
      [.text("HTTP/1.1 200 OK\r\n\r\n"), .sendForever([UInt8](repeating: 0x61, count: 4_096))]
    }
    let delivery = try await transport { $0.bodyByteLimit = 10_000 }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.too-large")
    XCTAssertEqual(delivery.response?.body.count, 10_000)
    XCTAssertEqual(delivery.response?.isTruncated, true)
    let recorded = try XCTUnwrap(delivery.exchanges.first?.response)
    XCTAssertEqual(recorded.body.count, 10_000)
    XCTAssertGreaterThan(recorded.bodyByteCount, 10_000)
  }

  func testBodyOfExactlyTheLimitIsWhole() async throws {
    let server = try serve { _ in [.answer("200 OK", [], "0123456789")] }
    let delivery = try await transport { $0.bodyByteLimit = 10 }
      .fetch(Request(url: server.url("/")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.text, "0123456789")

    let over = try await transport { $0.bodyByteLimit = 9 }.fetch(Request(url: server.url("/")))
    XCTAssertEqual(over.code, "transport.too-large")
    XCTAssertEqual(over.text, "012345678")
  }

  func testEndlessHeadIsStopped() async throws {
    let server = try serve { _ in
      [.text("HTTP/1.1 200 OK\r\n"), .sendForever(Array("X-More: and more\r\n".utf8))]
    }
    let delivery = try await transport { $0.headByteLimit = 4_096 }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.head-too-large")
    XCTAssertNil(delivery.response)
  }

  func testDrippingBody() async throws {
    let server = try serve { _ in [.text("HTTP/1.1 200 OK\r\n\r\n"), .drip(0x61)] }
    let delivery = try await transport {
      $0.stallWindow = .milliseconds(100)
      $0.minimumBytesPerSecond = 100_000
    }.fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.too-slow")
    XCTAssertEqual(delivery.response?.isTruncated, true)
  }

  func testBodyThatStops() async throws {
    let server = try serve { _ in
      [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello"), .hold]
    }
    let delivery = try await transport { $0.stallWindow = .milliseconds(100) }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.too-slow")
    XCTAssertEqual(delivery.text, "hello")
  }

  func testBodyThatIsNotThereInTime() async throws {
    let server = try serve { _ in
      [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello"), .hold]
    }
    let delivery = try await transport { $0.totalLimit = .milliseconds(600) }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.timeout")
    XCTAssertEqual(delivery.text, "hello")
    XCTAssertEqual(delivery.response?.isTruncated, true)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
  }

  func testWatchesThePaceOfABody() {
    var watch = StallWatch(window: .seconds(15), minimumBytesPerSecond: 100)
    XCTAssertFalse(watch.isStalled(received: 0, hasBegun: false, at: .seconds(100)))
    XCTAssertFalse(watch.isStalled(received: 1, hasBegun: true, at: .seconds(101)))
    XCTAssertEqual(watch.timeLeft(at: .seconds(110)), .seconds(6))
    XCTAssertFalse(watch.isStalled(received: 10, hasBegun: true, at: .seconds(115)))
    // Enough in the first window, too little in the second.
    XCTAssertFalse(watch.isStalled(received: 1_501, hasBegun: true, at: .seconds(116)))
    XCTAssertTrue(watch.isStalled(received: 3_000, hasBegun: true, at: .seconds(131)))
  }

  func testDecodesEachCoding() async throws {
    for (coding, bytes) in Self.codings {
      let server = try serve { _ in
        [.answer("200 OK", ["Content-Encoding: \(coding)"], bytes: bytes)]
      }
      let delivery = try await transport().fetch(Request(url: server.url("/")))
      XCTAssertNil(delivery.failure, coding)
      XCTAssertEqual(delivery.text, "hello hello hello", coding)
      XCTAssertEqual(delivery.response?.headers.value(of: "Content-Encoding"), coding)
      let accepted = server.requests.first?.field("Accept-Encoding") ?? ""
      XCTAssertTrue(accepted.contains(coding), accepted)
    }
  }

  func testBodyThatIsNotCompressedAsItSays() async throws {
    let server = try serve { _ in [.answer("200 OK", ["Content-Encoding: gzip"], "not so")] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.encoding")
    XCTAssertEqual(delivery.response?.status, 200)
  }

  func testLimitHoldsForTheBodyAfterDecoding() async throws {
    let gzip = try XCTUnwrap(Self.codings["gzip"])
    let server = try serve { _ in [.answer("200 OK", ["Content-Encoding: gzip"], bytes: gzip)] }
    let delivery = try await transport { $0.bodyByteLimit = 11 }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.too-large")
    XCTAssertEqual(delivery.text, "hello hello")
  }

  func testAsksForNoCodingOfARange() async throws {
    let server = try serve { _ in [.answer("206 Partial Content", [], "he")] }
    _ = try await transport().fetch(
      Request(url: server.url("/"), headers: [HeaderField("Range", "bytes=0-1")]))
    XCTAssertNil(server.requests.first?.field("Accept-Encoding"))
    XCTAssertEqual(server.requests.first?.field("Range"), "bytes=0-1")
  }

  /// `hello hello hello` in each coding (RFC 1952, RFC 1950, RFC 7932).
  private static let codings: [String: [UInt8]] = [
    "gzip": [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0xCB, 0x48,
      0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x90, 0x00, 0x80, 0x88, 0xF9, 0xE5,
      0x11, 0x00, 0x00, 0x00,
    ],
    "deflate": [
      0x78, 0x9C, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x90, 0x00,
      0x3A, 0x2E, 0x06, 0x7D,
    ],
    "br": [
      0x00, 0x01, 0x10, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x20, 0x68, 0x65, 0x6C,
      0x6C, 0x6F, 0x20, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x03,
    ],
  ]
}
