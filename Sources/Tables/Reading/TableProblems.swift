/// The problems of a table: all are counted, the first of each code are kept.
package struct TableProblems: Sendable, Hashable {
  private let keptCount: Int
  /// How many problems there are of each code.
  package private(set) var counts: [TableCode: Int] = [:]
  /// The first problems of each code, in the order of the file.
  package private(set) var kept: [TableProblem] = []

  /// Creates an empty list that keeps so many problems of each code.
  package init(keptCount: Int) { self.keptCount = keptCount }

  /// Counts a problem, and makes and keeps it if it is among the first of its code.
  mutating func note(_ code: TableCode, _ problem: @autoclosure () -> TableProblem) {
    let count = counts[code, default: 0]
    counts[code] = count &+ 1
    if count < keptCount { kept.append(problem()) }
  }
}
