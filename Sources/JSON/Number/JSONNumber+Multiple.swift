extension JSONNumber {
  /// The most digit operations that a division is worth.
  private static let costLimit = 100_000_000
  /// How many decimal digits are held in one limb; ten times a limb fits in 64 bits.
  private static let limbDigitCount = 18
  private static let limbBase: UInt64 = 1_000_000_000_000_000_000

  /// Tells whether the number is an integer times another, exactly, or returns nil if both have so
  /// many digits that it would take too long.
  ///
  /// This is the test of `multipleOf` in JSON Schema.
  package func isMultiple(of divisor: JSONNumber) -> Bool? {
    let dividend = decimal
    let divisor = divisor.decimal
    if dividend.digits.isEmpty { return true }
    // The last digit of each is not zero: nothing smaller than the divisor's last digit may be left.
    if divisor.digits.isEmpty || dividend.exponent < divisor.exponent { return false }
    // A power of ten beyond the powers of 2 and 5 in the divisor changes nothing; a decimal digit
    // holds fewer than four factors of two.
    let zeroCount = Self.difference(
      dividend.exponent, divisor.exponent, atMost: divisor.digits.count * 4)
    let limbCount = divisor.digits.count / Self.limbDigitCount + 1
    let (cost, overflowed) = (dividend.digits.count + zeroCount)
      .multipliedReportingOverflow(by: limbCount)
    if limbCount > 1, overflowed || cost > Self.costLimit { return nil }
    return Self.isZero(
      remainderOf: dividend.digits, followedByZeros: zeroCount, dividedBy: divisor.digits)
  }

  /// Returns how much a power exceeds another that it is not below, up to a bound.
  private static func difference(
    _ power: DecimalExponent, _ other: DecimalExponent, atMost bound: Int
  ) -> Int {
    var low = 0
    var high = bound
    while low < high {
      let middle = (low + high + 1) / 2
      if other.adding(middle) <= power { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Divides as one does by hand, a digit at a time, keeping the remainder alone.
  private static func isZero(
    remainderOf dividend: [UInt8], followedByZeros zeroCount: Int, dividedBy divisor: [UInt8]
  ) -> Bool {
    let divisor = limbs(of: divisor)
    var remainder = [UInt64](repeating: 0, count: divisor.count)
    for place in 0..<(dividend.count + zeroCount) {
      var carry = place < dividend.count ? UInt64(dividend[place]) : 0
      if divisor.count == 1 {
        remainder[0] = (remainder[0] &* 10 &+ carry) % divisor[0]
        continue
      }
      // The top limb may exceed the base for a moment: nothing is lost, ten times it fits.
      for index in remainder.indices {
        let tenfold = remainder[index] &* 10 &+ carry
        let isTop = index == remainder.count - 1
        remainder[index] = isTop ? tenfold : tenfold % limbBase
        carry = tenfold / limbBase
      }
      while !isSmaller(remainder, than: divisor) { subtract(divisor, from: &remainder) }
    }
    return remainder.allSatisfy { $0 == 0 }
  }

  /// Groups digits, the lowest group first.
  private static func limbs(of digits: [UInt8]) -> [UInt64] {
    stride(from: digits.count, to: 0, by: -limbDigitCount).map { end in
      digits[max(0, end - limbDigitCount)..<end].reduce(0) { $0 &* 10 &+ UInt64($1) }
    }
  }

  private static func isSmaller(_ left: [UInt64], than right: [UInt64]) -> Bool {
    left.reversed().lexicographicallyPrecedes(right.reversed())
  }

  private static func subtract(_ right: [UInt64], from left: inout [UInt64]) {
    var borrow: UInt64 = 0
    for index in left.indices {
      let amount = right[index] &+ borrow
      if left[index] >= amount {
        left[index] &-= amount
        borrow = 0
      } else {
        left[index] = left[index] &+ limbBase &- amount
        borrow = 1
      }
    }
  }
}
