import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Secure connections: whom to trust, what to present, and what is recorded of it.
final class SecureTests: TransportCase {
  private func authority() throws -> TestAuthority {
    let authority = try TestAuthority()
    atEnd { authority.remove() }
    return authority
  }

  private func serve(
    _ authority: TestAuthority, _ manner: SecureServer.Manner = .page,
    certificate: String = "server", _ arguments: [String] = []
  ) throws -> SecureServer {
    let server = try SecureServer(authority, manner, certificate: certificate, arguments)
    atEnd { server.close() }
    return server
  }

  func testCertificateThatNobodyVouchesFor() async throws {
    let server = try serve(authority())
    let delivery = try await transport().fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.tls.untrusted")
    XCTAssertNil(delivery.response)
    XCTAssertEqual(delivery.exchanges.first?.attempts, 1)
    // Nothing was sent to a server that could not prove who it is.
    XCTAssertNil(delivery.exchanges.first?.request.line)
  }

  func testAuthorityOfOurOwnAndTheFactsOfTheCertificate() async throws {
    let authority = try authority()
    let server = try serve(authority)
    let delivery = try await transport { $0.authorityFile = authority.path("authority.pem") }
      .fetch(Request(url: server.url("/")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.response?.status, 200)
    let exchange = try XCTUnwrap(delivery.exchanges.first)
    let certificate = try XCTUnwrap(exchange.certificate)
    XCTAssertTrue(certificate.subject.contains("localhost"), certificate.subject)
    XCTAssertTrue(certificate.subject.contains("Recette"), certificate.subject)
    XCTAssertTrue(certificate.issuer.contains("Test Authority"), certificate.issuer)
    XCTAssertTrue(certificate.notBefore.hasSuffix("GMT"), certificate.notBefore)
    XCTAssertTrue(certificate.notAfter.hasSuffix("GMT"), certificate.notAfter)
    XCTAssertGreaterThan(exchange.timings.secureConnect, .zero)
    XCTAssertLessThanOrEqual(exchange.timings.connect, exchange.timings.secureConnect)
    XCTAssertLessThanOrEqual(exchange.timings.secureConnect, exchange.timings.firstByte)
  }

  func testCertificateForAnotherName() async throws {
    let authority = try authority()
    let server = try serve(authority)
    let delivery = try await transport {
      $0.authorityFile = authority.path("authority.pem")
      $0.resolutions = ["donnees.example:\(server.port):127.0.0.1"]
    }.fetch(Request(url: server.url("/", host: "donnees.example")))
    XCTAssertEqual(delivery.code, "transport.tls.name")
  }

  func testCertificateThatHasExpired() async throws {
    let authority = try authority()
    let server = try serve(authority, certificate: "expired")
    let delivery = try await transport { $0.authorityFile = authority.path("authority.pem") }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(delivery.code, "transport.tls.expired")
  }

  func testThroughTheTunnelOfAProxy() async throws {
    let authority = try authority()
    let server = try serve(authority)
    let target = server.port
    let proxy = try LoopbackServer { _ in
      [.text("HTTP/1.1 200 Connection established\r\nX-Proxy: yes\r\n\r\n"), .tunnel(target)]
    }
    atEnd { proxy.close() }
    let transport = try transport(
      environment: ["https_proxy": "http://ann:sesame-42@127.0.0.1:\(proxy.port)"]
    ) {
      $0.proxy = .environment
      $0.authorityFile = authority.path("authority.pem")
    }
    let delivery = await transport.fetch(Request(url: server.url("/a")))
    XCTAssertNil(delivery.failure)
    let exchange = try XCTUnwrap(delivery.exchanges.first)
    XCTAssertEqual(exchange.request.line, "GET /a HTTP/1.1")
    XCTAssertEqual(exchange.attempts, 1)
    XCTAssertNil(exchange.request.headers.value(of: "Proxy-Authorization"))
    XCTAssertNil(exchange.response?.headers.value(of: "X-Proxy"))
    XCTAssertEqual(proxy.requests.map(\.method), ["CONNECT"])
    XCTAssertEqual(
      proxy.requests.first?.field("Proxy-Authorization"), "Basic YW5uOnNlc2FtZS00Mg==")
  }

  func testClientCertificate() async throws {
    let authority = try authority()
    let server = try serve(
      authority, .page, ["-Verify", "1", "-verify_return_error", "-CAfile", "authority.pem"])
    let without = try await transport { $0.authorityFile = authority.path("authority.pem") }
      .fetch(Request(url: server.url("/")))
    XCTAssertEqual(without.code, "transport.tls")
    XCTAssertEqual(without.exchanges.first?.attempts, 1)
    let with = try await transport {
      $0.authorityFile = authority.path("authority.pem")
      $0.clientCertificateFile = authority.path("client.pem")
      $0.clientKeyFile = authority.path("client.key")
    }.fetch(Request(url: server.url("/")))
    XCTAssertNil(with.failure)
    XCTAssertEqual(with.response?.status, 200)
  }

  func testFilesThatAreNoCertificates() async throws {
    let authority = try authority()
    let server = try serve(authority)
    let nonsense = authority.path("nonsense.pem")
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: nonsense))
    for change in [
      { $0.authorityFile = nonsense }, { $0.clientCertificateFile = nonsense },
    ] as [(inout TransportOptions) -> Void] {
      let delivery = try await transport(change).fetch(Request(url: server.url("/")))
      XCTAssertEqual(delivery.code, "transport.tls.file")
    }
  }

  func testCertificateOfAConnectionThatAnotherOpenedAndStillUses() async throws {
    let authority = try authority()
    let arrived = expectation(description: "the first request has arrived")
    arrived.assertForOverFulfill = false
    let server = try serve(authority, .version2InReverse(onRequest: { arrived.fulfill() }))
    let transport = try transport { $0.authorityFile = authority.path("authority.pem") }
    let (held, answered) = (server.url("/first"), server.url("/second"))
    // The first request is answered only after the second, which shares its connection.
    let first = Task { await transport.fetch(Request(url: held)) }
    await fulfillment(of: [arrived], timeout: 60)
    let second = await transport.fetch(Request(url: answered))
    XCTAssertEqual(second.text, "second")
    XCTAssertNotNil(second.exchanges.first?.certificate)
    let delivery = await first.value
    XCTAssertEqual(delivery.exchanges.first?.certificate, second.exchanges.first?.certificate)
  }

  func testHTTP2() async throws {
    let authority = try authority()
    let server = try serve(authority, .version2)
    let transport = try transport { $0.authorityFile = authority.path("authority.pem") }
    let delivery = await transport.fetch(Request(url: server.url("/a?b")))
    XCTAssertNil(delivery.failure)
    XCTAssertEqual(delivery.text, "second")
    let exchange = try XCTUnwrap(delivery.exchanges.first)
    XCTAssertEqual(exchange.response?.protocolVersion, "HTTP/2")
    XCTAssertEqual(exchange.response?.status, 200)
    XCTAssertEqual(exchange.request.line, "GET /a?b HTTP/2")
    XCTAssertEqual(exchange.request.headers.value(of: "User-Agent"), "recette/test")
    // Only one client at a time is served: the second request comes over the same connection.
    let next = await transport.fetch(Request(url: server.url("/c")))
    XCTAssertEqual(next.text, "second")
    XCTAssertNotNil(exchange.certificate)
    XCTAssertEqual(next.exchanges.first?.certificate, exchange.certificate)
  }
}
