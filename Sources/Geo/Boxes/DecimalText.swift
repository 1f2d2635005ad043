/// Decimal numerals without exponent, which every server reads in a query parameter.
package enum DecimalText {
  /// Writes the shortest decimal that reads back as the same double.
  package static func shortest(_ value: Double) -> String {
    let text = value.description
    guard value.isFinite else { return text }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: "e")
    let mantissa = (parts.first ?? "0").split(separator: ".")
    let whole = mantissa.first ?? "0"
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let magnitude = placed(digits: whole + fraction, point: whole.count + exponent)
    return isNegative && magnitude != "0" ? "-" + magnitude : magnitude
  }

  /// Writes a decimal with at most so many decimals that is not less, or not more, than the value.
  static func rounded(_ value: Double, decimals: Int, upward: Bool) -> String {
    let shortest = shortest(value)
    let point = shortest.firstIndex(of: ".")
    guard let point, decimals >= 0,
      shortest.distance(from: point, to: shortest.endIndex) - 1 > decimals
    else { return shortest }
    let kept = shortest[..<shortest.index(point, offsetBy: decimals + 1)].filter { $0 != "." }
    let isNegative = kept.hasPrefix("-")
    var digits = kept.drop { $0 == "-" }.utf8.map { $0 &- 0x30 }
    // What was cut off moves the value towards zero, which is inward on one side only.
    if upward != isNegative {
      var index = digits.count - 1
      while index >= 0 && digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
    }
    let text = String(decoding: digits.map { $0 &+ 0x30 }, as: UTF8.self)
    let magnitude = placed(digits: text[...], point: text.count - decimals)
    return isNegative && magnitude != "0" ? "-" + magnitude : magnitude
  }

  /// Writes digits with a decimal point after so many of them, without zeros that say nothing.
  private static func placed(digits: some StringProtocol, point: Int) -> String {
    let leading = String(repeating: "0", count: max(0, 1 - point))
    let trailing = String(repeating: "0", count: max(0, point - digits.count))
    let all = leading + digits + trailing
    let split = all.index(all.startIndex, offsetBy: max(1, point))
    var whole = all[..<split].drop { $0 == "0" }
    if whole.isEmpty { whole = "0" }
    var fraction = all[split...]
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }
}
