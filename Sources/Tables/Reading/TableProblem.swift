/// Something wrong in a table as it is read, and where it shows.
package struct TableProblem: Sendable, Hashable {
  package let code: TableCode
  /// The number of the record, the header being record 1.
  package let record: Int?
  /// The line of the file where the record begins, from 1.
  package let line: Int?
  /// The number of the field in the record, from 1.
  package let field: Int?
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]

  /// Creates a problem.
  package init(
    _ code: TableCode, record: Int? = nil, line: Int? = nil, field: Int? = nil,
    tokens: [String: String] = [:]
  ) {
    self.code = code
    self.record = record
    self.line = line
    self.field = field
    self.tokens = tokens
  }

  /// Returns the same problem so many records and lines further on.
  func moved(byRecords records: Int, lines: Int) -> Self {
    let newLine = line.map { $0 &+ lines }
    var moved = tokens
    if let newLine, moved["line"] != nil { moved["line"] = String(newLine) }
    return Self(
      code, record: record.map { $0 &+ records }, line: newLine, field: field, tokens: moved)
  }
}
