import JSON

/// An exact sum of numbers with 38 digits at most, those of the fraction included.
struct ExactSum: Equatable, CustomStringConvertible {
  /// Digits of the fraction that are reckoned with.
  private static let fractionCount = 18

  private var units: Int128 = 0

  /// Adds numbers up, or returns nil if one is not a number or too large to be added exactly.
  init?(of values: some Sequence<FieldValue>) {
    for value in values {
      let number: CellNumber?
      switch value {
      case .number(let exact): number = exact
      case .text(let text): number = NumberForm().number(text)
      default: number = nil
      }
      guard let units = number.flatMap(Self.units) else { return nil }
      let (sum, isOver) = self.units.addingReportingOverflow(units)
      if isOver { return nil }
      self.units = sum
    }
  }

  /// The sum in digits.
  var description: String {
    let unit = Self.power(Self.fractionCount)
    let whole = units.magnitude / unit.magnitude
    let fraction = String(units.magnitude % unit.magnitude)
    let sign = units < 0 ? "-" : ""
    let zeros = String(repeating: "0", count: Self.fractionCount - fraction.utf8.count)
    let digits = (zeros + fraction).utf8.reversed().drop { $0 == 0x30 }.reversed()
    let tail = String(decoding: Array(digits), as: UTF8.self)
    return sign + String(whole) + (tail.isEmpty ? "" : "." + tail)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power &* 10 }
  }

  private static func units(_ number: CellNumber) -> Int128? {
    switch number {
    case .small(let integer):
      let (units, isOver) = Int128(integer).multipliedReportingOverflow(by: power(fractionCount))
      return isOver ? nil : units
    case .exact(let exact): return units(exact.text)
    case .infinity, .notANumber: return nil
    }
  }

  /// Reads `[-]digits[.digits]`; exponents are left out, as sums of published tables have none.
  private static func units(_ text: String) -> Int128? {
    var units: Int128 = 0
    var fraction: Int?
    for byte in text.utf8 {
      switch byte {
      case 0x2D: continue
      case 0x2E: fraction = 0
      case 0x30...0x39:
        if let count = fraction {
          guard count < fractionCount else { return nil }
          fraction = count + 1
        }
        let (product, isOver) = units.multipliedReportingOverflow(by: 10)
        let (sum, isOverToo) = product.addingReportingOverflow(Int128(byte &- 0x30))
        if isOver || isOverToo { return nil }
        units = sum
      default: return nil
      }
    }
    let (scaled, isOver) = units.multipliedReportingOverflow(
      by: power(fractionCount - (fraction ?? 0)))
    if isOver { return nil }
    return text.utf8.first == 0x2D ? -scaled : scaled
  }
}
