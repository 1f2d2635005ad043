import Checks
import JSON
import Messages
import Record
import Transport

/// Hands tables over as they are found, and keeps count.
struct TableDelivery {
  private let request: StreamRequest
  private let give: @Sendable (Subject) async -> Bool
  private let given: String
  private var count = 0
  private var leftCount = 0
  private var skipped: [String: Int] = [:]
  private var exchanges: [String] = []
  private var problems: [JSONText] = []
  private var failure: ProbeFailure?
  private var isStopped = false

  init(request: StreamRequest, give: @escaping @Sendable (Subject) async -> Bool) {
    self.request = request
    self.give = give
    given = request.options["schema"]?.string?.trimmed ?? ""
  }

  /// Whether more tables are wanted.
  var wantsMore: Bool { !isStopped && leftCount == 0 }

  /// How many more are wanted.
  private var room: Int { max((request.atMost ?? .max) - count, 0) }

  /// Hands a table over.
  mutating func bring(_ entry: TableEntry) async {
    guard room > 0 else {
      leftCount += 1
      return
    }
    count += 1
    let key = entry.name.map { "\($0) (\(entry.url))" } ?? entry.url
    let node = entry.text(given: given).asValue
    let content: Result<Evidence.Content, ProbeFailure> =
      if let node {
        .success(.node(node, exchange: nil))
      } else {
        .failure(
          ProbeFailure(
            kind: .unusable, root: request.probe,
            message: Catalogue.tableSourceNoTable(), exchanges: [], isOwn: true))
      }
    if !(await give(Subject(key: key, content: content))) { isStopped = true }
  }

  /// Notes a resource that is no table.
  mutating func skip(_ format: String) { skipped[format, default: 0] += 1 }

  /// Notes an exchange that brought a description; the first ones are kept.
  mutating func note(_ delivery: Delivery) {
    exchanges = Array((exchanges + delivery.exchanges.map(\.id)).prefix(32))
  }

  /// Notes that a description could not be read.
  mutating func fail(_ message: Message, isDoubt: Bool, at url: String, cause: LocalizedText) {
    problems.append(
      .members([
        ("code", .string(message.code)), ("severity", isDoubt ? "undetermined" : "error"),
        (
          "values",
          .members([
            ("url", .string(url)),
            ("cause", ["fr": .string(cause.french), "en": .string(cause.english)]),
          ])
        ),
      ]))
    failure =
      failure
      ?? ProbeFailure(
        kind: isDoubt ? .noAnswer : .unusable, root: request.probe, message: message,
        exchanges: exchanges, isOwn: true)
  }

  /// How the listing ended.
  var end: StreamEnd {
    if count == 0, failure == nil, let target = request.targets.first {
      let message = Catalogue.tableSourceNoResource(["url": target])
      return StreamEnd(
        summary: summary, exchanges: exchanges,
        failure: ProbeFailure(
          kind: .unusable, root: request.probe, message: message, exchanges: exchanges,
          isOwn: true))
    }
    return StreamEnd(
      summary: summary, exchanges: exchanges, failure: count == 0 ? failure : nil,
      cut: leftCount > 0 ? StreamEnd.Cut(bound: request.boundName, totalCount: nil) : nil,
      shortfall: failure?.message)
  }

  private var summary: JSONText {
    .members([
      ("count", .integer(count)),
      (
        "skipped",
        .array(
          skipped.sorted { $0.key < $1.key }.map {
            ["format": .string($0.key), "count": .integer($0.value)]
          })
      ),
      ("problems", .array(problems)),
    ])
  }
}
