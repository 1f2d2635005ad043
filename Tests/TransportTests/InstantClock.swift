import Foundation

@testable import Transport

/// A clock whose waits are over at once: it moves on by as much, and remembers them.
final class InstantClock: TransportClock {
  private struct State {
    var elapsed: Duration = .zero
    var waits: [Duration] = []
  }

  private let state = Guarded(State())
  /// 1 January 2026, the moment at which it starts.
  private let start = Date(timeIntervalSince1970: 1_767_225_600)

  var elapsed: Duration { state.withLock(\.elapsed) }

  var date: Date { start.addingTimeInterval(elapsed / .seconds(1)) }

  /// What was waited for, in order.
  var waits: [Duration] { state.withLock(\.waits) }

  func wait(_ duration: Duration) async throws(CancellationError) {
    guard !Task.isCancelled else { throw CancellationError() }
    state.withLock { state in
      state.elapsed += duration
      state.waits.append(duration)
    }
  }
}
