/// The problems of a table: all are counted, the first of each code are kept.
package struct TableProblems: Sendable, Hashable {
  private let keptCount: Int
  /// How many problems there are of each code.
  package private(set) var counts: [TableCode: Int] = [:]
  /// The first problems of each code, in the order of the file.
  package private(set) var kept: [TableProblem] = []

  /// Creates an empty list that keeps so many problems of each code.
  package init(keptCount: Int) { self.keptCount = keptCount }

  /// Takes over the problems of a later part of the table.
  mutating func absorb(_ other: Self, recordsBefore records: Int, linesBefore lines: Int) {
    var keptCounts: [TableCode: Int] = [:]
    for problem in kept { keptCounts[problem.code, default: 0] += 1 }
    for problem in other.kept where keptCounts[problem.code, default: 0] < keptCount {
      keptCounts[problem.code, default: 0] += 1
      kept.append(problem.moved(byRecords: records, lines: lines))
    }
    for (code, count) in other.counts { counts[code, default: 0] &+= count }
  }

  /// Counts a problem, and makes and keeps it if it is among the first of its code.
  mutating func note(_ code: TableCode, _ problem: @autoclosure () -> TableProblem) {
    let count = counts[code, default: 0]
    counts[code] = count &+ 1
    if count < keptCount { kept.append(problem()) }
  }
}
