import Foundation
import Record

/// Whether and when a request is tried again.
///
/// A server that answers 429 or 503 has not acted on the request: it is asked again, whatever the
/// method, when it says or after a growing pause. A connection that broke, or could not be made in
/// time, before any answer may have carried the request: only methods that change nothing are tried
/// again (RFC 9110 §9.2.1). A refused connection, an unknown name and a bad certificate stay so.
struct RetryPolicy: Sendable {
  let maximumRetries: Int
  let maximumWait: Duration

  /// What to do after an attempt.
  enum Decision: Sendable, Hashable {
    /// Keep what came of it.
    case stop
    /// Try again after a pause, of which the whole host is given the benefit if it asked for it.
    case retry(after: Duration, isAskedByServer: Bool)
  }

  /// Decides from a response.
  func decide(status: Int, headers: [HeaderField], attempt: Int, at date: Date) -> Decision {
    guard status == 429 || status == 503, attempt <= maximumRetries else { return .stop }
    guard let text = headers.value(of: "Retry-After") else {
      return .retry(after: Self.pause(before: attempt + 1, .seconds(1)), isAskedByServer: true)
    }
    guard let wait = Self.wait(parsing: text, at: date) else {
      return .retry(after: Self.pause(before: attempt + 1, .seconds(1)), isAskedByServer: true)
    }
    // To come back before the server wants it would be impolite and useless.
    return wait <= maximumWait ? .retry(after: wait, isAskedByServer: true) : .stop
  }

  /// Decides after an attempt that brought no response.
  func decide(failure: ConnectionFailure?, method: String, attempt: Int) -> Decision {
    guard let failure, failure.isPassing, Self.isSafe(method), attempt <= maximumRetries else {
      return .stop
    }
    return .retry(
      after: Self.pause(before: attempt + 1, .milliseconds(500)), isAskedByServer: false)
  }

  /// Tells whether a method changes nothing on the server.
  static func isSafe(_ method: String) -> Bool { ["GET", "HEAD", "OPTIONS"].contains(method) }

  /// Reads `Retry-After` (RFC 9110 §10.2.3): seconds, or a date.
  static func wait(parsing text: String, at date: Date) -> Duration? {
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      // A number too large to hold is longer than any bound.
      return .seconds(Int64(text) ?? Int64(Int32.max))
    }
    guard let seconds = HTTPDate.secondsSince1970(parsing: text) else { return nil }
    return .seconds(max(0, Double(seconds) - date.timeIntervalSince1970))
  }

  /// Each pause is twice as long as the one before.
  private static func pause(before attempt: Int, _ first: Duration) -> Duration {
    first * (1 << min(max(attempt - 2, 0), 5))
  }
}
