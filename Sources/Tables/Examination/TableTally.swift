/// How many times something was found in a column; all is counted, whatever is kept.
package struct TableTally: Sendable, Hashable {
  /// The code of its sentence in the message catalogue.
  package let code: String
  /// The code that tools of the field know it by.
  package let standard: String
  /// What it means for the verdict.
  package let severity: TableSeverity
  /// The name of the field or label, or of the fields of a key; empty for rows and tables.
  package let field: String
  /// How many times it was found, one at least.
  package let count: Int
}
