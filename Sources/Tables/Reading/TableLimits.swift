/// How much of a table may be held at once, so that no file makes memory grow.
package struct TableLimits: Sendable, Hashable {
  /// The most bytes that one cell may have.
  package let maximumCellByteCount: Int
  /// The most bytes that one record may have.
  package let maximumRecordByteCount: Int
  /// The most cells that one record may have.
  package let maximumCellCount: Int
  /// How many bytes are read before the delimiter is chosen.
  package let sampleByteCount: Int
  /// How many problems of each code are kept; all are counted.
  package let keptProblemCount: Int

  /// Creates limits; sizes above a gibibyte are lowered to it, and none is below one.
  package init(
    maximumCellByteCount: Int = 4 << 20, maximumRecordByteCount: Int = 16 << 20,
    maximumCellCount: Int = 1 << 18, sampleByteCount: Int = 1 << 16, keptProblemCount: Int = 100
  ) {
    func bounded(_ count: Int) -> Int { min(max(count, 1), 1 << 30) }
    self.maximumCellByteCount = bounded(maximumCellByteCount)
    self.maximumRecordByteCount = bounded(maximumRecordByteCount)
    self.maximumCellCount = bounded(maximumCellCount)
    self.sampleByteCount = bounded(sampleByteCount)
    self.keptProblemCount = bounded(keptProblemCount)
  }

  /// The limits that suit published tables, geometries in cells included.
  package static let standard = TableLimits()
}
