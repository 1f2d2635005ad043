import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Servers that cannot be reached, or that never get as far as an answer.
final class ConnectionFailureTests: TransportCase {
  func testRefusedConnection() async throws {
    let port = try Sockets.freePort()
    let delivery = try await transport().fetch(Request(url: "http://127.0.0.1:\(port)/"))
    XCTAssertEqual(delivery.code, "transport.unreachable")
    XCTAssertNil(delivery.response)
    let exchange = try XCTUnwrap(delivery.exchanges.first)
    XCTAssertNil(exchange.response)
    XCTAssertNil(exchange.request.line)
    XCTAssertEqual(exchange.failure, delivery.failure)
    XCTAssertEqual(exchange.attempts, 1)
    // What would have been sent is recorded all the same.
    XCTAssertEqual(exchange.request.headers.value(of: "User-Agent"), "recette/test")
    let sentence = try XCTUnwrap(delivery.failure?.text.french)
    XCTAssertTrue(sentence.contains("127.0.0.1:\(port)"), sentence)
  }

  func testUnknownName() async throws {
    // A label of more than 63 characters can be no name (RFC 1035 §2.3.4): nobody need be asked.
    let name = String(repeating: "a", count: 64) + ".invalid"
    let delivery = try await transport().fetch(Request(url: "http://\(name)/"))
    XCTAssertEqual(delivery.code, "transport.unknown-host")
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
  }

  func testConnectionThatIsNeverAccepted() async throws {
    let (listener, port) = try Sockets.listen(backlog: 0)
    atEnd { Sockets.close(listener) }
    // One connection fills the queue, and nobody empties it.
    let filling = try XCTUnwrap(Sockets.connect(port: port))
    atEnd { Sockets.close(filling) }
    let clock = InstantClock()
    let delivery = try await transport(clock: clock) {
      $0.connectLimit = .milliseconds(100)
      $0.maximumRetries = 1
    }.fetch(Request(url: "http://127.0.0.1:\(port)/"))
    XCTAssertEqual(delivery.code, "transport.connect-timeout")
    XCTAssertEqual(delivery.exchanges.first?.attempts, 2)
    XCTAssertEqual(clock.waits, [.milliseconds(500)])
  }

  func testServerThatNeverAnswers() async throws {
    let server = try serve { _ in [.hold] }
    let delivery = try await transport { $0.totalLimit = .milliseconds(500) }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.timeout")
    XCTAssertNil(delivery.response)
    XCTAssertEqual(delivery.exchanges.first?.request.line, "GET / HTTP/1.1")
    // It may be at work on the request still: asking again would only add to its load.
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
    XCTAssertEqual(server.requests.count, 1)
  }

  func testServerThatClosesWithoutAnAnswer() async throws {
    let server = try serve { _ in [.close] }
    let clock = InstantClock()
    let delivery = try await transport(clock: clock).fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.no-reply")
    XCTAssertEqual(delivery.exchanges.count, 1)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 3)
    XCTAssertEqual(clock.waits, [.milliseconds(500), .seconds(1)])
    XCTAssertEqual(server.requests.count, 3)
  }

  func testServerThatBreaksTheConnection() async throws {
    let server = try serve { request in request.index == 0 ? [.reset] : [.answer("200 OK")] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.response?.status, 200)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 2)

    let stubborn = try serve { _ in [.reset] }
    let failed = try await transport().fetch(Request(url: stubborn.url("/")))
    XCTAssertEqual(failed.code, "transport.reset")
  }

  func testDoesNotRepeatARequestThatMayHaveBeenActedOn() async throws {
    for step in [ServerStep.close, .reset] {
      let server = try serve { _ in [step] }
      let delivery = try await transport().fetch(
        Request(method: "POST", url: server.url("/"), body: Array("x".utf8)))
      XCTAssertNotNil(delivery.failure)
      XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
      XCTAssertEqual(server.requests.count, 1)
    }
  }

  func testDoesNotRepeatItOnAConnectionThatServedBefore() async throws {
    let server = try serve { request in request.target == "/get" ? [.answer()] : [.close] }
    let transport = try transport()
    _ = await transport.fetch(Request(url: server.url("/get")))
    let delivery = await transport.fetch(
      Request(method: "POST", url: server.url("/post"), body: Array("x".utf8)))
    XCTAssertEqual(delivery.code, "transport.no-reply")
    XCTAssertEqual(server.requests.map(\.target), ["/get", "/post"])
  }

  func testCountsEveryTimeARequestIsSent() async throws {
    let server = try serve { request in request.target == "/first" ? [.answer()] : [.close] }
    let transport = try transport { $0.maximumRetries = 0 }
    _ = await transport.fetch(Request(url: server.url("/first")))
    let delivery = await transport.fetch(Request(url: server.url("/lost")))
    XCTAssertNotNil(delivery.failure)
    let count = server.requests.count { $0.target == "/lost" }
    XCTAssertEqual(delivery.exchanges.first?.attempts, count)
    XCTAssertEqual(transport.requestCount, count + 1)
  }

  func testServerThatDoesNotSpeakHTTP() async throws {
    let server = try serve { _ in [.text("SSH-2.0-server\r\n"), .close] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.protocol")
    XCTAssertNil(delivery.response)
  }

  func testServerThatDoesNotSpeakTLS() async throws {
    let server = try serve(greeting: [.text("HTTP/1.1 400 Bad Request\r\n\r\n"), .hold])
    let delivery = try await transport().fetch(
      Request(url: "https://127.0.0.1:\(server.port)/"))
    XCTAssertEqual(delivery.code, "transport.tls")
    XCTAssertNil(delivery.exchanges.first?.certificate)
  }

  func testHeadThatBreaksOff() async throws {
    let server = try serve { _ in [.text("HTTP/1.1 200 OK\r\nContent-Type: te"), .close] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertNotNil(delivery.failure)
    XCTAssertNil(delivery.response)
    XCTAssertNil(delivery.exchanges.first?.response)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
  }

  func testRequestsThatCannotBeSent() async throws {
    let transport = try transport()
    let cases: [(Request, String)] = [
      (Request(url: "file:///etc/passwd"), "transport.bad-url"),
      (Request(url: "ftp://127.0.0.1/"), "transport.bad-url"),
      (Request(url: "/relative"), "transport.bad-url"),
      (Request(url: "http://"), "transport.bad-url"),
      (Request(url: "http://127.0.0.1:99999/"), "transport.bad-url"),
      (Request(url: "http://user:secret@127.0.0.1/"), "transport.url-credentials"),
      (Request(method: "GE T", url: "http://127.0.0.1/"), "transport.bad-method"),
      (
        Request(url: "http://127.0.0.1/", headers: [HeaderField("A", "b\r\nC: d")]),
        "transport.bad-header"
      ),
      (
        Request(url: "http://127.0.0.1/", headers: [HeaderField("A:", "b")]), "transport.bad-header"
      ),
    ]
    for (request, code) in cases {
      let delivery = await transport.fetch(request)
      XCTAssertEqual(delivery.code, code, request.url)
      XCTAssertEqual(delivery.exchanges, [])
      XCTAssertFalse(delivery.failure?.text.english.contains("secret") ?? true)
    }
    XCTAssertEqual(transport.requestCount, 0)
  }
}
