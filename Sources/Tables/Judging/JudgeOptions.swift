/// How a table is held to a schema.
package struct JudgeOptions: Sendable, Hashable {
  /// Whether labels that differ by case alone are the same: front ends differ in this.
  package let ignoresLabelCase: Bool
  /// How many findings of each code and field are kept; all are counted.
  package let keptCount: Int

  /// Creates options.
  package init(ignoresLabelCase: Bool = false, keptCount: Int = 100) {
    self.ignoresLabelCase = ignoresLabelCase
    self.keptCount = max(keptCount, 0)
  }
}
