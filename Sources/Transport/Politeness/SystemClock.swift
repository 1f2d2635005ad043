package import Foundation

/// The clock of the machine.
package struct SystemClock: TransportClock {
  private let start: ContinuousClock.Instant = .now

  /// Creates the clock.
  package init() {}

  package var elapsed: Duration { ContinuousClock.now - start }

  package var date: Date { Date() }

  package func wait(_ duration: Duration) async throws(CancellationError) {
    do {
      try await Task.sleep(for: duration, clock: .continuous)
    } catch {
      throw CancellationError()
    }
  }
}
