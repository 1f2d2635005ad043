/// Something in a table that its schema does not allow, and where.
package struct JudgementFinding: Sendable, Hashable {
  package let code: JudgementCode
  /// The number of the record, the header being record 1.
  package let record: Int
  /// The line of the file where the record begins, from 1.
  package let line: Int
  /// The number of the column in the table, from 1; none for rows, or if there is no such column.
  package let column: Int?
  /// The values of the tokens of the sentence: the field, the cell, what is expected, an example.
  package let tokens: [String: String]

  /// Returns the same finding so many records and lines further on.
  func moved(byRecords records: Int, lines: Int) -> Self {
    Self(
      code: code, record: record &+ records, line: line &+ lines, column: column, tokens: tokens)
  }
}
