/// Phone numbers as they are dialled from France: national ones, short ones, and those of other
/// countries after `+` or `00` (ITU-T E.164; numbering plan of Arcep).
///
/// Of other countries the code and the number of digits are looked at, and not their own plans.
enum PhoneNumber {
  private static let separators = Set(" .-()".utf8)

  /// The country codes of two digits; those of three begin otherwise, and 1 and 7 stand alone.
  private static let longCodes: Set<Int> = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
  ]
  /// How codes of three digits begin.
  private static let longestCodes: Set<Int> = [
    21, 22, 23, 24, 25, 26, 29, 35, 37, 38, 42, 50, 59, 67, 68, 69, 80, 85, 87, 88, 96, 97, 99,
  ]
  private static let emergencies: Set<String> = [
    "15", "17", "18", "110", "112", "113", "114", "115", "116", "119", "191", "196", "197",
  ]

  /// Tells whether a cell is one phone number.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    let plain = CellText.replacing([0xC2, 0xA0], in: CellText.trimmed(cell), with: [0x20])
    var digits = plain.filter { !separators.contains($0) }[...]
    let isInternational = digits.first == 0x2B
    if isInternational { digits = digits.dropFirst() }
    guard digits.count <= 17, digits.count >= 2, digits.allSatisfy(CellText.isDigit) else {
      return false
    }
    if isInternational { return isInternationalNumber(digits) }
    if digits.starts(with: "00".utf8) { return isInternationalNumber(digits.dropFirst(2)) }
    if digits.first == 0x30 { return isFrench(digits.dropFirst()) }
    // Spreadsheets take the first zero off.
    if digits.count == 9 { return isFrench(digits) }
    if digits.starts(with: "33".utf8), digits.count > 10 { return isInternationalNumber(digits) }
    return isShort(digits)
  }

  private static func isInternationalNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    if digits.starts(with: "33".utf8) {
      let national = digits.dropFirst(2)
      // `+33 (0)6`: the zero is dialled within the country only.
      return isFrench(national.first == 0x30 ? national.dropFirst() : national)
    }
    guard (7...15).contains(digits.count), let first = digits.first else { return false }
    if first == 0x31 { return digits.count == 11 }
    if first == 0x37 { return digits.count == 11 }
    let code = digits.prefix(2).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return longCodes.contains(code) || longestCodes.contains(code)
  }

  /// Tells whether nine digits are a number of France; those of machines that begin by 70 are longer.
  private static func isFrench(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 9, let first = digits.first, first != 0x30 else { return false }
    return first != 0x37 || digits[digits.startIndex + 1] >= 0x33
  }

  private static func isShort(_ digits: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: digits, as: Unicode.ASCII.self)
    if emergencies.contains(text) { return true }
    switch digits.count {
    case 4: return text.hasPrefix("3") || text.hasPrefix("10")
    case 6: return text.hasPrefix("116") || text.hasPrefix("118")
    default: return false
    }
  }
}
