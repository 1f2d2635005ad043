import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// A body may be handed over while it comes, and its sender held back.
final class DownloadTests: TransportCase {
  private func read(_ stream: BodyStream) async -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let pieces = await stream.next()
      if pieces.isEmpty { return bytes }
      for piece in pieces { bytes += piece }
    }
  }

  private func answer(_ body: [UInt8], length: Int? = nil) -> [ServerStep] {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: \(length ?? body.count)\r\n\r\n"
    return [.send(Array(head.utf8) + body)]
  }

  func testABodyComesWholeThroughANarrowStream() async throws {
    let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let steps = answer(body)
    let server = try LoopbackServer { _ in steps }
    defer { server.close() }
    let transport = try Transport(options: TransportOptions(userAgent: "recette/test"))
    let stream = BodyStream(capacity: 4_096)
    async let delivery = transport.download(Request(url: server.url("/t")), into: stream)
    let bytes = await read(stream)
    let done = await delivery
    XCTAssertTrue(bytes == body)
    XCTAssertNil(done.failure)
    XCTAssertEqual(done.exchanges.first?.response?.bodyByteCount, body.count)
    XCTAssertEqual(done.exchanges.first?.response?.body.count, BodyStream.keptByteCount)
  }

  func testABodyCutShortSaysSo() async throws {
    let steps = answer(Array("a,b\n".utf8), length: 100) + [.close]
    let server = try LoopbackServer { _ in steps }
    defer { server.close() }
    let transport = try Transport(options: TransportOptions(userAgent: "recette/test"))
    let stream = BodyStream()
    async let delivery = transport.download(Request(url: server.url("/t")), into: stream)
    let bytes = await read(stream)
    let done = await delivery
    XCTAssertEqual(bytes, Array("a,b\n".utf8))
    XCTAssertEqual(done.failure?.code, Catalogue.transportCutShort.code)
  }

  func testAReaderWhoHasEnoughStopsTheSender() async throws {
    let server = try LoopbackServer { _ in
      [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)), .sendForever(Array("x,y\n".utf8))]
    }
    defer { server.close() }
    let transport = try Transport(options: TransportOptions(userAgent: "recette/test"))
    let stream = BodyStream(capacity: 1_024)
    async let delivery = transport.download(Request(url: server.url("/t")), into: stream)
    let first = await stream.next()
    XCTAssertFalse(first.isEmpty)
    stream.close()
    let done = await delivery
    XCTAssertNil(done.failure)
    XCTAssertEqual(done.response?.isTruncated, true)
  }

  func testARefusalIsNoBody() async throws {
    let server = try LoopbackServer { _ in
      [.send(Array("HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno".utf8))]
    }
    defer { server.close() }
    let transport = try Transport(options: TransportOptions(userAgent: "recette/test"))
    let stream = BodyStream()
    async let delivery = transport.download(Request(url: server.url("/t")), into: stream)
    let bytes = await read(stream)
    XCTAssertEqual(bytes, [])
    let done = await delivery
    XCTAssertEqual(done.response?.body, Array("no".utf8))
  }
}
