/// A power of ten, as large as a text can write it, in a normal form.
enum DecimalExponent: Hashable, Sendable {
  /// A power whose magnitude is below 10¹⁸.
  case small(Int)
  /// Another one: the digits (0 to 9) of its magnitude, without leading zeros.
  case large(isNegative: Bool, magnitude: [UInt8])

  private static let smallDigitCount = 18

  /// Reads what follows the letter e in a number.
  init(_ text: ArraySlice<UInt8>) {
    let digits = text.drop { !$0.isDigit }.drop { $0 == .zero }.map { $0 &- .zero }
    self.init(isNegative: text.first == .minus, magnitude: digits)
  }

  /// Chooses the normal form of a magnitude without leading zeros.
  private init(isNegative: Bool, magnitude: [UInt8]) {
    if magnitude.count <= Self.smallDigitCount {
      let value = magnitude.reduce(0) { $0 &* 10 &+ Int($1) }
      self = .small(isNegative ? -value : value)
    } else {
      self = .large(isNegative: isNegative, magnitude: magnitude)
    }
  }

  /// Returns the sum of the power and a number of digits, which is far below 10¹⁸.
  func adding(_ amount: Int) -> Self {
    switch self {
    case .small(let value):
      // Both magnitudes are at most 10¹⁸: their sum fits.
      let sum = value &+ amount
      let digits = String(sum.magnitude).utf8.map { $0 &- .zero }
      return digits.count <= Self.smallDigitCount
        ? .small(sum) : .large(isNegative: sum < 0, magnitude: digits)
    case .large(let isNegative, var magnitude):
      var carry = isNegative ? -amount : amount
      for index in magnitude.indices.reversed() where carry != 0 {
        let sum = Int(magnitude[index]) + carry
        let digit = ((sum % 10) + 10) % 10
        magnitude[index] = UInt8(truncatingIfNeeded: digit)
        carry = (sum - digit) / 10
      }
      if carry > 0 { magnitude.insert(contentsOf: String(carry).utf8.map { $0 &- .zero }, at: 0) }
      return Self(isNegative: isNegative, magnitude: Array(magnitude.drop { $0 == 0 }))
    }
  }
}

extension DecimalExponent: Comparable {
  /// Orders powers.
  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.small(let left), .small(let right)): return left < right
    case (.large(let isNegative, _), .small): return isNegative
    case (.small, .large(let isNegative, _)): return !isNegative
    case (.large(let leftIsNegative, let left), .large(let rightIsNegative, let right)):
      if leftIsNegative != rightIsNegative { return leftIsNegative }
      let isSmaller =
        left.count == right.count
        ? left.lexicographicallyPrecedes(right) : left.count < right.count
      return leftIsNegative ? left != right && !isSmaller : isSmaller
    }
  }
}
