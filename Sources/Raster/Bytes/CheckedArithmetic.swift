extension UInt64 {
  /// The sum, unless it overflows: offsets and counts of a file may be anything.
  func plus(_ other: UInt64) -> UInt64? {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? nil : sum
  }

  /// The product, unless it overflows.
  func times(_ other: UInt64) -> UInt64? {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? nil : product
  }

  /// The quotient rounded up, unless the divisor is zero.
  func dividedRoundingUp(by divisor: UInt64) -> UInt64? {
    guard divisor > 0 else { return nil }
    return self / divisor + (self % divisor == 0 ? 0 : 1)
  }
}
