/// Watches one body come in, and tells when it comes too slowly to wait for.
///
/// It starts with the body: a server that thinks before it answers is bounded by the total limit.
struct StallWatch {
  let window: Duration
  let minimumBytesPerSecond: Int
  private var start: Duration?
  private var countAtStart: Int64 = 0

  init(window: Duration, minimumBytesPerSecond: Int) {
    self.window = window
    self.minimumBytesPerSecond = minimumBytesPerSecond
  }

  /// Tells whether less than the minimum came within the window that ends now.
  mutating func isStalled(received: Int64, hasBegun: Bool, at now: Duration) -> Bool {
    guard hasBegun else { return false }
    guard let start else {
      self.start = now
      countAtStart = received
      return false
    }
    let elapsed = now - start
    guard elapsed >= window else { return false }
    let isSlow =
      Double(received &- countAtStart) < Double(minimumBytesPerSecond) * (elapsed / .seconds(1))
    self.start = now
    countAtStart = received
    return isSlow
  }

  /// Begins anew, as when nothing came because nothing was wanted.
  mutating func rest(received: Int64, at now: Duration) {
    start = now
    countAtStart = received
  }

  /// How long until the next verdict can fall.
  func timeLeft(at now: Duration) -> Duration {
    guard let start else { return window }
    return max(.zero, window - (now - start))
  }
}
