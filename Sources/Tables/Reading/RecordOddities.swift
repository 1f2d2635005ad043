/// The first field of a record, from 1, in which each odd thing shows.
struct RecordOddities: Hashable, Sendable {
  var strayQuoteField: Int?
  var unclosedQuoteField: Int?
  var nullField: Int?

  /// Whether nothing odd shows.
  var isEmpty: Bool { strayQuoteField == nil && unclosedQuoteField == nil && nullField == nil }
}
