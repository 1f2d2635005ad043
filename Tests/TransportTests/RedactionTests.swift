import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// Secrets do not pass into what is recorded or said, whatever form they take.
final class RedactionTests: TransportCase {
  private static let secret = "Sés@me/42 +\"&%\\x"

  /// Spellings under which servers repeat what they were sent.
  private static var spellings: [String] {
    let base64 = Data(secret.utf8).base64EncodedString()
    let encoded = PercentEncoding.encode(secret)
    return [
      secret, encoded, encoded.replacing("%C3%A9", with: "%c3%a9"), PercentEncoding.encode(encoded),
      PercentEncoding.encode(secret, keeping: "/@").replacing("%20", with: "+"),
      base64, base64.trimmingCharacters(in: ["="]),
      base64.replacing("+", with: "-").replacing("/", with: "_"),
      PercentEncoding.encode(base64),
      Data("ann:\(secret)".utf8).base64EncodedString(),
      #"Sés@me\/42 +\"&%\\x"#, #"S\u00e9s@me/42 +\u0022\u0026%\u005Cx"#,
      "Sés@me/42 +&quot;&amp;%\\x", "S&#233;s@me/42 +&#34;&#x26;%\\x",
    ]
  }

  func testTakesEverySpellingOutOfBytes() {
    let redactor = Redactor(secrets: [Self.secret, "ann:\(Self.secret)"])
    for spelling in Self.spellings {
      let text = redactor.redacted("before \(spelling) after")
      XCTAssertTrue(text.hasPrefix("before "), text)
      XCTAssertTrue(text.hasSuffix(" after"), text)
      XCTAssertTrue(text.contains(Redaction.mark), "\(spelling) stayed: \(text)")
      XCTAssertFalse(text.contains("me/42"), text)
    }
  }

  func testTakesTheBeginningOfASecretOutOfAnExcerpt() {
    let redactor = Redactor(secrets: ["hunter2-is-long"])
    XCTAssertEqual(
      redactor.redacted(quotation: "“hunter2-is…” is not “hunter2-i”, hunter2-is-long, hunter"),
      "“\(Redaction.mark)…” is not “hunter2-i”, \(Redaction.mark), \(Redaction.mark)")
    XCTAssertEqual(redactor.redacted(quotation: "hun… hun"), "hun… hun", "too short to tell")
  }

  func testLeavesTheRestAsItIs() {
    let redactor = Redactor(secrets: ["sesame-42"])
    for text in ["", "sesame-4", "esame-42", "%%%", "&&&", "\\\\\\", "sesame 42"] {
      XCTAssertEqual(redactor.redacted(text), text)
    }
    let bytes = (0...255).map { UInt8($0) }
    XCTAssertEqual(redactor.redacted(bytes), bytes)
    XCTAssertEqual(Redactor(secrets: []).redacted("anything"), "anything")
  }

  func testTakesOutASecretThatACutLeavesUnfinished() {
    let redactor = Redactor(secrets: ["sesame-42"])
    let cut = Array("the key is sesame".utf8)
    XCTAssertEqual(redactor.redacted(cut, isCut: true), Array("the key is REDACTED".utf8))
    XCTAssertEqual(redactor.redacted(cut), cut)
  }

  func testAHostileTextTakesLinearTime() {
    // In quadratic time it would hardly end.
    let redactor = Redactor(secrets: [Self.secret])
    for unit in ["\\", "%25", "&amp;", "S", "S\\u00e9"] {
      let text = String(repeating: unit, count: 1 << 15)
      XCTAssertEqual(redactor.redacted(text), text)
    }
  }

  func testURLs() {
    let redactor = Redactor(secrets: ["sesame-42"], queryNames: ["key"])
    let cases = [
      ("http://h/a?key=other&x=1#f", "http://h/a?key=REDACTED&x=1#f"),
      ("http://h/a?x=1&k%65y=other", "http://h/a?x=1&k%65y=REDACTED"),
      ("http://ann:word@h/a", "http://REDACTED@h/a"),
      ("/sesame-42/b", "/REDACTED/b"),
      ("http://h/a?key", "http://h/a?key"),
      ("http://h/a#/map?key=1", "http://h/a#/map?key=REDACTED"),
    ]
    for (url, expected) in cases {
      XCTAssertEqual(redactor.redacted(url: url), expected)
    }
  }

