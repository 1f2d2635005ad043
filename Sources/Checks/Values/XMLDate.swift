/// A date of ISO 8601 in its extended form, as XML documents write it: a year, a month, a day, or a day
/// and a time, with or without time zone (XML Schema 1.0 part 2, §3.2.7 to §3.2.11).
struct XMLDate {
  /// Whether there is a time of day.
  let hasTime: Bool

  /// Reads a date; nil when it is none, or no day of the calendar.
  init?(_ text: String) {
    var rest = text[...].utf8
    guard let year = Self.number(4, &rest), year > 0 else { return nil }
    var isDay = false
    if Self.takeHyphen(&rest) {
      guard let month = Self.number(2, &rest), (1...12).contains(month) else { return nil }
      isDay = Self.takeHyphen(&rest)
      if isDay {
        let days = 1...Self.dayCount(year: year, month: month)
        guard let day = Self.number(2, &rest), days.contains(day) else { return nil }
      }
    }
    hasTime = isDay && Self.take(0x54, &rest)
    if hasTime, !Self.skipTime(&rest) { return nil }
    guard Self.skipZone(&rest), rest.isEmpty else { return nil }
  }

  private static func skipTime(_ rest: inout Substring.UTF8View) -> Bool {
    guard let hour = number(2, &rest), take(0x3A, &rest), let minute = number(2, &rest),
      take(0x3A, &rest), let second = number(2, &rest)
    else { return false }
    var isFractionZero = true
    if take(0x2E, &rest) {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      if digits.isEmpty { return false }
      isFractionZero = digits.allSatisfy { $0 == 0x30 }
      rest = rest.dropFirst(digits.count)
    }
    // The end of a day may be written as its hour 24.
    if hour == 24 { return minute == 0 && second == 0 && isFractionZero }
    return hour < 24 && minute < 60 && second < 60
  }

  private static func skipZone(_ rest: inout Substring.UTF8View) -> Bool {
    guard let sign = rest.first else { return true }
    rest = rest.dropFirst()
    if sign == 0x5A { return true }
    guard sign == 0x2B || sign == 0x2D, let hours = number(2, &rest), take(0x3A, &rest),
      let minutes = number(2, &rest)
    else { return false }
    return minutes < 60 && hours * 60 + minutes <= 14 * 60
  }

  private static func number(_ digitCount: Int, _ rest: inout Substring.UTF8View) -> Int? {
    let digits = rest.prefix(digitCount)
    guard digits.count == digitCount, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    rest = rest.dropFirst(digitCount)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func take(_ byte: UInt8, _ rest: inout Substring.UTF8View) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes the hyphen before a month or a day.
  private static func takeHyphen(_ rest: inout Substring.UTF8View) -> Bool {
    // With a colon two digits on, it is the sign of a time zone (`-05:00`).
    rest.dropFirst(3).first != 0x3A && take(0x2D, &rest)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
