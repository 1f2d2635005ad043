package import Transport

extension RequestRate {
  /// Creates a rate from a number of requests per second, which may be a fraction.
  package init(perSecond rate: Double) {
    if rate >= 1, rate == rate.rounded(), rate <= 1e6 {
      self.init(count: Int(rate), interval: .seconds(1))
    } else {
      self.init(count: 1, interval: .seconds(1 / max(rate, 1e-6)))
    }
  }
}
