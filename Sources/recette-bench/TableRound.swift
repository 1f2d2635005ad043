/// What was measured of one table in a row, so that the machine was busy with much the same.
struct TableRound {
  let one: TableJudging.Figures?
  let two: TableJudging.Figures?
  /// Held to a primary key too.
  let keyed: TableJudging.Figures?
  /// How long Python's own reader takes, in seconds.
  let reader: Double?
  /// All of `recette run`.
  let whole: PythonTableReading.Whole?

  /// Returns how many times longer one takes than another.
  func ratio(of slow: KeyPath<Self, Double?>, to fast: KeyPath<Self, Double?>) -> Double? {
    self[keyPath: slow].flatMap { slow in self[keyPath: fast].map { slow / $0 } }
  }

  /// Returns how many bytes each of some keys takes.
  func keyByteCount(of count: Int) -> Double? {
    guard count > 0, let with = keyed?.peakByteCount, let without = two?.peakByteCount else {
      return nil
    }
    return (with - without) / Double(count)
  }
}

extension [TableRound] {
  /// Returns the median of what was measured; nil if nothing was.
  func median(_ value: (TableRound) -> Double?) -> Double? {
    let sorted = compactMap(value).sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }
}
