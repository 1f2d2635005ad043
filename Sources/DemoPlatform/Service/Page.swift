/// The part of the selected features that one response holds.
struct Page: Sendable {
  /// The features of the page.
  var features: [Feature]
  /// The number of selected features.
  var matchedCount: Int
  /// Where the next page starts, if there is one.
  var nextOffset: Int?
  /// Where the previous page starts, if there is one.
  var previousOffset: Int?

  /// Cuts the page that a query asks for out of the selected features.
  init(of selected: [Feature], for query: ItemsQuery, defects: Set<Defect>) {
    let limit = Self.limit(for: query, defects)
    let start = min(query.offset, selected.count)
    let end = min(start + limit, selected.count)
    features = Array(selected[start..<end])
    matchedCount = selected.count
    nextOffset = Self.nextOffset(after: start..<end, of: selected.count, defects)
    previousOffset = start > 0 ? max(0, start - limit) : nil
  }

  private static func limit(for query: ItemsQuery, _ defects: Set<Defect>) -> Int {
    let asked = defects.contains(.itemsIgnoreLimit) ? nil : query.limit
    let limit = min(asked ?? ItemsQuery.defaultLimit, ItemsQuery.maximumLimit)
    return defects.contains(.itemsLimitExceeded) ? limit + 1 : limit
  }

  /// Returns where the next page starts: where this one ends, unless nothing comes after it.
  private static func nextOffset(
    after page: Range<Int>, of count: Int, _ defects: Set<Defect>
  ) -> Int? {
    guard page.upperBound < count else {
      if defects.contains(.nextLoop), page.lowerBound > 0 { return 0 }
      return defects.contains(.nextOnLastPage) && !page.isEmpty ? page.upperBound : nil
    }
    if defects.contains(.nextMissingAfterFirst), page.lowerBound > 0 { return nil }
    if defects.contains(.nextItself) { return page.lowerBound }
    if defects.contains(.nextRepeatsFeature), page.count > 1 { return page.upperBound - 1 }
    if defects.contains(.nextSkipsFeature) { return page.upperBound + 1 }
    return page.upperBound
  }
}
