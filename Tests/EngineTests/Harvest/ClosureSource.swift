import Messages
import Record
import Synchronization
import Transport

@testable import Engine

/// A platform that answers by a function of the request.
final class ClosureSource: Source {
  /// An answer; nil in its place is silence.
  struct Reply: Sendable {
    var status = 200
    var type = "application/xml"
    var body: [UInt8] = []
    /// Whether the answer is cut before its end.
    var isCut = false
    /// Whether the bound on requests of the run is reached.
    var isBudget = false

    init(_ text: String, status: Int = 200, type: String = "application/xml") {
      self.status = status
      self.type = type
      body = Array(text.utf8)
    }

    init(bytes: [UInt8], type: String = "application/xml", isCut: Bool = false) {
      body = bytes
      self.type = type
      self.isCut = isCut
    }
  }

  private let answer: @Sendable (Request) -> Reply?
  private let asked = Mutex<[Request]>([])

  init(_ answer: @escaping @Sendable (Request) -> Reply?) { self.answer = answer }

  /// The requests made, in order.
  var requests: [Request] { asked.withLock(\.self) }

  func fetch(_ request: Request, followsRedirects: Bool) async -> Delivery {
    let number = asked.withLock { requests in
      requests.append(request)
      return requests.count
    }
    let silence = Message(
      code: "silence", text: LocalizedText(french: "personne", english: "nobody"))
    let reply = answer(request)
    if reply?.isBudget == true {
      let budget = Catalogue.transportBudget(["limit": "2000"])
      return Delivery(exchanges: [], response: nil, failure: budget)
    }
    guard let reply else {
      return Delivery(exchanges: [], response: nil, failure: silence)
    }
    return Delivery(
      exchanges: [],
      response: Response(
        url: request.url, status: reply.status,
        headers: [HeaderField("Content-Type", reply.type)], body: reply.body,
        isTruncated: reply.isCut, exchange: "x\(number)"),
      failure: reply.isCut ? silence : nil)
  }

  func close() {}
  func redacted(_ text: String) -> String { text }
  var redactedNames: [String] { [] }
  var bounds: [String: String] { [:] }
  var requestCount: Int { requests.count }
  var serverDuration: Duration { .zero }
}
