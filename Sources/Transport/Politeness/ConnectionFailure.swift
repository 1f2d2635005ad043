/// How a connection failed before any answer, as far as trying again is concerned.
enum ConnectionFailure: Sendable, Hashable {
  /// It could not be made in time.
  case connectTimeout
  /// It broke.
  case lost
  /// It was closed without a reply.
  case noReply
  /// Anything else.
  case other

  /// Whether it may go better a moment later.
  var isPassing: Bool { self != .other }
}
