import Messages
import Record

extension Exchange {
  /// An exchange over TLS with a body.
  static func sample(id: String, body: [UInt8] = Array("{\"links\":[]}".utf8)) -> Exchange {
    Exchange(
      id: id,
      request: .init(
        method: "POST", url: "https://example.org/search?key=REDACTED",
        line: "POST /search?key=REDACTED HTTP/1.1",
        headers: [HeaderField("Accept", "application/json"), HeaderField("accept", "*/*")],
        body: Array("{}".utf8)),
      response: .init(
        status: 200, reason: "OK", protocolVersion: "HTTP/1.1",
        headers: [HeaderField("Content-Type", "application/json")], body: body, isTruncated: false,
        bodyByteCount: body.count),
      failure: nil, redirectedFrom: "e0", attempts: 2, startedAt: "2026-03-02T08:30:00.5Z",
      timings: .init(
        nameLookup: .microseconds(1), connect: .milliseconds(2), secureConnect: .milliseconds(3),
        firstByte: .seconds(4), total: .seconds(3_600)),
      certificate: .init(
        subject: "CN=example.org", issuer: "CN=Authority", notBefore: "2026-01-01T00:00:00Z",
        notAfter: "2027-01-01T00:00:00Z"))
  }

  /// An exchange whose connection was refused.
  static func unanswered(id: String) -> Exchange {
    Exchange(
      id: id,
      request: .init(method: "GET", url: "http://127.0.0.1:1/", line: nil, headers: []),
      response: nil,
      failure: Message(
        code: "demo.refused", text: LocalizedText(french: "Refusé.", english: "Refused.")),
      redirectedFrom: nil, attempts: 1, startedAt: "2026-03-02T08:30:00Z",
      timings: .init(
        nameLookup: .zero, connect: .zero, secureConnect: .zero, firstByte: .zero, total: .zero),
      certificate: nil)
  }

  /// An exchange whose body is not text.
  static func binary(id: String) -> Exchange { sample(id: id, body: [0x00, 0xC3, 0x28, 0xFF]) }
}

extension Location {
  /// A place of each kind, whole and bare.
  static let samples: [Location] = [
    .jsonPointer("/a~1b/0", line: 3, column: 7), .jsonPointer("", line: nil, column: nil),
    .xpath("/gmd:MD_Metadata", line: 4), .xpath("/a", line: nil), .cell(row: 2, field: "nom"),
    .cell(row: 2, field: nil), .byteOffset(1_024), .header("Content-Type"), .status, .body,
  ]
}

extension Outcome {
  /// The same outcome with another finding.
  func with(_ finding: Finding) -> Outcome {
    Outcome(
      order: order, target: target, suite: suite, conformanceClass: conformanceClass, test: test,
      instance: instance, level: level, verdict: verdict, requirements: requirements,
      reason: reason, rootCause: rootCause, findings: [finding], findingCount: 7,
      checkedCount: checkedCount, exchanges: exchanges)
  }
}
