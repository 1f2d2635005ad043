/// How a table is read and held to its schema.
package struct TableExaminationOptions: Sendable {
  /// The dialect, if it is not to be worked out.
  package var dialect: TableDialect?
  /// How much may be held at once.
  package var limits: TableLimits
  /// How the schema is applied, and how many findings of each code and column are kept.
  package var judging: JudgeOptions

  /// Creates options; by default the dialect is worked out, and labels are matched as published.
  package init(
    dialect: TableDialect? = nil, limits: TableLimits = .standard,
    judging: JudgeOptions = JudgeOptions()
  ) {
    self.dialect = dialect
    self.limits = limits
    self.judging = judging
  }
}
