import Record
import TestSupport
import XCTest

@testable import Transport

/// What is recorded of an exchange that goes well.
final class ExchangeTests: TransportCase {
  func testRecordsWhatWasSentAndReceived() async throws {
    let server = try serve { _ in
      [.answer("200 Fine", ["Content-Type: text/plain", "X-Twice: a", "X-Twice: b"], "hello")]
    }
    let transport = try transport()
    let delivery = await transport.fetch(
      Request(
        url: server.url("/a?b=c#d"),
        headers: [HeaderField("Accept", "text/plain"), HeaderField("X-Empty", "")]))

    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.exchanges.count, 1)
    let exchange = try XCTUnwrap(delivery.exchanges.first)
    XCTAssertEqual(exchange.request.method, "GET")
    XCTAssertEqual(exchange.request.url, server.url("/a?b=c"))
    XCTAssertEqual(exchange.request.line, "GET /a?b=c HTTP/1.1")
    XCTAssertEqual(exchange.request.headers.value(of: "Accept"), "text/plain")
    XCTAssertEqual(exchange.request.headers.value(of: "X-Empty"), "")
    XCTAssertEqual(exchange.request.headers.value(of: "User-Agent"), "recette/test")
    XCTAssertEqual(exchange.request.headers.value(of: "Host"), "127.0.0.1:\(server.port)")
    XCTAssertNil(exchange.request.body)
    let response = try XCTUnwrap(exchange.response)
    XCTAssertEqual(response.status, 200)
    XCTAssertEqual(response.reason, "Fine")
    XCTAssertEqual(response.protocolVersion, "HTTP/1.1")
    XCTAssertEqual(response.headers.values(of: "x-twice"), ["a", "b"])
    XCTAssertEqual(response.body, Array("hello".utf8))
    XCTAssertEqual(response.bodyByteCount, 5)
    XCTAssertFalse(response.isTruncated)
    XCTAssertNil(exchange.failure)
    XCTAssertNil(exchange.redirectedFrom)
    XCTAssertNil(exchange.certificate)
    XCTAssertEqual(exchange.attempts, 1)
    XCTAssertNotNil(Timestamp(exchange.startedAt))

    XCTAssertEqual(delivery.text, "hello")
    XCTAssertEqual(delivery.response?.exchange, exchange.id)
    XCTAssertEqual(delivery.response?.url, server.url("/a?b=c"))
    XCTAssertEqual(transport.requestCount, 1)

    // The record says what the server read, field by field.
    let received = try XCTUnwrap(server.requests.first)
    XCTAssertEqual(received.target, "/a?b=c")
    for field in exchange.request.headers {
      XCTAssertEqual(received.field(field.name), field.value, field.name)
    }
  }

  func testTimesEachPhaseInOrder() async throws {
    let server = try serve { _ in [.answer("200 OK", [], "hello")] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    let timings = try XCTUnwrap(delivery.exchanges.first).timings
    XCTAssertLessThanOrEqual(timings.nameLookup, timings.connect)
    XCTAssertEqual(timings.secureConnect, .zero)
    XCTAssertLessThanOrEqual(timings.connect, timings.firstByte)
    XCTAssertLessThanOrEqual(timings.firstByte, timings.total)
    XCTAssertGreaterThan(timings.total, .zero)
  }

  func testSendsABodyAsItIs() async throws {
    let server = try serve { _ in [.answer("201 Created")] }
    let body = Array("{\"a\":\u{0}1}".utf8)
    let delivery = try await transport().fetch(
      Request(
        method: "POST", url: server.url("/items"),
        headers: [HeaderField("Content-Type", "application/json")], body: body))
    XCTAssertEqual(delivery.response?.status, 201)
    XCTAssertEqual(server.requests.first?.method, "POST")
    XCTAssertEqual(server.requests.first?.body, body)
    XCTAssertEqual(server.requests.first?.field("Content-Type"), "application/json")
    XCTAssertEqual(delivery.exchanges.first?.request.body, body)
  }

  func testAddsNoMediaTypeToABodyWithoutOne() async throws {
    let server = try serve { _ in [.answer()] }
    _ = try await transport().fetch(
      Request(method: "PUT", url: server.url("/"), body: Array("x".utf8)))
    XCTAssertEqual(server.requests.first?.method, "PUT")
    XCTAssertNil(server.requests.first?.field("Content-Type"))
  }

  func testHeadWaitsForNoBody() async throws {
    let server = try serve { _ in [.text("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")] }
    let delivery = try await transport().fetch(Request(method: "HEAD", url: server.url("/")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.response?.headers.value(of: "Content-Length"), "1000")
    XCTAssertEqual(delivery.response?.body, [])
  }

  func testPassesOverInterimResponsesAndTrailers() async throws {
    let server = try serve { _ in
      [
        .text("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
        .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
        .text("3\r\nabc\r\n0\r\nX-Trailer: t\r\n\r\n"),
      ]
    }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.response?.status, 200)
    XCTAssertEqual(delivery.text, "abc")
    XCTAssertEqual(delivery.response?.headers.map(\.name), ["Transfer-Encoding"])
  }

  func testReusesAConnection() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport()
    for path in ["/a", "/b", "/c"] { _ = await transport.fetch(Request(url: server.url(path))) }
    XCTAssertEqual(server.requests.count, 3)
    XCTAssertEqual(server.connectionCount, 1)
  }

  func testTellsOfEachExchangeOnce() async throws {
    let server = try serve { request in
      request.target == "/a" ? [.redirect(to: "/b")] : [.answer()]
    }
    let told = Guarded<[Exchange]>([])
    let transport = try Transport(
      options: Self.options, onExchange: { exchange in told.withLock { $0.append(exchange) } })
    let delivery = await transport.fetch(Request(url: server.url("/a")))
    _ = await transport.fetch(Request(url: server.url("/a")))
    XCTAssertEqual(told.withLock { $0 }, delivery.exchanges)
    XCTAssertEqual(delivery.exchanges.count, 2)
  }
}
