import Foundation
import JSON
import Tables

/// Says what a table comes to as one line of JSON, for comparisons with the tools of others.
///
/// Usage: `recette-bench outcome SCHEMA TABLE [MODE]`; with an empty table, the notes on the schema.
struct TableOutcome {
  let schemaPath: String
  let tablePath: String
  let mode: HeaderMode?

  /// Reads the arguments, or returns nil if some are missing.
  init?(_ arguments: [String]) {
    guard arguments.count >= 2 else { return nil }
    schemaPath = arguments[0]
    tablePath = arguments[1]
    mode = arguments.count > 2 ? HeaderMode(rawValue: arguments[2]) : nil
  }

  /// Examines the table, and returns what it comes to.
  func line() async throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: schemaPath))
    let schema = TableSchema(reading: try JSONDocument(parsing: Array(data)))
    let notes = schema.notes.map { ["\($0.code.rawValue)", $0.pointer.description] }
    guard !tablePath.isEmpty else {
      return Self.json(["usable": schema.isUsable, "fields": schema.fields.count, "notes": notes])
    }
    let options = TableExaminationOptions(
      judging: JudgeOptions(headerMode: mode, keptCount: 1_000))
    let examination = TableFileExamination(path: tablePath, schema: schema, options: options)
    guard let result = await examination.run() else { return Self.json(["unreadable": tablePath]) }
    let findings = result.findings.map { finding -> [String: Any] in
      [
        "code": finding.code, "type": finding.standard, "severity": finding.severity.rawValue,
        "row": finding.record ?? 0, "field": finding.field, "cell": finding.cell ?? "",
        "expected": finding.expected ?? "",
      ]
    }
    return Self.json([
      "verdict": result.verdict.rawValue, "rows": result.rowCount, "judged": result.judgedCount,
      "encoding": result.encoding?.encoding.rawValue ?? "",
      "delimiter": result.dialect.map { String(UnicodeScalar($0.dialect.delimiter)) } ?? "",
      "errors": result.count(.error), "findings": findings, "notes": notes,
      "unjudged": result.unjudged.map { $0.tokens["name"] ?? "" },
    ])
  }

  private static func json(_ value: [String: Any]) -> String {
    let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
