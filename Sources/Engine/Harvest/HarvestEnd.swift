import Messages

/// How the harvest of one target ended.
struct HarvestEnd: Sendable {
  /// The ways in which a harvest ends.
  enum Kind: String, Sendable, CaseIterable {
    /// The service said that there is no more, or there is no more by its own count.
    case complete
    /// A bound of the run was reached.
    case bound
    /// The run was stopped.
    case cut
    /// The pages come again and again.
    case loop
    /// Nothing more could be had.
    case error
  }

  let kind: Kind
  /// Why, where it did not end by itself.
  let cause: Message?
  /// The bound that was reached, by the name of its option.
  let bound: String?

  init(_ kind: Kind, cause: Message? = nil, bound: String? = nil) {
    self.kind = kind
    self.cause = cause
    self.bound = bound
  }
}
