import Messages
import Record

/// What came of one request, redirects not followed.
struct Hop: Sendable {
  let request: OutgoingRequest
  /// What is recorded; absent when nothing was sent.
  let exchange: Exchange?
  let response: Response?
  /// Why there is no answer, or none to rely on, redacted.
  let failure: Message?
}
