import Messages

/// One thing that a page brought: a record, or why there is none where one was promised.
enum HarvestItem: Sendable {
  case record(RecordEntry)
  /// A record that was named and could not be had.
  case missing(key: String, cause: Message, exchange: String?)
}
