/// Reads the dates and times of RFC 3339 §5.6.
struct InstantReader {
  private let text: String
  private var rest: Substring.UTF8View

  /// Creates a reader.
  init(_ text: String) {
    self.text = text
    rest = text[...].utf8
  }

  /// Reads a `full-date` or a `date-time`, and nothing else.
  mutating func read() throws(GeoError) -> TemporalInstant {
    let (year, month, day) = (
      try number(4), try separator("-", number: 2), try separator("-", number: 2)
    )
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw error(.instantDate)
    }
    let midnight = date.dayNumber * 86_400
    if rest.isEmpty { return TemporalInstant(resolution: .day, start: Moment(seconds: midnight)) }
    // The T and the Z may be in lower case (§5.6, note).
    guard take(anyOf: "Tt") != nil else { throw error(.instantForm) }
    let (hour, minute, second) = (
      try number(2), try separator(":", number: 2), try separator(":", number: 2)
    )
    let fraction = try fraction()
    let offset = try offset()
    guard rest.isEmpty else { throw error(.instantForm) }
    guard hour <= 23, minute <= 59, second <= 60 else { throw error(.instantTime) }
    let clock = Int64(hour * 3600 + minute * 60 + min(second, 59))
    let seconds = midnight + clock - offset
    if second == 60 {
      // A leap second ends the last minute of a month, in UTC (§5.7).
      let number = CalendarDate.dayNumber(ofSecond: seconds)
      guard CalendarDate(dayNumber: number).isLastOfMonth, seconds == number * 86_400 + 86_399
      else { throw error(.instantTime) }
    }
    return TemporalInstant(
      resolution: .moment,
      start: Moment(seconds: seconds, isLeap: second == 60, fraction: fraction))
  }

  private mutating func fraction() throws(GeoError) -> String {
    guard take(anyOf: ".") != nil else { return "" }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { throw error(.instantForm) }
    rest = rest.dropFirst(digits.count)
    return String(Substring(digits))
  }

  /// Reads an offset, and returns how many seconds local time is ahead of UTC.
  private mutating func offset() throws(GeoError) -> Int64 {
    if take(anyOf: "Zz") != nil { return 0 }
    guard let sign = take(anyOf: "+-") else { throw error(.instantOffset) }
    let (hours, minutes) = (try number(2), try separator(":", number: 2))
    guard hours <= 23, minutes <= 59 else { throw error(.instantOffset) }
    let offset = Int64(hours * 3600 + minutes * 60)
    return sign == 0x2D ? -offset : offset
  }

  private mutating func number(_ digitCount: Int) throws(GeoError) -> Int {
    var number = 0
    for _ in 0..<digitCount {
      guard let digit = take(anyOf: "0123456789") else { throw error(.instantForm) }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  private mutating func separator(
    _ separator: String, number digitCount: Int
  ) throws(GeoError) -> Int {
    guard take(anyOf: separator) != nil else { throw error(.instantForm) }
    return try number(digitCount)
  }

  private mutating func take(anyOf bytes: String) -> UInt8? {
    guard let byte = rest.first, bytes.utf8.contains(byte) else { return nil }
    rest = rest.dropFirst()
    return byte
  }

  private func error(_ code: GeoCode) -> GeoError {
    GeoError(code, ["actual": String(text.prefix(60))])
  }
}
