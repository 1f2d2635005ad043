import Messages
import Record
import Synchronization
import Transport

@testable import Engine

/// A platform that answers from a list: each URL has one answer, and any other gives 404.
final class ScriptedSource: Source {
  /// What a URL answers.
  enum Reply: Sendable {
    case json(String)
    case status(Int, String)
    case page(String)
    /// A file, given by ranges.
    case file([UInt8])
    /// A file, given whole whatever is asked; what is too much is cut by whoever asked.
    case wholeFile([UInt8])
    /// A file whose ranges are said to begin elsewhere.
    case shiftedFile([UInt8])
    /// Nobody answers.
    case silence
    /// The one who runs stops here.
    case interruption
  }

  private let replies: [String: Reply]
  private let onExchange: @Sendable (Exchange) -> Void
  private let asked = Mutex<[String]>([])
  private let protocolVersion: String
  let onInterruption: @Sendable () -> Void

  init(
    _ replies: [String: Reply], protocolVersion: String = "HTTP/1.1",
    onExchange: @escaping @Sendable (Exchange) -> Void,
    onInterruption: @escaping @Sendable () -> Void = {}
  ) {
    self.replies = replies
    self.protocolVersion = protocolVersion
    self.onExchange = onExchange
    self.onInterruption = onInterruption
  }

  /// The requests made, in order.
  var requests: [String] { asked.withLock(\.self) }

  func fetch(_ request: Request, followsRedirects: Bool) async -> Delivery {
    asked.withLock { $0.append(request.url) }
    let status: Int
    let body: String
    var mediaType = "application/json"
    switch replies[request.url] {
    case .json(let text): (status, body) = (200, text)
    case .status(let code, let text): (status, body) = (code, text)
    case .page(let text): (status, body, mediaType) = (200, text, "text/html")
    case .silence: return delivery(request, nil)
    case .file(let bytes): return ranged(bytes, request)
    case .shiftedFile(let bytes): return ranged(bytes, request, shift: 1)
    case .wholeFile(let bytes):
      let kept = Array(bytes.prefix(request.bodyByteLimit ?? bytes.count))
      let fields = [HeaderField("Content-Length", "\(bytes.count)")]
      return delivery(
        request, response(200, kept, fields), isCut: kept.count < bytes.count)
    case .interruption:
      onInterruption()
      return delivery(request, nil)
    case nil: (status, body) = (404, "{}")
    }
    return delivery(
      request,
      response(status, Array(body.utf8), [HeaderField("Content-Type", mediaType)]))
  }

  private func response(
    _ status: Int, _ body: [UInt8], _ headers: [HeaderField]
  ) -> Exchange.Response {
    Exchange.Response(
      status: status, reason: "", protocolVersion: protocolVersion, headers: headers, body: body,
      isTruncated: false, bodyByteCount: body.count)
  }

  /// Answers a range as a server of files does.
  private func ranged(_ bytes: [UInt8], _ request: Request, shift: Int = 0) -> Delivery {
    let text = request.headers.value(of: "Range")?.dropFirst("bytes=".count) ?? ""
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] < bytes.count else {
      let fields = [HeaderField("Content-Range", "bytes */\(bytes.count)")]
      return delivery(request, response(416, [], fields))
    }
    let last = min(ends[1], bytes.count - 1)
    let field = "bytes \(ends[0] + shift)-\(last + shift)/\(bytes.count + shift)"
    return delivery(
      request,
      response(206, Array(bytes[ends[0]...last]), [HeaderField("Content-Range", field)]))
  }

  private func delivery(
    _ request: Request, _ response: Exchange.Response?, isCut: Bool = false
  ) -> Delivery {
    let zero = Exchange.Timings(
      nameLookup: .zero, connect: .zero, secureConnect: .zero, firstByte: .zero, total: .zero)
    let failure = Message(
      code: "silence", text: LocalizedText(french: "personne", english: "nobody"))
    let exchange = Exchange(
      id: "x-\(request.url)",
      request: .init(method: request.method, url: request.url, line: nil, headers: request.headers),
      response: response, failure: response == nil ? failure : nil, redirectedFrom: nil,
      attempts: 1, startedAt: "2026-03-02T08:30:00Z", timings: zero, certificate: nil)
    onExchange(exchange)
    return Delivery(
      exchanges: [exchange],
      response: response.map {
        Response(
          url: request.url, status: $0.status, headers: $0.headers, body: $0.body,
          isTruncated: isCut, exchange: exchange.id)
      }, failure: response == nil || isCut ? failure : nil)
  }

  func close() {}
  func redacted(_ text: String) -> String {
    text.split(separator: "s3cret", omittingEmptySubsequences: false).joined(separator: "[…]")
  }
  var redactedNames: [String] { ["Authorization"] }
  var bounds: [String: String] { ["jobs": "4"] }
  var requestCount: Int { requests.count }
  var serverDuration: Duration { .milliseconds(7) }
}
