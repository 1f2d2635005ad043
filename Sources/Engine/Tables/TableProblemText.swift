import Checks
import JSON
import Messages
import Tables

/// Something found in a table, or about it, as the table document shows it.
struct TableProblemText: Sendable {
  let code: String
  let standard: String
  let severity: TableSeverity
  private let place: [(String, JSONText?)]
  private let values: [String: LocalizedText]

  init(
    _ code: String, standard: String, _ severity: TableSeverity,
    values: [String: LocalizedText], place: [(String, JSONText?)] = []
  ) {
    self.code = code
    self.standard = standard
    self.severity = severity
    self.values = values
    self.place = place
  }

  /// Shows what was found in a table.
  init(_ finding: TableFinding) {
    self.init(
      finding.code, standard: finding.standard, finding.severity,
      values: finding.tokens.mapValues { LocalizedText(verbatim: $0) },
      place: [
        ("row", finding.record.map { .integer($0) }), ("line", finding.line.map { .integer($0) }),
        ("column", finding.column.map { .integer($0) }),
        ("field", finding.field.isEmpty ? nil : .string(finding.field)),
        ("cell", finding.cell.map { .string($0) }),
        ("expected", finding.expected.map { .string($0) }),
        ("example", finding.example.map { .string($0) }),
      ])
  }

  /// Shows what is amiss in a schema.
  init(_ note: TableSchemaNote) {
    self.init(
      note.code.rawValue, standard: "schema-error",
      note.code.leavesRuleUnjudged ? .undetermined : .warning,
      values: note.tokens.mapValues { LocalizedText(verbatim: $0) },
      place: [
        ("pointer", .string(note.pointer.description)), ("line", .integer(note.position.line)),
      ])
  }

  /// Shows where a JSON document departs from its schema.
  init(_ violation: JSONSchemaViolation) {
    let pointer = violation.instance.pointer.description
    let position = violation.instance.position
    self.init(
      Catalogue.tableSourceDeparts.code, standard: "json-schema-error",
      violation.isUndecided ? .undetermined : .error,
      values: [
        "cause": violation.message.text,
        "place": LocalizedText(
          verbatim: "\(pointer.isEmpty ? "/" : pointer) (\(position.line):\(position.column))"),
      ],
      place: [("pointer", .string(pointer)), ("line", .integer(position.line))])
  }

  /// Whether it is a flaw of the schema, which the table can do nothing about.
  var isOfSchema: Bool { code.hasPrefix("table-schema.") && severity == .warning }

  /// The problem as JSON.
  var text: JSONText {
    .members(
      [
        ("code", .string(code)), ("standard", .string(standard)),
        ("severity", .string(severity.rawValue)),
      ] + place + [("values", .object(values.sorted { $0.key < $1.key }.map(Self.value)))])
  }

  private static func value(_ entry: (key: String, value: LocalizedText)) -> (String, JSONText) {
    let text = entry.value
    guard text.french != text.english else { return (entry.key, .string(text.french)) }
    return (entry.key, ["fr": .string(text.french), "en": .string(text.english)])
  }
}
