/// How many requests may start within how long.
package struct RequestRate: Sendable, Hashable {
  package let count: Int
  package let interval: Duration

  /// Creates a rate of at most `count` requests in any stretch of time as long as `interval`.
  package init(count: Int, interval: Duration) {
    self.count = count
    self.interval = interval
  }

  /// Creates a rate by the second.
  package static func perSecond(_ count: Int) -> RequestRate {
    RequestRate(count: count, interval: .seconds(1))
  }
}
