/// A closed interval of time, either end of which may be open to infinity; an instant is one too.
struct TemporalInterval: Sendable, Hashable {
  /// The first instant; nothing if it has always been.
  let start: Instant?
  /// The last instant; nothing if it has no end.
  let end: Instant?

  /// Creates an interval from its ends.
  init(start: Instant?, end: Instant?) {
    self.start = start
    self.end = end
  }

  /// Whether the interval is one instant.
  var isInstant: Bool { start != nil && start == end }

  /// Tells whether two intervals have an instant in common; both ends belong to an interval.
  func intersects(_ other: TemporalInterval) -> Bool {
    Self.isOrdered(start, other.end) && Self.isOrdered(other.start, end)
  }

  /// Returns the smallest interval that covers both.
  func union(_ other: TemporalInterval) -> TemporalInterval {
    TemporalInterval(
      start: start.flatMap { mine in other.start.map { min(mine, $0) } },
      end: end.flatMap { mine in other.end.map { max(mine, $0) } })
  }

  private static func isOrdered(_ start: Instant?, _ end: Instant?) -> Bool {
    guard let start, let end else { return true }
    return start <= end
  }
}
