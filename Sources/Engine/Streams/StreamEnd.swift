import JSON

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

  /// Creates the end of a stream.
  init(
    summary: JSONText, exchanges: [String] = [], failure: ProbeFailure? = nil, cut: Cut? = nil
  ) {
    self.summary = summary
    self.exchanges = exchanges
    self.failure = failure
    self.cut = cut
  }
}
