extension Duration {
  /// The duration in seconds with three decimals, a point and no exponent, whatever the locale.
  ///
  /// A negative duration, which no clock gives, reads as zero: some readers refuse a sign.
  var secondsText: String {
    let (seconds, attoseconds) = components
    let milliseconds = attoseconds / 1_000_000_000_000_000
    guard seconds >= 0, milliseconds >= 0 else { return "0.000" }
    let digits = String(milliseconds)
    return "\(seconds).\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
  }
}
