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
  init(of selected: [Feature], for query: ItemsQuery) {
    let limit = min(query.limit ?? ItemsQuery.defaultLimit, ItemsQuery.maximumLimit)
    let start = min(query.offset, selected.count)
    let end = min(start + limit, selected.count)
    features = Array(selected[start..<end])
    matchedCount = selected.count
    nextOffset = end < selected.count ? end : nil
    previousOffset = start > 0 ? max(0, start - limit) : nil
  }
}
