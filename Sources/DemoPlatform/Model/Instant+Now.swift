import Foundation

extension Instant {
  /// The present, to the second.
  static var now: Instant { Instant(seconds: time(nil)) }
}
