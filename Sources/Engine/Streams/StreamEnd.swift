import JSON
import Messages

/// How a stream ended, and what is known of it as a whole.
struct StreamEnd: Sendable {
  /// What stopped a stream before its end, by our own choice.
  struct Cut: Sendable {
    /// The parameter or bound that did.
    let bound: String
    /// How many subjects there were in all, when that is known.
    let totalCount: Int?
  }

  /// The document that the summary probe shows to suites.
  let summary: JSONText
  /// The exchanges that it was made of, few of them.
  let exchanges: [String]
  /// Why nothing at all could be brought.
  let failure: ProbeFailure?
  let cut: Cut?
  /// Why subjects are missing, when that is no choice of ours: nothing can then be said of all of them.
  let shortfall: Message?

  /// Creates the end of a stream.
  init(
    summary: JSONText, exchanges: [String] = [], failure: ProbeFailure? = nil, cut: Cut? = nil,
    shortfall: Message? = nil
  ) {
    self.summary = summary
    self.exchanges = exchanges
    self.failure = failure
    self.cut = cut
    self.shortfall = shortfall
  }
}
