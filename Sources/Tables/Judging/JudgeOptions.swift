/// How a table is held to a schema.
package struct JudgeOptions: Sendable, Hashable {
  /// Whether labels that differ by case alone are the same: front ends differ in this.
  package let ignoresLabelCase: Bool
  /// How many findings of each code and field are kept; all are counted.
  package let keptCount: Int
  /// How many findings are kept in all, however many columns there are.
  package let keptTotal: Int

  /// Creates options.
  package init(ignoresLabelCase: Bool = false, keptCount: Int = 100, keptTotal: Int = 10_000) {
    self.ignoresLabelCase = ignoresLabelCase
    self.keptCount = max(keptCount, 0)
    self.keptTotal = max(keptTotal, 0)
  }
}
