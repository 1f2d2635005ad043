/// A part of the records that a request selects, whatever the protocol.
struct CataloguePage: Sendable {
  /// The place of the first record, from 1.
  let start: Int
  var entries: [CatalogueEntry]
  /// The number of records that are selected.
  var matchedCount: Int
  /// The number of records that the page says it has.
  var returnedCount: Int
  /// Where the next page starts, if there is one.
  var next: Int?

  /// Cuts a page out of the selected records.
  init(of selected: [CatalogueEntry], from start: Int, atMost limit: Int) {
    self.start = start
    let first = min(max(start - 1, 0), selected.count)
    let end = first + min(limit, selected.count - first)
    entries = Array(selected[first..<end])
    matchedCount = selected.count
    returnedCount = entries.count
    next = end < selected.count && limit > 0 ? end + 1 : nil
  }
}
