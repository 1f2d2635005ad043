import Foundation
import JSON
import Record

/// A run record of the demo platform without what changes from run to run: the port, instants, durations,
/// and what is made of them.
///
/// Lengths stay as they were, so that every line and column still holds. The port becomes one on which the
/// demo platform may be served, so that the commands in the reports can be tried.
struct SteadyRecord {
  /// `recette demo --serve` with this port answers as the samples say.
  static let port = "18080"
  /// When the samples say that they were made.
  private static let instant = "2026-03-02T08:30:00Z"
  /// How much of a body the samples keep.
  private static let bodyByteLimit = 600

  /// The record, as `RunRecordWriter` would have written it.
  let bytes: [UInt8]
  /// The same, as it is read.
  let record: RunRecord

  /// Steadies a record.
  init(_ record: RunRecord, port: UInt16) throws {
    let plain = try Self.rewritten(record, port: String(port))
    let names = Self.names(of: plain.exchanges)
    let steady = RunRecord(
      header: plain.header,
      exchanges: Dictionary(
        uniqueKeysWithValues: plain.exchanges.values.map { exchange in
          let steady = Self.steady(exchange, names)
          return (steady.id, steady)
        }),
      outcomes: plain.outcomes.map { Self.steady($0, names) }, omissions: plain.omissions,
      footer: plain.footer.map(Self.steady))
    bytes = Self.lines(of: steady, bodyByteLimit: Self.bodyByteLimit)
    self.record = try RunRecordReader.read(bytes, path: "run.jsonl").record
  }

  /// Returns the record as it is written: exchanges by identifier, outcomes in the order of the plan.
  private static func lines(of record: RunRecord, bodyByteLimit: Int) -> [UInt8] {
    let exchanges = record.exchanges.values.sorted { $0.id < $1.id }
    let lines: [RunRecordLine] =
      [.header(record.header)] + exchanges.map { .exchange($0) }
      + record.outcomes.map { .outcome($0) } + record.omissions.map { .omission($0) }
      + (record.footer.map { [.footer($0)] } ?? [])
    return lines.flatMap { JSONWriter.compact($0.json(bodyByteLimit: bodyByteLimit)) + [0x0A] }
  }

  /// Returns the record with another port and another day, wherever they are written.
  private static func rewritten(_ record: RunRecord, port: String) throws -> RunRecord {
    // Bodies are still whole here, lest a cut hide half of what is to be replaced.
    var text = String(decoding: lines(of: record, bodyByteLimit: Int.max), as: UTF8.self)
    text = text.replacingOccurrences(of: "127.0.0.1:\(port)", with: "127.0.0.1:\(Self.port)")
    let days = Set(
      [record.header.startedAt, record.footer?.finishedAt ?? ""].map { $0.prefix(10) })
    text = text.replacing(/([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:]{8}(\.[0-9]+)?Z/) { match in
      days.contains(match.output.1) ? instant : String(match.output.0)
    }
    return try RunRecordReader.read(Array(text.utf8), path: "run.jsonl").record
  }

  /// Returns a new identifier for each exchange, made of what was asked, since the old one holds the port.
  private static func names(of exchanges: [String: Exchange]) -> [String: String] {
    exchanges.mapValues { exchange in
      let fields = exchange.request.headers.map(steady).map { "\($0.name): \($0.value)" }.sorted()
      let asked = [exchange.request.method, exchange.request.url] + fields
      // FNV-1a, which needs nothing else to be the same everywhere.
      let digest = asked.joined(separator: "\n").utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      return String(digest, radix: 16)
    }
  }

  private static func steady(_ exchange: Exchange, _ names: [String: String]) -> Exchange {
    let request = exchange.request
    return Exchange(
      id: names[exchange.id] ?? exchange.id,
      request: .init(
        method: request.method, url: request.url, line: request.line,
        headers: request.headers.map(steady), body: request.body),
      response: exchange.response.map { response in
        .init(
          status: response.status, reason: response.reason,
          protocolVersion: response.protocolVersion, headers: response.headers.map(steady),
          body: response.body, isTruncated: response.isTruncated,
          bodyByteCount: response.bodyByteCount)
      },
      failure: exchange.failure,
      redirectedFrom: exchange.redirectedFrom.map { names[$0] ?? $0 }, attempts: exchange.attempts,
      startedAt: instant,
      timings: .init(
        nameLookup: .zero, connect: .zero, secureConnect: .zero, firstByte: .milliseconds(2),
        total: .milliseconds(3)), certificate: exchange.certificate)
  }

  /// A tag is made of a body that holds the port, and a date is the time of day.
  private static func steady(_ field: HeaderField) -> HeaderField {
    switch field.name.lowercased() {
    case "date": HeaderField(field.name, "Mon, 02 Mar 2026 08:30:00 GMT")
    case "etag", "if-none-match": HeaderField(field.name, #"W/"1""#)
    default: field
    }
  }

  private static func steady(_ outcome: Outcome, _ names: [String: String]) -> Outcome {
    Outcome(
      order: outcome.order, target: outcome.target, suite: outcome.suite,
      conformanceClass: outcome.conformanceClass, test: outcome.test, instance: outcome.instance,
      level: outcome.level, verdict: outcome.verdict, requirements: outcome.requirements,
      reason: outcome.reason, rootCause: outcome.rootCause,
      findings: outcome.findings.map { finding in
        Finding(
          finding.message, expected: finding.expected, actual: finding.actual,
          location: finding.location, exchange: finding.exchange.map { names[$0] ?? $0 })
      },
      findingCount: outcome.findingCount, checkedCount: outcome.checkedCount,
      exchanges: outcome.exchanges.map { names[$0] ?? $0 })
  }

  private static func steady(_ footer: RunFooter) -> RunFooter {
    RunFooter(
      finishedAt: "2026-03-02T08:30:12Z", duration: .seconds(12), exitCode: footer.exitCode,
      isInterrupted: footer.isInterrupted, requestCount: footer.requestCount,
      serverDuration: .milliseconds(3) * footer.requestCount)
  }
}
