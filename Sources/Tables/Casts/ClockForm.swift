/// The forms of times and years that Table Schema gives without another `format` (ISO 8601).
package enum ClockForm: String, Sendable, Hashable, CaseIterable {
  /// `hh:mm:ss`.
  case time
  /// `yyyy-mm-ddThh:mm:ss`; a space or a small letter may stand for the T.
  case dateTime = "datetime"
  /// Four digits.
  case year
  /// `yyyy-mm`; the month may have one digit, as that of dates may.
  case yearMonth = "yearmonth"

  /// Tells whether a cell holds a value of this form, which exists.
  ///
  /// Seconds may have a fraction, a zone may follow, and 24:00:00 is the end of a day.
  package func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .time: return Self.isTime(cell)
    case .dateTime:
      // Ten characters of date: digits are not left out here.
      guard cell.count > 11, let date = DateForm.standard.date(cell.prefix(10)),
        cell.prefix(10).count(where: CellText.isDigit) == 8
      else { return false }
      let separator = cell[cell.startIndex + 10]
      return date.isValid && (separator | 0x20 == 0x74 || separator == 0x20)
        && Self.isTime(cell.dropFirst(11))
    case .year: return cell.count == 4 && cell.allSatisfy(CellText.isDigit)
    case .yearMonth:
      let parts = cell.split(separator: 0x2D, omittingEmptySubsequences: false)
      guard parts.count == 2, Self.year.holds(parts[0]), parts[1].count <= 2,
        let month = Self.number(parts[1])
      else { return false }
      return (1...12).contains(month)
    }
  }

  private static func isTime(_ cell: ArraySlice<UInt8>) -> Bool {
    let clock = cell.prefix(8)
    let parts = clock.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }), let hour = number(parts[0]),
      let minute = number(parts[1]), let second = number(parts[2]), hour <= 24, minute < 60,
      second < 60
    else { return false }
    var rest = cell.dropFirst(8)
    var isWhole = true
    if rest.first == 0x2E || rest.first == 0x2C {
      let fraction = rest.dropFirst().prefix(while: CellText.isDigit)
      guard !fraction.isEmpty else { return false }
      isWhole = fraction.allSatisfy { $0 == 0x30 }
      rest = rest.dropFirst(fraction.count + 1)
    }
    if hour == 24, minute + second > 0 || !isWhole { return false }
    return isZone(rest)
  }

  /// Tells whether bytes are nothing, `Z`, or `±hh`, `±hhmm` or `±hh:mm` below a day.
  private static func isZone(_ zone: ArraySlice<UInt8>) -> Bool {
    guard let sign = zone.first else { return true }
    if sign | 0x20 == 0x7A { return zone.count == 1 }
    guard sign == 0x2B || sign == 0x2D else { return false }
    let digits = zone.dropFirst()
    var minutes = digits.dropFirst(2)
    if minutes.first == 0x3A {
      minutes = minutes.dropFirst()
      if minutes.isEmpty { return false }
    }
    guard digits.prefix(2).count == 2, let hour = number(digits.prefix(2)), hour < 24 else {
      return false
    }
    if minutes.isEmpty { return true }
    guard minutes.count == 2, let minute = number(minutes) else { return false }
    return minute < 60
  }

  /// Returns the number that a few digits write, one at least.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(CellText.isDigit) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
