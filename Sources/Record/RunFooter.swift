/// The last line of a run record; a record without one was cut.
package struct RunFooter: Sendable, Hashable {
  /// When the run ended, in UTC (RFC 3339).
  package let finishedAt: String
  package let duration: Duration
  /// The exit code that the run ended with, before any report was written.
  package let exitCode: Int
  /// Whether the run was stopped before its end.
  package let isInterrupted: Bool
  /// The HTTP requests sent, each hop and each attempt counted.
  package let requestCount: Int
  /// The sum of the server's own response times, from request sent to last byte.
  package let serverDuration: Duration

  /// Creates a footer.
  package init(
    finishedAt: String, duration: Duration, exitCode: Int, isInterrupted: Bool, requestCount: Int,
    serverDuration: Duration
  ) {
    self.finishedAt = finishedAt
    self.duration = duration
    self.exitCode = exitCode
    self.isInterrupted = isInterrupted
    self.requestCount = requestCount
    self.serverDuration = serverDuration
  }
}
