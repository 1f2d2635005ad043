/// A point on the time line, as a `date-time` of RFC 3339 tells it.
struct Instant: Sendable, Hashable, Comparable {
  /// The seconds since 1970-01-01T00:00:00Z.
  let seconds: Int
  /// The nanoseconds after the second.
  let nanoseconds: Int

  /// Creates an instant from seconds since 1970-01-01T00:00:00Z.
  init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Reads a `date-time` (RFC 3339, 5.6); nothing if the text is not one or the day does not exist.
  init?(parsing text: String) {
    var scanner = DateTimeScanner(text)
    guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2),
      scanner.skip("-"), let day = scanner.digits(2), scanner.skip("Tt"),
      let date = CivilDate(year: year, month: month, day: day),
      let hour = scanner.digits(2), hour < 24, scanner.skip(":"),
      let minute = scanner.digits(2), minute < 60, scanner.skip(":"),
      let second = scanner.digits(2), second <= 60,
      let fraction = scanner.fraction(), let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    let time = hour * 3600 + minute * 60 + min(second, 59)
    self.init(seconds: date.daysSinceEpoch * 86400 + time - offset, nanoseconds: fraction)
  }

  static func < (left: Instant, right: Instant) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The instant in UTC, as RFC 3339 writes it, without fractions of a second.
  var dateTime: String {
    "\(Self.digits(date.year, 4))-\(Self.digits(date.month))-\(Self.digits(date.day))T\(clock)Z"
  }

  /// The instant as the `Date` field writes it (RFC 9110, 5.6.7).
  var httpDate: String {
    // 1970-01-01 was a Thursday.
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][Self.modulo(days, 7)]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let day = Self.digits(date.day)
    return "\(weekday), \(day) \(months[date.month - 1]) \(Self.digits(date.year, 4)) \(clock) GMT"
  }

  private var days: Int { (seconds - Self.modulo(seconds, 86400)) / 86400 }
  private var date: CivilDate { CivilDate(daysSinceEpoch: days) }

  private var clock: String {
    let time = Self.modulo(seconds, 86400)
    return [time / 3600, time / 60 % 60, time % 60].map { Self.digits($0) }.joined(separator: ":")
  }

  private static func modulo(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  private static func digits(_ value: Int, _ count: Int = 2) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
