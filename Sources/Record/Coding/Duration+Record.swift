package import JSON

extension Duration {
  /// Takes a number of seconds as a record has it, to the microsecond; nil if no run lasts so long.
  init?(recordedSeconds seconds: Double) {
    // Beyond, a double no longer tells microseconds apart.
    guard (0..<9_000_000_000).contains(seconds) else { return nil }
    self = .microseconds(Int64((seconds * 1_000_000).rounded()))
  }

  /// The duration in seconds, with six decimals and no exponent; what no clock gives reads as zero.
  package var recordedSeconds: JSONText {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return .number("0.000000") }
    let microseconds = String(attoseconds / 1_000_000_000_000)
    let zeros = String(repeating: "0", count: max(0, 6 - microseconds.count))
    return .number("\(seconds).\(zeros)\(microseconds)")
  }
}
