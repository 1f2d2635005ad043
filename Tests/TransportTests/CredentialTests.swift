import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Secrets: where they come from, and to whom they are sent.
final class CredentialTests: TransportCase {
  private func origin(_ server: LoopbackServer) throws -> WebOrigin {
    try XCTUnwrap(URIReference(parsing: server.url("/"))?.origin)
  }

  func testSendsEachScheme() async throws {
    let server = try serve { _ in [.answer()] }
    let secrets = ["S": "sesame-42", "PAIR": "ann:sesame-42"]
    let cases: [(Credential.Scheme, String, field: String, value: String)] = [
      (.basic(user: "ann"), "S", "Authorization", "Basic YW5uOnNlc2FtZS00Mg=="),
      (.basic(user: nil), "PAIR", "Authorization", "Basic YW5uOnNlc2FtZS00Mg=="),
      (.bearer, "S", "Authorization", "Bearer sesame-42"),
      (.header("X-Api-Key"), "S", "X-Api-Key", "sesame-42"),
    ]
    for (scheme, name, field, value) in cases {
      let transport = try transport(
        credentials: [Credential(scheme, from: .environment(name), for: [try origin(server)])],
        environment: secrets)
      let delivery = await transport.fetch(Request(url: server.url("/")))
      XCTAssertEqual(server.requests.last?.field(field), value)
      let recorded = try XCTUnwrap(delivery.exchanges.first?.request.headers.value(of: field))
      XCTAssertTrue(recorded.contains(Redaction.mark), recorded)
      XCTAssertFalse(recorded.contains("sesame"), recorded)
      XCTAssertFalse(recorded.contains("YW5u"), recorded)
    }
  }

  func testSendsAKeyInTheQueryAndShowsItNowhere() async throws {
    let server = try serve { request in
      request.target.hasPrefix("/a") ? [.redirect(to: "/b?x=1")] : [.answer()]
    }
    let transport = try transport(
      credentials: [
        Credential(.queryParameter("api key"), from: .environment("K"), for: [try origin(server)])
      ], environment: ["K": "se&same/42"])
    let delivery = await transport.fetch(Request(url: server.url("/a")))
    // The key is added to each request of the same origin.
    XCTAssertEqual(
      server.requests.map(\.target), ["/a?api%20key=se%26same/42", "/b?x=1&api%20key=se%26same/42"])
    XCTAssertEqual(
      delivery.exchanges.map(\.request.url),
      [server.url("/a?api%20key=REDACTED"), server.url("/b?x=1&api%20key=REDACTED")])
    XCTAssertEqual(
      delivery.exchanges.map(\.request.line),
      ["GET /a?api%20key=REDACTED HTTP/1.1", "GET /b?x=1&api%20key=REDACTED HTTP/1.1"])
    XCTAssertEqual(delivery.response?.url, server.url("/b?x=1"))
  }

