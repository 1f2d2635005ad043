import Messages
import XCTest

@testable import DemoPlatform

/// The manners of the server, with polite clients and with others.
final class HTTPTests: DemoPlatformTestCase {
  func testHeadTellsWhatGetWouldGive() throws {
    let client = try client()
    let (get, head) = (client.request("/api"), client.request("/api", method: "HEAD"))
    XCTAssertEqual(head.content, [])
    XCTAssertEqual(head[field: "Content-Length"], String(get.content.count))
    XCTAssertEqual(head[field: "ETag"], get[field: "ETag"])
  }

  func testAnEntityTagSparesTheContent() throws {
    let client = try client()
    let target = "/collections/parcs/items"
    let tag = try XCTUnwrap(client.request(target)[field: "ETag"])
    let second = client.request(target, fields: ["If-None-Match: \"other\", \(tag)"])
    XCTAssertEqual(second.status, 304)
    XCTAssertEqual(second.content, [])
    XCTAssertEqual(client.request(target, fields: ["If-None-Match: \"other\""]).status, 200)
  }

  func testTheFormatIsNegotiated() throws {
    let client = try client()
    func type(_ accept: String, _ target: String = "/collections/parcs/items") -> String? {
      client.request(target, fields: ["Accept: \(accept)"])[field: "Content-Type"]
    }
    XCTAssertEqual(type("*/*"), "application/geo+json")
    XCTAssertEqual(type("text/html, application/geo+json;q=0.9"), "text/html; charset=utf-8")
    XCTAssertEqual(type("text/html;q=0.1, application/geo+json;q=0.2"), "application/geo+json")
    XCTAssertEqual(type("text/html;q=0, */*;q=0.1"), "application/geo+json")
    XCTAssertEqual(type("application/json"), "application/geo+json")
    XCTAssertEqual(type("text/html", "/collections/parcs/items?f=json"), "application/geo+json")
    XCTAssertEqual(client.request("/", fields: ["Accept: image/png"]).status, 406)
    XCTAssertEqual(client.request("/", fields: ["Accept: text/html;q=nan"]).status, 406)
  }

  func testOtherMethodsAreRefusedAndOptionsAnswered() throws {
    let client = try client()
    let post = client.request("/collections", method: "POST", fields: ["Content-Length: 0"])
    XCTAssertEqual(post.status, 405)
    XCTAssertEqual(post[field: "Allow"], "GET, HEAD, OPTIONS")
    let options = client.request("/collections", method: "OPTIONS")
    XCTAssertEqual(options.status, 204)
    XCTAssertEqual(options[field: "Access-Control-Allow-Origin"], "*")
  }

  func testAConnectionServesSeveralRequests() throws {
    let one = "GET /conformance HTTP/1.1\r\nHost: a\r\n\r\n"
    let last = "GET /licence HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    let received = try client().exchange(Array((one + one + last).utf8))
    let text = String(decoding: received, as: UTF8.self)
    XCTAssertEqual(text.components(separatedBy: "HTTP/1.1 200 OK\r\n").count, 4)
  }

  func testHostileRequestsAreRefusedAndTheServerStands() throws {
    let client = try client()
    func status(_ request: String) -> Int {
      BlockingClient.parse(client.exchange(Array(request.utf8))).status
    }
    XCTAssertEqual(status("NONSENSE\r\n\r\n"), 400)
    XCTAssertEqual(status("GET / HTTP/1.1\r\n\r\n"), 400)
    XCTAssertEqual(status("GET / HTTP/2.0\r\nHost: a\r\n\r\n"), 505)
    XCTAssertEqual(status("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), 400)
    XCTAssertEqual(status("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n"), 400)
    XCTAssertEqual(status("GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n"), 400)
    XCTAssertEqual(status("GET /%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"), 400)
    XCTAssertEqual(
      status("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n"), 400)
    XCTAssertEqual(
      status("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n"), 413)
    XCTAssertEqual(status(String(repeating: "A", count: 40_000)), 431)
    let many = String(repeating: "x: y\r\n", count: 200)
    XCTAssertEqual(status("GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n"), 431)
    XCTAssertEqual(client.request("/").status, 200)
  }

  func testAStoppedServerAnswersNoMore() throws {
    let server = try DemoServer()
    let client = BlockingClient(port: server.port)
    XCTAssertEqual(client.request("/").status, 200)
    server.stop()
    XCTAssertEqual(client.request("/").status, 0)
  }

  func testAPortThatIsTakenIsAnErrorThatSaysWhich() throws {
    let server = try DemoServer()
    XCTAssertThrowsError(try DemoServer(port: server.port)) { error in
      let error = error as? DemoServerError
      XCTAssertEqual(error?.code, "demo.cannot-listen")
      XCTAssertEqual(error?.message.text.english.contains(String(server.port)), true)
    }
  }
}
