/// The numbers of the French register of enterprises (code de commerce, R123-220 to R123-222).
enum EnterpriseNumber {
  /// La Poste, whose establishments are numbered otherwise, but for its seat.
  private static let post = Array("356000000".utf8)
  private static let postSeat = Array("35600000000048".utf8)

  /// Tells whether a cell is the number of an enterprise: nine digits, the last a check.
  static func isSIREN(_ cell: ArraySlice<UInt8>) -> Bool {
    let digits = digits(of: cell)
    return digits.count == 9 && hasCheck(digits[...])
  }

  /// Tells whether a cell is the number of an establishment: that of its enterprise, and five digits.
  static func isSIRET(_ cell: ArraySlice<UInt8>) -> Bool {
    let digits = digits(of: cell)
    guard digits.count == 14, hasCheck(digits.prefix(9)) else { return false }
    if digits.starts(with: post), digits != postSeat {
      return digits.reduce(0) { $0 + Int($1 &- 0x30) } % 5 == 0
    }
    return hasCheck(digits[...])
  }

  /// Returns the digits of a cell, spaces and points left out; none if anything else is there.
  private static func digits(of cell: ArraySlice<UInt8>) -> [UInt8] {
    // A space that does not break is two bytes of UTF-8; publishers paste it.
    let plain = CellText.replacing([0xC2, 0xA0], in: cell, with: [0x20])
    let digits = plain.filter { $0 != 0x20 && $0 != 0x2E }
    return digits.allSatisfy(CellText.isDigit) ? digits : []
  }

  /// Tells whether the last digit is the check of the others (ISO/IEC 7812-1, Luhn).
  private static func hasCheck(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit &- 0x30) * (place % 2 + 1)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
