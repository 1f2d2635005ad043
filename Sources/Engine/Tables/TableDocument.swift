import Checks
import JSON
import Messages
import Record
import Tables
import Transport

/// What is known of a table, as suites are shown it (docs/table-document.md).
struct TableDocument: Sendable {
  let url: String
  var schema: ResolvedSchema?
  /// Why there is no schema.
  var failure: SchemaFailure?
  /// Whether a schema was given or declared at all.
  var isGiven = false
  var result: TableExaminationResult?
  private(set) var response: Response?
  private(set) var deliveryFailure: Message?
  private var deliveries: [String] = []
  /// What was found in a JSON document, and how often in all.
  private var departures: [TableProblemText] = []
  private var departureCount = 0
  private var doubtCount = 0
  private var isDocumentRead = false
  private var documentByteCount = 0

  init(url: String) { self.url = url }

  /// The schema, if it is one of tables that can be used.
  var tableSchema: TableSchema? {
    guard case .table(let table) = schema?.kind, table.isUsable else { return nil }
    return table
  }

  /// The exchanges that brought the table and its schema.
  var exchanges: [String] { deliveries + (schema?.exchanges ?? failure?.exchanges ?? []) }

  /// Takes what came of a download.
  mutating func take(_ delivery: Delivery) {
    response = delivery.response
    deliveryFailure = delivery.failure
    deliveries = delivery.exchanges.map(\.id)
  }

  /// Holds a JSON document to a JSON Schema.
  mutating func judge(_ bytes: [UInt8], by schema: JSONSchema, keeping keptCount: Int) {
    documentByteCount = bytes.count
    do throws(JSONError) {
      let document = try JSONDocument(parsing: bytes)
      isDocumentRead = true
      for violation in schema.validate(document.root) {
        if violation.isUndecided { doubtCount += 1 } else { departureCount += 1 }
        guard departures.count < keptCount else { continue }
        departures.append(TableProblemText(violation))
      }
    } catch {
      departureCount += 1
      departures.append(
        TableProblemText(
          Catalogue.tableSourceNoDocument.code, standard: "format-error", .error,
          values: ["cause": error.explanation.text]))
    }
  }

  /// Whether all of it came.
  private var isComplete: Bool { deliveryFailure == nil && (result?.isComplete ?? true) }

  /// Whether it was read as what it should be, whatever is wrong within.
  private var isReadable: Bool {
    guard let result else { return isDocumentRead }
    guard let stop = result.stop else { return result.recordCount > 0 }
    return !["format-error", "compression-error"].contains(stop.standard)
      && stop.code != TableCode.empty.rawValue
  }

  private var isRefused: Bool {
    response.map { !(200..<300).contains($0.status) } ?? false
  }

  /// What is wrong besides what the examination found: with the delivery, and with the schema.
  private var circumstances: [TableProblemText] {
    var problems: [TableProblemText] = []
    if isRefused, let response {
      problems.append(
        TableProblemText(
          Catalogue.tableSourceRefused.code, standard: "scheme-error", .error,
          values: [
            "status": LocalizedText(verbatim: "\(response.status)"),
            "url": LocalizedText(verbatim: url),
          ]))
    } else if !isComplete {
      problems.append(
        TableProblemText(
          Catalogue.tableSourceCut.code, standard: "source-error", .undetermined,
          values: [
            "received": LocalizedText(verbatim: "\(result?.byteCount ?? documentByteCount)"),
            "cause": deliveryFailure?.text ?? LocalizedText(verbatim: ""),
          ]))
    }
    if let failure {
      problems.append(
        TableProblemText(
          failure.message.code, standard: "schema-error",
          !isGiven ? .warning : failure.isDoubt ? .undetermined : .error, values: failure.values))
    }
    if let schema, schema.isFromCache {
      problems.append(
        TableProblemText(
          Catalogue.tableSourceOldCopy.code, standard: "schema-error", .warning,
          values: ["schema": LocalizedText(verbatim: schema.url)]))
    }
    if case .table(let table) = schema?.kind {
      problems += table.notes.map { TableProblemText($0) }
      let known = Set(table.notes.map(\.pointer))
      problems += (result?.unjudged ?? []).filter { !known.contains($0.pointer) }
        .map { TableProblemText($0) }
    }
    return problems
  }

