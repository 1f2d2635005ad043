@testable import Transport

/// Counts how many are somewhere at a time, and the most there ever were.
final class Gauge: Sendable {
  private let counts = Guarded((now: 0, most: 0))

  /// Notes that one has come in.
  func enter() {
    counts.withLock { counts in
      counts.now += 1
      counts.most = max(counts.most, counts.now)
    }
  }

  /// Notes that one has gone out.
  func leave() { counts.withLock { $0.now -= 1 } }

  /// The most there ever were.
  var most: Int { counts.withLock(\.most) }
}
