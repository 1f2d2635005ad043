/// A date, a time or both, as cells write them; what a cell does not say is as in 1900-01-01T00:00.
package struct CellDate: Sendable, Hashable {
  package var year = 1900
  package var month = 1
  package var day = 1
  package var hour = 0
  package var minute = 0
  package var second = 0
  /// Millionths of a second.
  package var microsecond = 0

  /// Whether the day is one of its month (the Gregorian calendar, reckoned back).
  var isValid: Bool {
    (1...9999).contains(year) && (1...12).contains(month) && day >= 1
      && day <= Self.dayCount(year: year, month: month) && hour < 24 && minute < 60 && second < 60
  }

  /// How many days before the day there are since the beginning of the year 1.
  var dayNumber: Int {
    let years = year - 1
    let months = (1..<max(month, 1)).reduce(0) { $0 + Self.dayCount(year: year, month: $1) }
    return years * 365 + years / 4 - years / 100 + years / 400 + months + day - 1
  }

  /// Returns how many days a month has.
  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CellDate: Comparable {
  /// Orders dates as the calendar does.
  package static func < (left: Self, right: Self) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }

  private var parts: [Int] { [year, month, day, hour, minute, second, microsecond] }
}