  private var verdict: TableVerdict {
    let severities = circumstances.filter { !$0.isOfSchema }.map(\.severity)
    if severities.contains(.error) || departureCount > 0 { return .departs }
    if result?.verdict == .departs { return .departs }
    let isJudged = result.map { $0.verdict == .conforms } ?? (isDocumentRead && doubtCount == 0)
    return isJudged && !severities.contains(.undetermined) && schema != nil && isComplete
      ? .conforms : .undetermined
  }

  /// The document.
  var text: JSONText {
    let others = circumstances
    var members: [(String, JSONText?)] = [
      ("url", .string(url)), ("kind", .string(isOfTable ? "table" : "json")),
      ("verdict", .string(verdict.rawValue)), ("readable", .boolean(isReadable)),
      ("complete", .boolean(isComplete && !isRefused && result?.stop == nil)),
    ]
    members.append(("delivery", response.map { deliveryText($0) } ?? .null))
    members.append(("schema", TableSchemaText(schema).text))
    members.append(("dialect", result?.dialect.map { TableReadingText.dialect($0) } ?? .null))
    members.append(("encoding", result?.encoding.map { TableReadingText.encoding($0) } ?? .null))
    members.append(("lineEndings", result.map { TableReadingText.endings($0.endings) } ?? .null))
    let labels = result.map { JSONText.array($0.labels.map { .string($0) }) }
    members.append(("header", labels ?? .null))
    members.append(("counts", counts(others)))
    members.append(("tallies", .array(tallies(others))))
    members.append(("problems", .array(problems(others).map(\.text))))
    return .members(members)
  }

  private var isOfTable: Bool {
    if case .json = schema?.kind { false } else { true }
  }

  private func deliveryText(_ response: Response) -> JSONText {
    let type = response.headers.value(of: "Content-Type")
    return .members([
      ("url", .string(response.url)), ("status", .integer(response.status)),
      ("contentType", type.map { .string($0) } ?? .null),
      (
        "announced",
        response.headers.value(of: "Content-Length").flatMap { Int($0) }.map { .integer($0) }
          ?? .null
      ),
      ("encoded", .boolean(response.headers.value(of: "Content-Encoding") != nil)),
      ("received", .integer(result?.byteCount ?? documentByteCount)),
    ])
  }

  private func counts(_ others: [TableProblemText]) -> JSONText {
    func count(_ severity: TableSeverity) -> Int {
      (result?.count(severity) ?? 0) + others.count { $0.severity == severity }
    }
    return .members([
      ("bytes", .integer(result?.byteCount ?? documentByteCount)),
      ("records", .integer(result?.recordCount ?? 0)), ("rows", .integer(result?.rowCount ?? 0)),
      ("judged", .integer(result?.judgedCount ?? 0)),
      ("errors", .integer(count(.error) + departureCount)),
      ("warnings", .integer(count(.warning))),
      ("undetermined", .integer(count(.undetermined) + doubtCount)),
    ])
  }

  private func tallies(_ others: [TableProblemText]) -> [JSONText] {
    func entry(
      _ code: String, _ standard: String, _ severity: TableSeverity, _ field: String, _ count: Int
    ) -> JSONText {
      .members([
        ("code", .string(code)), ("standard", .string(standard)),
        ("severity", .string(severity.rawValue)), ("field", .string(field)),
        ("count", .integer(count)),
      ])
    }
    var entries = (result?.tallies ?? []).map {
      entry($0.code, $0.standard, $0.severity, $0.field, $0.count)
    }
    var counted: [String: Int] = [:]
    for other in others { counted[other.code, default: 0] += 1 }
    for (code, count) in counted.sorted(by: { $0.key < $1.key }) {
      guard let first = others.first(where: { $0.code == code }) else { continue }
      entries.append(entry(code, first.standard, first.severity, "", count))
    }
    if departureCount > 0 {
      entries.append(
        entry(
          Catalogue.tableSourceDeparts.code, "json-schema-error", .error, "", departureCount))
    }
    if doubtCount > 0 {
      entries.append(
        entry(
          Catalogue.tableSourceDeparts.code, "json-schema-error", .undetermined, "", doubtCount))
    }
    return entries
  }

  private func problems(_ others: [TableProblemText]) -> [TableProblemText] {
    others + (result?.findings ?? []).map { TableProblemText($0) } + departures
  }
}
