/// When requests to one host may start: never more than the rate in any stretch of its interval.
struct RateWindow: Sendable {
  private let rate: RequestRate?
  /// The latest starts that were granted, the oldest at `oldest`.
  private var starts: [Duration] = []
  private var oldest = 0
  private var pauseEnd: Duration = .zero

  init(rate: RequestRate?) {
    self.rate = rate
  }

  /// Grants a start, and returns the moment for it: now, or as soon as the rate allows.
  mutating func grant(at now: Duration) -> Duration {
    var moment = max(now, pauseEnd)
    guard let rate, rate.count > 0 else { return moment }
    guard starts.count >= rate.count else {
      // Grants never go back in time, since the next one is counted from them.
      moment = max(moment, starts.last ?? .zero)
      starts.append(moment)
      return moment
    }
    let latest = starts[(oldest + starts.count - 1) % starts.count]
    moment = max(moment, latest, starts[oldest] + rate.interval)
    starts[oldest] = moment
    oldest = (oldest + 1) % starts.count
    return moment
  }

  /// Grants nothing before a moment: the server asked for a pause.
  mutating func pause(until moment: Duration) {
    pauseEnd = max(pauseEnd, moment)
  }
}
