/// How a table is read and held to its schema.
package struct TableExaminationOptions: Sendable {
  /// The dialect, if it is not to be worked out.
  package var dialect: TableDialect?
  /// How much may be held at once.
  package var limits: TableLimits
  /// How the schema is applied, and how many findings of each code and column are kept.
  package var judging: JudgeOptions
  /// What the foreign keys that refer to other tables may refer to.
  package var references: [TableReference]
  /// The names of fields whose values are collected, for the foreign keys of other tables.
  package var collects: [[String]]

  /// Creates options; by default the dialect is worked out, and labels are matched as published.
  package init(
    dialect: TableDialect? = nil, limits: TableLimits = .standard,
    judging: JudgeOptions = JudgeOptions(), references: [TableReference] = [],
    collects: [[String]] = []
  ) {
    self.dialect = dialect
    self.limits = limits
    self.judging = judging
    self.references = references
    self.collects = collects
  }
}
