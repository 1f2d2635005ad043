import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Redirects, each hop of which is one exchange.
final class RedirectTests: TransportCase {
  func testFollowsAndRecordsEachHop() async throws {
    let server = try serve { request in
      switch request.target {
      case "/a/start": [.redirect(to: "../b?x=1")]
      case "/b?x=1": [.redirect(to: "/c#part", "301 Moved Permanently")]
      default: [.answer("200 OK", [], "there")]
      }
    }
    let delivery = try await transport().fetch(Request(url: server.url("/a/start")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.exchanges.map(\.response?.status), [302, 301, 200])
    XCTAssertEqual(
      delivery.exchanges.map(\.request.url),
      ["/a/start", "/b?x=1", "/c"].map { server.url($0) })
    let ids = delivery.exchanges.map(\.id)
    XCTAssertEqual(Set(ids).count, 3)
    XCTAssertEqual(delivery.exchanges.map(\.redirectedFrom), [nil, ids[0], ids[1]])
    XCTAssertEqual(delivery.response?.url, server.url("/c"))
    XCTAssertEqual(delivery.response?.exchange, ids[2])
    XCTAssertEqual(delivery.text, "there")
  }

  func testStaysWhenAsked() async throws {
    let server = try serve { _ in [.redirect(to: "/b")] }
    let delivery = try await transport().fetch(
      Request(url: server.url("/a")), followsRedirects: false)
    XCTAssertEqual(delivery.response?.status, 302)
    XCTAssertEqual(delivery.exchanges.count, 1)
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(server.requests.count, 1)
  }

  func testSharesTheFirstHopWithThoseWhoFollow() async throws {
    let server = try serve { request in
      request.target == "/a" ? [.redirect(to: "/b")] : [.answer()]
    }
    let transport = try transport()
    let followed = await transport.fetch(Request(url: server.url("/a")))
    let stayed = await transport.fetch(Request(url: server.url("/a")), followsRedirects: false)
    XCTAssertEqual(stayed.exchanges, Array(followed.exchanges.prefix(1)))
    XCTAssertEqual(server.requests.count, 2)
  }

  func testStaysWithoutALocation() async throws {
    let server = try serve { _ in [.answer("302 Found")] }
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.response?.status, 302)
    XCTAssertNil(delivery.failure)
  }

  func testLoop() async throws {
    let server = try serve { request in [.redirect(to: request.target == "/a" ? "/b" : "/a")] }
    let delivery = try await transport().fetch(Request(url: server.url("/a")))
    XCTAssertEqual(delivery.code, "transport.redirect-loop")
    XCTAssertEqual(delivery.exchanges.count, 2)
    XCTAssertEqual(delivery.response?.status, 302)
    XCTAssertEqual(server.requests.count, 2)
  }

  func testLoopOfOne() async throws {
    let server = try serve { _ in [.redirect(to: "/%61")] }
    let delivery = try await transport().fetch(Request(url: server.url("/a")))
    XCTAssertEqual(delivery.code, "transport.redirect-loop")
    XCTAssertEqual(server.requests.count, 1)
  }

  func testTooMany() async throws {
    let server = try serve { request in [.redirect(to: "/\(request.index + 1)")] }
    let delivery = try await transport { $0.maximumRedirects = 3 }
      .fetch(Request(url: server.url("/0")))
    XCTAssertEqual(delivery.code, "transport.too-many-redirects")
    XCTAssertEqual(delivery.exchanges.count, 4)
    XCTAssertEqual(server.requests.map(\.target), ["/0", "/1", "/2", "/3"])
  }

  func testAsManyAsMayBe() async throws {
    let server = try serve { request in
      request.index < 3 ? [.redirect(to: "/\(request.index + 1)")] : [.answer()]
    }
    let delivery = try await transport { $0.maximumRedirects = 3 }
      .fetch(Request(url: server.url("/0")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.response?.status, 200)
  }

  func testRefusesToLeaveTheWeb() async throws {
    let locations = [
      ("file:///etc/passwd", "transport.redirect-scheme"),
      ("FILE:///etc/passwd", "transport.redirect-scheme"),
      ("gopher://127.0.0.1/", "transport.redirect-scheme"),
      ("javascript:alert(1)", "transport.redirect-scheme"),
      ("http://user:word@127.0.0.1/", "transport.url-credentials"),
      ("http://", "transport.redirect-invalid"),
      ("http://127.0.0.1:99999/", "transport.redirect-invalid"),
    ]
    for (location, code) in locations {
      let server = try serve { _ in [.redirect(to: location)] }
      let delivery = try await transport().fetch(Request(url: server.url("/")))
      XCTAssertEqual(delivery.code, code, location)
      XCTAssertEqual(delivery.exchanges.count, 1)
      XCTAssertEqual(delivery.response?.status, 302)
      XCTAssertEqual(server.requests.count, 1)
    }
  }

  func testMethodAndBodyAfterEachStatus() async throws {
    let expectations = [
      ("301 Moved Permanently", "POST", "GET"), ("302 Found", "POST", "GET"),
      ("303 See Other", "POST", "GET"), ("303 See Other", "PUT", "GET"),
      ("303 See Other", "HEAD", "HEAD"), ("302 Found", "PUT", "PUT"),
      ("307 Temporary Redirect", "POST", "POST"), ("308 Permanent Redirect", "POST", "POST"),
    ]
    for (status, method, expected) in expectations {
      let server = try serve { request in
        request.target == "/a" ? [.text(Self.bare(status)), .close] : [.text(Self.bare("200 OK"))]
      }
      let body = method == "HEAD" ? nil : Array("x=1".utf8)
      let delivery = try await transport().fetch(
        Request(
          method: method, url: server.url("/a"),
          headers: [HeaderField("Content-Type", "text/plain"), HeaderField("X-Kept", "yes")],
          body: body))
      XCTAssertEqual(delivery.response?.status, 200, "\(status) \(method)")
      let second = try XCTUnwrap(server.requests.last)
      XCTAssertEqual(second.method, expected, "\(status) \(method)")
      XCTAssertEqual(second.body, expected == method ? body ?? [] : [])
      XCTAssertEqual(second.field("X-Kept"), "yes")
      if expected != method { XCTAssertNil(second.field("Content-Type")) }
    }
  }

  /// An answer without a body, to any method.
  private static func bare(_ status: String) -> String {
    "HTTP/1.1 \(status)\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"
  }

  func testFailureOfALaterHopNamesItsExchange() async throws {
    let server = try serve { request in
      request.target == "/a" ? [.redirect(to: "/b")] : [.close]
    }
    let delivery = try await transport { $0.maximumRetries = 0 }
      .fetch(Request(url: server.url("/a")))
    XCTAssertEqual(delivery.code, "transport.no-reply")
    XCTAssertNil(delivery.response)
    XCTAssertEqual(delivery.exchanges.count, 2)
    XCTAssertEqual(delivery.exchanges.last?.failure, delivery.failure)
  }
}
