/// A JSON number with its exact text; comparisons are by value, whatever its size or spelling.
package struct JSONNumber: Sendable, Hashable, Comparable {
  package let text: String
  private let isNegative: Bool
  /// The significant digits, without zeros at either end; empty for zero.
  private let digits: [UInt8]
  /// The power of ten of the first digit; `.max` stands for all that no one can write out.
  private let magnitude: Int

  /// Reads a number; nil when the text is not a JSON number.
  package init?(parsing text: String) {
    guard let document = try? JSONDocument(parsing: text), document.root.kind == .number else {
      return nil
    }
    self.init(unchecked: document.root.text)
  }

  /// Takes a text that the reader found to be a number.
  init(unchecked text: String) {
    self.text = text
    var digits: [UInt8] = []
    var wholeCount = 0
    var isFraction = false
    var exponent: Substring.UTF8View?
    let view = text.utf8
    isNegative = view.first == 0x2D
    for (place, byte) in zip(view.indices, view) {
      switch byte {
      case 0x30...0x39:
        digits.append(byte - 0x30)
        if !isFraction { wholeCount += 1 }
      case 0x2E: isFraction = true
      case 0x65, 0x45: exponent = view[view.index(after: place)...]
      default: break
      }
      if exponent != nil { break }
    }
    let leading = digits.prefix { $0 == 0 }.count
    let trailing = digits.reversed().prefix { $0 == 0 }.count
    self.digits = leading == digits.count ? [] : Array(digits[leading..<(digits.count - trailing)])
    let power = exponent.map { Self.saturating(String($0) ?? "") } ?? 0
    let sum = power.addingReportingOverflow(wholeCount - leading)
    magnitude = self.digits.isEmpty ? 0 : (sum.overflow ? power : sum.partialValue)
  }

  /// Reads an exponent, held within what arithmetic can bear.
  private static func saturating(_ text: String) -> Int {
    let bound = 1 << 60
    if let value = Int(text) { return min(max(value, -bound), bound) }
    return text.hasPrefix("-") ? -bound : bound
  }

  /// Whether the value is whole, however it is spelled.
  package var isInteger: Bool { digits.count <= magnitude || digits.isEmpty }

  /// The value, when it is whole and fits.
  package var integer: Int? {
    if digits.isEmpty { return 0 }
    guard isInteger, magnitude <= 19 else { return nil }
    var value = 0
    for place in 0..<magnitude {
      let digit = place < digits.count ? Int(digits[place]) : 0
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, overflows) =
        isNegative
        ? scaled.subtractingReportingOverflow(digit) : scaled.addingReportingOverflow(digit)
      if overflow || overflows { return nil }
      value = next
    }
    return value
  }

  /// The nearest double, infinite when it is too great.
  package var double: Double { Double(text) ?? (isNegative ? -.infinity : .infinity) }

  /// Tells whether two numbers have the same value.
  package static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.digits == right.digits && left.magnitude == right.magnitude
      && (left.isNegative == right.isNegative || left.digits.isEmpty)
  }

  /// Hashes the value, not the spelling.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(digits)
    hasher.combine(magnitude)
    hasher.combine(isNegative && !digits.isEmpty)
  }

  /// Orders numbers by value.
  package static func < (left: JSONNumber, right: JSONNumber) -> Bool {
    let signs = (left.sign, right.sign)
    guard signs.0 == signs.1 else { return signs.0 < signs.1 }
    guard signs.0 != 0 else { return false }
    let isLess =
      left.magnitude != right.magnitude
      ? left.magnitude < right.magnitude : left.digits.lexicographicallyPrecedes(right.digits)
    return left == right ? false : (signs.0 > 0 ? isLess : !isLess)
  }

  private var sign: Int { digits.isEmpty ? 0 : (isNegative ? -1 : 1) }

  /// Tells whether this number is a whole multiple of another, exactly.
  ///
  /// The long division works on the digits, one at a time; numbers whose spelled-out form would pass
  /// 10,000 digits are answered through doubles.
  package func isMultiple(of divisor: JSONNumber) -> Bool {
    if digits.isEmpty { return true }
    guard !divisor.digits.isEmpty else { return false }
    let lowest = magnitude - digits.count
    let divisorLowest = divisor.magnitude - divisor.digits.count
    guard divisor.digits.count <= 17, abs(magnitude) < 10_000, abs(divisor.magnitude) < 10_000
    else {
      return double.truncatingRemainder(dividingBy: divisor.double) == 0
    }
    // Both are brought to the same power of ten; only whole numbers of the divisor's digits remain.
    let shift = lowest - divisorLowest
    let modulus = divisor.digits.reduce(0) { $0 * 10 + UInt64($1) }
    if shift < 0 { return false }
    var remainder: UInt64 = 0
    for place in 0..<(digits.count + shift) {
      let digit = place < digits.count ? UInt64(digits[place]) : 0
      let scaled = remainder.multipliedFullWidth(by: 10)
      let (low, carry) = scaled.low.addingReportingOverflow(digit)
      remainder = modulus.dividingFullWidth((scaled.high + (carry ? 1 : 0), low)).remainder
    }
    return remainder == 0
  }
}
