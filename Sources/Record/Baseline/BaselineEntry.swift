/// One failure that is known and accepted for a time.
package struct BaselineEntry: Sendable, Hashable {
  /// The test, as `suite/test`.
  package let test: String
  /// The target it is accepted on; all of them when absent.
  package let target: String?
  /// The instance or subject it is accepted on; all of them when absent.
  package let instance: String?
  /// Why it is accepted.
  package let reason: String
  /// Where it is followed, such as an issue.
  package let link: String?
  /// The last day on which it is accepted (`YYYY-MM-DD`); for ever when absent.
  package let expires: String?

  /// Creates an entry.
  package init(
    test: String, target: String? = nil, instance: String? = nil, reason: String,
    link: String? = nil, expires: String? = nil
  ) {
    self.test = test
    self.target = target
    self.instance = instance
    self.reason = reason
    self.link = link
    self.expires = expires
  }

  /// Whether the entry is about an outcome.
  func covers(_ outcome: Outcome) -> Bool {
    test == "\(outcome.suite)/\(outcome.test)" && (target ?? outcome.target) == outcome.target
      && (instance == nil || instance == outcome.instance)
  }

  /// Whether the entry holds on the day of a run that started at an instant (RFC 3339).
  func holds(at startedAt: String) -> Bool {
    guard let expires else { return true }
    return String(startedAt.prefix(10)) <= expires
  }
}
