/// What was counted in one target of a harvest.
struct HarvestTally: Sendable {
  let target: String
  var form: CatalogueForm?
  var endpoint: String?
  var method: String?
  /// What the pages were asked for, by name: schema, types, sorting.
  var asked: [(name: String, value: String)] = []

  /// How many records the service says there are, on the first and on the last page that says so.
  var firstMatchedCount: Int?
  var lastMatchedCount: Int?
  var matchedChangeCount = 0

  var pageCount = 0
  var emptyPageCount = 0
  var repeatedPageCount = 0
  /// The records asked for a page, and the most that came.
  var pageSize: Int?
  var largestPage = 0

  /// The records that came, each time they came.
  var returnedCount = 0
  /// Those that are not the same record again.
  var uniqueCount = 0
  var repeatedCount = 0
  var brokenCount = 0
  /// Those that the service could not give.
  var unavailableCount = 0
  /// Those that an OAI-PMH repository says it had.
  var deletedCount = 0
  /// Those that have no metadata in the format asked for.
  var absentCount = 0
  var end: HarvestEnd?

  init(target: String) { self.target = target }

  /// Takes a number of records as a page announces it.
  ///
  /// - Returns: the number before, if this one differs.
  mutating func match(_ count: Int) -> Int? {
    defer { lastMatchedCount = count }
    guard let last = lastMatchedCount else {
      firstMatchedCount = count
      return nil
    }
    guard last != count else { return nil }
    matchedChangeCount += 1
    return last
  }

  /// How many records are accounted for.
  var accountedCount: Int { uniqueCount + unavailableCount + deletedCount + absentCount }

  /// How many records were announced and never came; nil when that cannot be told.
  var lostCount: Int? {
    guard end?.kind == .complete, let lastMatchedCount else { return nil }
    return max(0, lastMatchedCount - accountedCount)
  }
}
