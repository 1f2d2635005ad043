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
  package func holds(_ cell: ArraySlice<UInt8>) -> Bool { value(of: cell) != nil }

  /// Returns the value that a cell holds, or nil if it holds none of this form.
  ///
  /// Seconds may have a fraction, a zone may follow, and 24:00:00 is the end of a day.
  func value(of cell: ArraySlice<UInt8>) -> FieldValue? {
    switch self {
    case .time: return Self.time(cell).map { .instant($0.instant(day: 0)) }
    case .dateTime:
      // Ten characters of date: digits are not left out here.
      guard cell.count > 11, let date = DateForm.standard.date(cell.prefix(10)),
        cell.prefix(10).count(where: CellText.isDigit) == 8, date.isValid
      else { return nil }
      let separator = cell[cell.startIndex + 10]
      guard separator | 0x20 == 0x74 || separator == 0x20 else { return nil }
      return Self.time(cell.dropFirst(11)).map { .instant($0.instant(day: date.dayNumber)) }
    case .year:
      guard cell.count == 4 else { return nil }
      return Self.number(cell).map { .number(.small($0)) }
    case .yearMonth:
      let parts = cell.split(separator: 0x2D, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].count == 4, parts[1].count <= 2,
        let year = Self.number(parts[0]), let month = Self.number(parts[1]),
        (1...12).contains(month)
      else { return nil }
      return .date(CellDate(year: year, month: month))
    }
  }

  /// A time of day as it is written.
  private struct Time {
    var seconds: Int
    var microseconds = 0
    var zoneMinutes: Int?

    func instant(day: Int) -> CellInstant {
      let whole = day * 86_400 + seconds - (zoneMinutes ?? 0) * 60
      return CellInstant(
        microseconds: whole * 1_000_000 + microseconds, hasZone: zoneMinutes != nil)
    }
  }

  private static func time(_ cell: ArraySlice<UInt8>) -> Time? {
    let parts = cell.prefix(8).split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }), let hour = number(parts[0]),
      let minute = number(parts[1]), let second = number(parts[2]), hour <= 24, minute < 60,
      second < 60
    else { return nil }
    var time = Time(seconds: hour * 3600 + minute * 60 + second)
    var rest = cell.dropFirst(8)
    var isWhole = true
    if rest.first == 0x2E || rest.first == 0x2C {
      let fraction = rest.dropFirst().prefix(while: CellText.isDigit)
      guard !fraction.isEmpty else { return nil }
      isWhole = fraction.allSatisfy { $0 == 0x30 }
      // Digits beyond millionths tell nothing apart.
      let digits = fraction.prefix(6)
      time.microseconds = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      for _ in digits.count..<6 { time.microseconds *= 10 }
      rest = rest.dropFirst(fraction.count + 1)
    }
    if hour == 24, minute + second > 0 || !isWhole { return nil }
    if rest.isEmpty { return time }
    guard let zone = zone(rest) else { return nil }
    time.zoneMinutes = zone
    return time
  }

  /// Returns the minutes that `Z`, or `±hh`, `±hhmm` or `±hh:mm` below a day, are east of Greenwich.
  private static func zone(_ zone: ArraySlice<UInt8>) -> Int? {
    guard let sign = zone.first else { return nil }
    if sign | 0x20 == 0x7A { return zone.count == 1 ? 0 : nil }
    guard sign == 0x2B || sign == 0x2D else { return nil }
    let digits = zone.dropFirst()
    var minutes = digits.dropFirst(2)
    if minutes.first == 0x3A {
      minutes = minutes.dropFirst()
      if minutes.isEmpty { return nil }
    }
    guard digits.prefix(2).count == 2, let hour = number(digits.prefix(2)), hour < 24 else {
      return nil
    }
    var total = hour * 60
    if !minutes.isEmpty {
      guard minutes.count == 2, let minute = number(minutes), minute < 60 else { return nil }
      total += minute
    }
    return sign == 0x2D ? -total : total
  }

  /// Returns the number that a few digits write, one at least.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(CellText.isDigit) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