  func testAddsTheKeyToALinkThatRepeatsIt() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport(
      credentials: [
        Credential(.queryParameter("key"), from: .environment("K"), for: [try origin(server)])
      ], environment: ["K": "sesame-42"])
    _ = await transport.fetch(Request(url: server.url("/a?key=sesame-42&page=2")))
    // The same request without the key is the same request.
    _ = await transport.fetch(Request(url: server.url("/a?page=2")))
    XCTAssertEqual(server.requests.map(\.target), ["/a?page=2&key=sesame-42"])
  }

  func testKeepsWhatTheRequestSetsItself() async throws {
    let server = try serve { _ in [.answer("401 Unauthorized")] }
    let transport = try transport(
      credentials: [Credential(.bearer, from: .environment("K"), for: [try origin(server)])],
      environment: ["K": "sesame-42"])
    _ = await transport.fetch(
      Request(url: server.url("/"), headers: [HeaderField("authorization", "Bearer wrong")]))
    XCTAssertEqual(server.requests.first?.field("Authorization"), "Bearer wrong")
  }

  func testGivesNothingToAnotherOrigin() async throws {
    let server = try serve { _ in [.answer()] }
    let other = try serve { _ in [.answer()] }
    let transport = try transport(
      credentials: [
        Credential(.bearer, from: .environment("K"), for: [try origin(server)]),
        Credential(.queryParameter("key"), from: .environment("K"), for: [try origin(server)]),
      ], environment: ["K": "sesame-42"])
    _ = await transport.fetch(Request(url: other.url("/a?key=sesame-42")))
    XCTAssertEqual(other.requests.first?.target, "/a")
    XCTAssertNil(other.requests.first?.field("Authorization"))
  }

  func testDropsCredentialsWhenARedirectChangesTheOrigin() async throws {
    let other = try serve { request in
      request.target == "/back" ? [.redirect(to: request.field("X-Home") ?? "/")] : [.answer()]
    }
    let elsewhere = other.url("/there?key=sesame-42")
    let server = try serve { request in
      request.target.hasPrefix("/home") ? [.answer()] : [.redirect(to: elsewhere)]
    }
    let transport = try transport(
      credentials: [
        Credential(
          .bearer, from: .environment("K"), for: [try origin(server), try origin(other)]),
        Credential(.queryParameter("key"), from: .environment("K"), for: [try origin(server)]),
        Credential(.header("X-Key"), from: .environment("K"), for: [try origin(server)]),
      ], environment: ["K": "sesame-42"])
    let delivery = await transport.fetch(
      Request(
        url: server.url("/a"),
        headers: [HeaderField("Cookie", "session=1"), HeaderField("X-Kept", "yes")]))
    XCTAssertEqual(delivery.response?.status, 200)
    let sent = try XCTUnwrap(server.requests.first)
    XCTAssertEqual(sent.target, "/a?key=sesame-42")
    XCTAssertEqual(sent.field("Authorization"), "Bearer sesame-42")
    XCTAssertEqual(sent.field("X-Key"), "sesame-42")
    XCTAssertEqual(sent.field("Cookie"), "session=1")
    let received = try XCTUnwrap(other.requests.first)
    XCTAssertEqual(received.target, "/there")
    for name in ["Authorization", "X-Key", "Cookie"] { XCTAssertNil(received.field(name), name) }
    XCTAssertEqual(received.field("X-Kept"), "yes")
    XCTAssertEqual(received.field("Host"), "127.0.0.1:\(other.port)")
  }

  func testDoesNotGiveThemBackWhenTheChainComesHome() async throws {
    let home = Promise<String>()
    let other = try serve { _ in [.redirect(to: home.value)] }
    let server = try serve { request in
      request.target.hasPrefix("/home") ? [.answer()] : [.redirect(to: other.url("/"))]
    }
    home.fulfil(server.url("/home"))
    let transport = try transport(
      credentials: [Credential(.bearer, from: .environment("K"), for: [try origin(server)])],
      environment: ["K": "sesame-42"])
    _ = await transport.fetch(Request(url: server.url("/a")))
    XCTAssertEqual(
      server.requests.map { $0.field("Authorization") }, ["Bearer sesame-42", nil])
  }

  func testReadsTheFirstLineOfAFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let contents: [(String, Result<String, CodedFailure>)] = [
      ("sesame\n", .success("sesame")), ("sesame", .success("sesame")),
      ("sesame\r\nsecond line\n", .success("sesame")), (" with spaces ", .success(" with spaces ")),
      ("", .failure(.init(code: "transport.secret.empty"))),
      ("\nsecond", .failure(.init(code: "transport.secret.empty"))),
      ("a\tb\n", .failure(.init(code: "transport.secret.unusable"))),
      (String(repeating: "a", count: 70_000), .failure(.init(code: "transport.secret.unusable"))),
    ]
    for (index, (text, expected)) in contents.enumerated() {
      let file = folder.appending(path: "\(index)")
      try Data(text.utf8).write(to: file)
      XCTAssertEqual(value(of: .file(file.path)), expected, text.prefix(20).debugDescription)
    }
    XCTAssertEqual(
      value(of: .file(folder.appending(path: "none").path)),
      .failure(.init(code: "transport.secret.file")))
  }

  func testReadsTheEnvironment() {
    XCTAssertEqual(value(of: .environment("A"), ["A": "x"]), .success("x"))
    XCTAssertEqual(
      value(of: .environment("A"), [:]), .failure(.init(code: "transport.secret.missing")))
    XCTAssertEqual(
      value(of: .environment("A"), ["A": ""]), .failure(.init(code: "transport.secret.empty")))
    XCTAssertEqual(
      value(of: .environment("A"), ["A": "x\nHost: evil"]),
      .failure(.init(code: "transport.secret.unusable")))
  }

  func testParsesTheNotation() throws {
    let cases: [(String, Credential.Scheme, SecretSource)] = [
      ("basic:ann:env:P", .basic(user: "ann"), .environment("P")),
      ("basic:env:P", .basic(user: nil), .environment("P")),
      ("bearer:file:/a:b", .bearer, .file("/a:b")),
      ("header:X-Key:env:P", .header("X-Key"), .environment("P")),
      ("query:api key:env:P", .queryParameter("api key"), .environment("P")),
    ]
    for (text, scheme, source) in cases {
      XCTAssertEqual(
        try Credential(parsing: text, for: []), Credential(scheme, from: source, for: []), text)
    }
  }

  func testRefusesASecretOnTheCommandLine() {
    for text in [
      "bearer:sesame-42", "basic:ann:sesame-42", "header:X-Key:sesame-42", "query:key:sesame-42",
      "sesame-42", "sesame-42:x", "header:X Key:env:P", "bearer:env:", "basic:", "",
    ] {
      XCTAssertThrowsError(try Credential(parsing: text, for: []), text) { error in
        let message = (error as? TransportError)?.message
        XCTAssertNotNil(message)
        // The secret is not repeated, in case what is said is kept.
        XCTAssertFalse(message?.text.english.contains("sesame") ?? true, text)
      }
    }
  }

  private struct CodedFailure: Error, Equatable {
    let code: String
  }

  private func value(
    of source: SecretSource, _ environment: [String: String] = [:]
  ) -> Result<String, CodedFailure> {
    do throws(TransportError) {
      return .success(try source.value(in: environment))
    } catch {
      return .failure(CodedFailure(code: error.code))
    }
  }
}
