package import Foundation

/// The time by which the transport waits, injected so that a test waits for nothing.
package protocol TransportClock: Sendable {
  /// The time elapsed since some fixed moment; it never goes back.
  var elapsed: Duration { get }
  /// The time of day, for records and for `Retry-After` dates.
  var date: Date { get }
  /// Waits, or throws as soon as the task is cancelled.
  func wait(_ duration: Duration) async throws(CancellationError)
}
