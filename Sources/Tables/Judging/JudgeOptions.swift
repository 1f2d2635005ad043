/// How a table is held to a schema.
package struct JudgeOptions: Sendable, Hashable {
  /// How the header is matched; nil for what the schema says, else the practice of French publishers.
  package let headerMode: HeaderMode?
  /// Whether labels that differ by case alone are the same: front ends differ in this.
  package let ignoresLabelCase: Bool
  /// How many findings of each code and field are kept; all are counted.
  package let keptCount: Int
  /// How many findings are kept in all, however many columns there are.
  package let keptTotal: Int

  /// Creates options.
  package init(
    headerMode: HeaderMode? = nil, ignoresLabelCase: Bool = false, keptCount: Int = 100,
    keptTotal: Int = 10_000
  ) {
    self.headerMode = headerMode
    self.ignoresLabelCase = ignoresLabelCase
    self.keptCount = max(keptCount, 0)
    self.keptTotal = max(keptTotal, 0)
  }
}
