/// Something found in a table, by the reader or by the schema, and where.
package struct TableFinding: Sendable, Hashable {
  /// The code of its sentence in the message catalogue; permanent.
  package let code: String
  /// The code that tools of the field know it by (Table Schema, `type-error` and the like).
  package let standard: String
  /// What it means for the verdict.
  package let severity: TableSeverity
  /// The number of the record, the header being record 1; none if it is of the whole table.
  package let record: Int?
  /// The line of the file where the record begins, from 1.
  package let line: Int?
  /// The number of the column in the table, from 1; none for rows, or if there is no such column.
  package let column: Int?
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]

  /// The name of the field or label, or of the fields of a key; empty for rows and tables.
  package var field: String { tokens["field"] ?? "" }
  /// The cell as it is written, shortened if it is long; nil where no cell is meant.
  package var cell: String? { tokens["cell"] }
  /// What was expected, as the schema writes it.
  package var expected: String? { tokens["expected"] }
  /// A cell that would do: the example of the schema, else one of the type.
  package var example: String? { tokens["example"] }
}

extension TableFinding {
  /// Takes what the reader found.
  init(_ problem: TableProblem) {
    code = problem.code.rawValue
    standard = problem.code.standard
    severity = problem.code.severity
    record = problem.record
    line = problem.line
    column = problem.field
    tokens = problem.tokens
  }

  /// Takes what the judge found.
  init(_ finding: JudgementFinding) {
    code = finding.code.rawValue
    standard = finding.code.standard
    severity = finding.code.severity
    record = finding.record
    line = finding.line
    column = finding.column
    tokens = finding.tokens
  }
}