  func testHeaderFields() {
    let redactor = Redactor(secrets: ["sesame-42"], headerNames: ["X-Key"], queryNames: ["key"])
    let cases = [
      ("Authorization", "Bearer anything", "Bearer REDACTED"),
      ("authorization", "anything", "REDACTED"),
      ("Cookie", "a=1; b=2", "a=REDACTED; b=REDACTED"),
      ("Set-Cookie", "a=1; Path=/; HttpOnly", "a=REDACTED; Path=/; HttpOnly"),
      ("X-KEY", "anything", "REDACTED"),
      ("Location", "http://h/?key=1", "http://h/?key=REDACTED"),
      ("X-Echo", "you said sesame-42", "you said REDACTED"),
      ("Content-Type", "text/plain", "text/plain"),
    ]
    for (name, value, expected) in cases {
      XCTAssertEqual(redactor.redacted(HeaderField(name, value)), HeaderField(name, expected))
    }
  }

  func testNothingRecordedOrSaidRepeatsASecret() async throws {
    let spellings = Self.spellings
    let server = try serve { request in
      let target = request.target
      let fields = [
        "X-Echo: \(Self.secret)", "X-Target: \(target)", "Set-Cookie: sid=\(spellings[5])",
        "Link: <\(target)>; rel=\"self\"",
      ]
      return request.target.hasPrefix("/moved")
        ? [.answer("302 \(spellings[5])", fields + ["Location: file://\(target)"], target)]
        : [.answer("200 OK", fields, spellings.joined(separator: "\n"))]
    }
    let told = Guarded<[Exchange]>([])
    let origin = try XCTUnwrap(URIReference(parsing: server.url("/"))?.origin)
    let transport = try Transport(
      options: Self.options,
      credentials: [
        Credential(.basic(user: "ann"), from: .environment("K"), for: [origin]),
        Credential(.header("X-Key"), from: .environment("K"), for: [origin]),
        Credential(.queryParameter("key"), from: .environment("K"), for: [origin]),
      ], environment: ["K": Self.secret],
      onExchange: { exchange in told.withLock { $0.append(exchange) } })
    defer { transport.close() }
    let plain = await transport.fetch(Request(url: server.url("/a")))
    let moved = await transport.fetch(
      Request(
        method: "POST", url: server.url("/moved"), body: Array("key=\(spellings[1])".utf8)))
    XCTAssertEqual(moved.code, "transport.redirect-scheme")
    XCTAssertEqual(server.requests.count, 2)
    XCTAssertTrue(server.requests[0].target.contains("key="))

    let shown =
      told.withLock { $0 }.map { Self.text(of: $0) }
      + [plain, moved].flatMap { $0.exchanges.map(Self.text(of:)) }
      + [moved.failure?.text.french, moved.failure?.text.english].compactMap { $0 }
    XCTAssertEqual(shown.count, 6)
    for text in shown {
      for spelling in spellings {
        XCTAssertFalse(text.contains(spelling), "\(spelling) in \(text)")
      }
    }
    // What the tests judge is what the server sent.
    XCTAssertEqual(plain.text, spellings.joined(separator: "\n"))
  }

  /// Everything that an exchange says, as one text.
  private static func text(of exchange: Exchange) -> String {
    var parts = [exchange.request.method, exchange.request.url, exchange.request.line ?? ""]
    parts += exchange.request.headers.flatMap { [$0.name, $0.value] }
    parts.append(String(decoding: exchange.request.body ?? [], as: UTF8.self))
    if let response = exchange.response {
      parts.append(response.reason)
      parts += response.headers.flatMap { [$0.name, $0.value] }
      parts.append(String(decoding: response.body, as: UTF8.self))
    }
    parts += [exchange.failure?.text.french ?? "", exchange.failure?.text.english ?? ""]
    return parts.joined(separator: "\n")
  }
}
