/// The value of a number in a normal form: equal numbers have the same one.
///
/// It is made of the digits of the text, so that an exponent, however large, takes no memory.
struct JSONDecimal: Hashable, Sendable {
  let isNegative: Bool
  /// The digits (0 to 9) from the first to the last that is not zero; none for zero.
  let digits: [UInt8]
  /// The power of ten of the last digit.
  let exponent: DecimalExponent

  /// Reads a JSON number.
  init(_ text: String) {
    var digits: [UInt8] = []
    var fractionCount = 0
    var isFraction = false
    var exponent = DecimalExponent.small(0)
    let bytes = [UInt8](text.utf8)
    for (offset, byte) in bytes.enumerated() {
      if byte.isDigit {
        if byte != .zero || !digits.isEmpty { digits.append(byte &- .zero) }
        if isFraction { fractionCount += 1 }
      } else if byte == .point {
        isFraction = true
      } else if byte | 0x20 == .exponent {
        exponent = DecimalExponent(bytes[(offset + 1)...])
        break
      }
    }
    let zeroCount = digits.reversed().prefix { $0 == 0 }.count
    digits.removeLast(zeroCount)
    self.isNegative = bytes.first == .minus && !digits.isEmpty
    self.digits = digits
    self.exponent = digits.isEmpty ? .small(0) : exponent.adding(zeroCount - fractionCount)
  }

  /// Whether the value is an integer.
  var isInteger: Bool { exponent >= .small(0) }

  /// The value, or nil if it is not an integer or does not fit.
  var integer: Int? {
    guard case .small(let zeroCount) = exponent, zeroCount >= 0, zeroCount + digits.count <= 19
    else { return nil }
    var value = 0
    for digit in digits + Array(repeating: 0, count: zeroCount) {
      let (tenfold, overflowed) = value.multipliedReportingOverflow(by: 10)
      // The least integer has no opposite: digits are counted below zero when the value is.
      let (sum, overflowedAgain) =
        isNegative
        ? tenfold.subtractingReportingOverflow(Int(digit))
        : tenfold.addingReportingOverflow(Int(digit))
      if overflowed || overflowedAgain { return nil }
      value = sum
    }
    return value
  }
}

extension JSONDecimal: Comparable {
  /// Orders values.
  static func < (left: Self, right: Self) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative
      ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
  }

  private func isSmallerInMagnitude(than other: Self) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    let first = exponent.adding(digits.count)
    let otherFirst = other.exponent.adding(other.digits.count)
    if first != otherFirst { return first < otherFirst }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}
