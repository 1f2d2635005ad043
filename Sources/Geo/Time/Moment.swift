/// A point of UTC, exact: whole seconds, and any number of digits after them.
package struct Moment: Sendable, Hashable, Comparable {
  /// The seconds since 1970, as if every day had 86,400 of them.
  let seconds: Int64
  /// Whether it is in the leap second that follows that second.
  let isLeap: Bool
  /// The digits of the fraction of a second, without zeros at the end.
  let fraction: String

  /// Creates a moment.
  init(seconds: Int64, isLeap: Bool = false, fraction: String = "") {
    self.seconds = seconds
    self.isLeap = isLeap
    var fraction = Substring(fraction)
    while fraction.last == "0" { fraction.removeLast() }
    self.fraction = String(fraction)
  }

  /// Tells whether a moment comes before another.
  package static func < (left: Moment, right: Moment) -> Bool {
    if left.seconds != right.seconds { return left.seconds < right.seconds }
    if left.isLeap != right.isLeap { return right.isLeap }
    // Digits after the point compare like letters.
    return left.fraction.utf8.lexicographicallyPrecedes(right.fraction.utf8)
  }

  /// Returns the moment some whole seconds later.
  func adding(seconds step: Int64) -> Moment {
    // A year has four digits: the sum is far from the bounds.
    Moment(seconds: seconds &+ step, isLeap: false, fraction: fraction)
  }

  /// Returns the moment a duration later, or nil beyond the years that can be written.
  ///
  /// A leap second counts as the second before it.
  func adding(_ duration: Duration) -> Moment? {
    let (step, attoseconds) = duration.components
    let scale: Int64 = 1_000_000_000_000_000_000
    let padded = fraction + String(repeating: "0", count: max(0, 18 - fraction.utf8.count))
    let known = Int64(padded.prefix(18)) ?? 0
    var sum = known &+ attoseconds
    var carry: Int64 = 0
    if sum < 0 {
      sum += scale
      carry = -1
    } else if sum >= scale {
      sum -= scale
      carry = 1
    }
    let (moved, overflows) = seconds.addingReportingOverflow(step)
    let (total, overflowsToo) = moved.addingReportingOverflow(carry)
    guard !overflows, !overflowsToo, Self.writable.contains(total) else { return nil }
    let digits = String(sum)
    let leading = String(repeating: "0", count: 18 - digits.utf8.count)
    return Moment(seconds: total, fraction: leading + digits + padded.dropFirst(18))
  }

  /// Midnight of its day.
  var startOfDay: Moment {
    Moment(seconds: CalendarDate.dayNumber(ofSecond: seconds) * 86_400)
  }

  /// The moment as a `date-time` of RFC 3339, in UTC.
  package var text: String {
    let second = seconds - startOfDay.seconds
    let clock = [second / 3600, second / 60 % 60, isLeap ? 60 : second % 60].map {
      CalendarDate.padded(Int($0), to: 2)
    }
    let tail = fraction.isEmpty ? "" : ".\(fraction)"
    return "\(dateText)T\(clock.joined(separator: ":"))\(tail)Z"
  }

  /// The date of its day, as a `full-date` of RFC 3339.
  package var dateText: String {
    CalendarDate(dayNumber: CalendarDate.dayNumber(ofSecond: seconds)).text
  }

  /// The seconds of the years 0000 to 9999.
  static let writable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799
}
