import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Settings: their defaults, what is refused, and where they lead.
final class OptionTests: TransportCase {
  func testStatesEveryBound() throws {
    let transport = try Transport(options: TransportOptions(userAgent: "recette/test"))
    defer { transport.close() }
    XCTAssertEqual(
      transport.bounds,
      [
        "connect-timeout": "10 s", "timeout": "60 s", "stall": "100 B/s, 15 s",
        "max-body": "64 MiB", "max-head": "256 KiB", "max-redirects": "10", "jobs": "4",
        "jobs-in-all": "16", "rate": "10/1 s", "loopback-rate": "none", "budget": "2000",
        "retries": "2", "max-retry-after": "30 s",
      ])
  }

  func testRefusesWhatCannotWork() {
    let changes: [(String, (inout TransportOptions) -> Void)] = [
      ("connect-timeout", { $0.connectLimit = .zero }), ("timeout", { $0.totalLimit = .zero }),
      ("stall", { $0.stallWindow = .zero }), ("max-body", { $0.bodyByteLimit = -1 }),
      ("max-head", { $0.headByteLimit = 0 }), ("max-redirects", { $0.maximumRedirects = -1 }),
      ("jobs", { $0.maximumPerHost = 0 }), ("jobs-in-all", { $0.maximumConcurrency = 0 }),
      ("rate", { $0.rate = .perSecond(0) }), ("loopback-rate", { $0.loopbackRate = .perSecond(0) }),
      ("budget", { $0.maximumRequests = -1 }), ("retries", { $0.maximumRetries = -1 }),
      ("max-retry-after", { $0.maximumRetryWait = .seconds(-1) }),
    ]
    for (name, change) in changes {
      XCTAssertThrowsError(try transport(change), name) { error in
        let message = (error as? TransportError)?.message
        XCTAssertEqual(message?.code, "transport.option.bound")
        XCTAssertTrue(message?.text.english.contains(name) ?? false, name)
      }
    }
  }

  func testRefusesFilesThatAreNotThere() {
    let changes: [(inout TransportOptions) -> Void] = [
      { $0.authorityFile = "/nowhere/ca.pem" }, { $0.clientCertificateFile = "/nowhere/c.pem" },
      { $0.clientKeyFile = "/nowhere/k.pem" },
    ]
    for change in changes {
      XCTAssertThrowsError(try transport(change)) { error in
        XCTAssertEqual((error as? TransportError)?.code, "transport.option.file")
      }
    }
  }

  func testAnswersLookUps() async throws {
    let server = try serve { _ in [.answer("200 OK", [], "found")] }
    let transport = try transport {
      $0.resolutions = ["donnees.example:\(server.port):127.0.0.1"]
      $0.rate = nil
    }
    let delivery = await transport.fetch(Request(url: server.url("/", host: "Donnees.example")))
    XCTAssertEqual(delivery.text, "found")
    XCTAssertEqual(server.requests.first?.field("Host"), "Donnees.example:\(server.port)")
  }

  func testWritesNamesAndPathsAsTheWebDoes() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport {
      $0.resolutions = ["xn--donnes-eva.example:\(server.port):127.0.0.1"]
    }
    let delivery = await transport.fetch(
      Request(url: server.url("/é t/../a?q=ça", host: "données.example")))
    XCTAssertNil(delivery.failure)
    // The path is sent as it was written, dots and all: a server's own links are on trial.
    XCTAssertEqual(server.requests.first?.target, "/%C3%A9%20t/../a?q=%C3%A7a")
    XCTAssertEqual(
      server.requests.first?.field("Host"), "xn--donnes-eva.example:\(server.port)")
  }

  func testRefusesALookUpThatSaysNothing() {
    for text in ["", "host", "host:80", "host:80:", "host:no:127.0.0.1", "host:80:example.org"] {
      XCTAssertThrowsError(try transport { $0.resolutions = [text] }, text) { error in
        XCTAssertEqual((error as? TransportError)?.code, "transport.option.resolve")
      }
    }
  }

  func testGoesThroughTheProxyOfTheEnvironment() async throws {
    let proxy = try serve { request in [.answer("200 OK", [], request.target)] }
    let server = try serve { _ in [.answer("200 OK", [], "direct")] }
    let address = "http://ann:sesame-42@127.0.0.1:\(proxy.port)"
    let through = try transport(environment: ["http_proxy": address]) { $0.proxy = .environment }
    let delivery = await through.fetch(Request(url: server.url("/a")))
    XCTAssertEqual(delivery.text, server.url("/a"))
    XCTAssertEqual(
      proxy.requests.first?.field("Proxy-Authorization"), "Basic YW5uOnNlc2FtZS00Mg==")
    XCTAssertEqual(
      delivery.exchanges.first?.request.headers.value(of: "Proxy-Authorization"), "Basic REDACTED")

    let spared = try transport(
      environment: ["http_proxy": address, "no_proxy": "example.org,127.0.0.1"]
    ) { $0.proxy = .environment }
    let direct = await spared.fetch(Request(url: server.url("/a")))
    XCTAssertEqual(direct.text, "direct")

    let without = try transport(environment: ["http_proxy": address]) { $0.proxy = .none }
    let plain = await without.fetch(Request(url: server.url("/a")))
    XCTAssertEqual(plain.text, "direct")
  }

  func testChoosesTheProxyByScheme() {
    let routes = ProxyRoutes(
      .environment,
      environment: ["HTTPS_PROXY": "http://s", "all_proxy": "http://a", "HTTP_PROXY": "http://x"])
    XCTAssertEqual(routes.address(for: "https"), "http://s")
    XCTAssertEqual(routes.address(for: "http"), "http://a")
    XCTAssertEqual(ProxyRoutes(.environment, environment: [:]).address(for: "http"), "")
    XCTAssertEqual(
      ProxyRoutes(.url("http://p"), environment: [:]).address(for: "https"), "http://p")
  }

  func testProxyThatRefuses() async throws {
    let proxy = try serve { _ in [.answer("403 Forbidden")] }
    let transport = try transport { $0.proxy = .url("http://127.0.0.1:\(proxy.port)") }
    let delivery = await transport.fetch(Request(url: "https://donnees.example/"))
    XCTAssertEqual(delivery.code, "transport.proxy")
    XCTAssertEqual(proxy.requests.first?.method, "CONNECT")
    // Only the tunnel was asked for: the request itself was never sent.
    XCTAssertNil(delivery.exchanges.first?.request.line)
  }

  func testProxyThatIsNotThere() async throws {
    let name = String(repeating: "p", count: 64) + ".invalid"
    let unknown = try transport { $0.proxy = .url("http://\(name):3128") }
    let delivery = await unknown.fetch(Request(url: "http://donnees.example/"))
    XCTAssertEqual(delivery.code, "transport.unknown-proxy")
  }
}
