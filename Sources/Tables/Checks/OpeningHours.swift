/// Opening hours in the notation of OpenStreetMap (specification of `opening_hours`).
///
/// Times are told from dates by their colon, as there; hours and minutes have two digits, and a rule
/// that follows a comma is parted from it by a space.
struct OpeningHours {
  private static let days: Set<String> = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  private static let months: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let events: Set<String> = ["dawn", "sunrise", "sunset", "dusk"]
  private static let states: Set<String> = ["open", "closed", "off", "unknown"]

  private var rest: Substring.UnicodeScalarView

  /// Tells whether a cell is opening hours.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    // No hours are so long; the bound keeps what is tried again short.
    guard cell.count <= 4096 else { return false }
    let text = String(decoding: cell, as: UTF8.self)
    var reader = Self(rest: Substring(text).unicodeScalars)
    repeat {
      _ = reader.skip(" ")
      guard reader.readRule() else { return false }
    } while reader.skipSeparator()
    return reader.rest.isEmpty
  }

  /// Passes what stands between rules.
  private mutating func skipSeparator() -> Bool {
    for separator in ["; ", " ; ", ";", ", ", " || ", "||"] where skip(separator) { return true }
    return false
  }

  private mutating func readRule() -> Bool {
    let before = rest.count
    if skip("24/7") {
      _ = readState()
      return true
    }
    let hasDates = readDates()
    _ = skip(":")
    let mark = rest
    _ = skip(" ")
    let hasDays = readList { $0.readDay() }
    if !hasDays { rest = mark }
    let afterDays = rest
    if hasDates || hasDays { _ = skip(" ") }
    let hasTimes = readList { $0.readSpan() }
    if !hasTimes { rest = afterDays }
    let hasState = readState()
    return rest.count < before && (hasDates || hasDays || hasTimes || hasState)
  }

  /// Reads what a rule says of the place: open or not, and a remark.
  private mutating func readState() -> Bool {
    let mark = rest
    _ = skip(" ")
    var hasState = false
    let word = letters()
    if Self.states.contains(word) {
      hasState = true
    } else {
      rest = mark
    }
    let beforeRemark = rest
    _ = skip(" ")
    guard skip("\"") else {
      rest = beforeRemark
      return hasState
    }
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return true }
    }
    return false
  }

  // MARK: Dates

  /// Reads years, days of the year and weeks, in this order; each may be left out.
  private mutating func readDates() -> Bool {
    var hasDates = false
    var mark = rest
    if readList({ $0.readYears() }), rest.first != ":" {
      hasDates = true
      mark = rest
      _ = skip(" ")
    } else {
      rest = mark
    }
    if readList({ $0.readMonthDays() }) {
      hasDates = true
      mark = rest
      _ = skip(" ")
    }
    if skip("week ") {
      guard readList({ $0.readWeeks() }) else {
        rest = mark
        return hasDates
      }
      return true
    }
    rest = mark
    return hasDates
  }

  private mutating func readYears() -> Bool {
    guard number(4) != nil else { return false }
    if skip("+") { return true }
    if skip("-"), number(4) == nil { return false }
    if skip("/"), number(1...2) == nil { return false }
    return true
  }

  private mutating func readMonthDays() -> Bool {
    guard readMonthDay() else { return false }
    let mark = rest
    if skip("-") {
      if readMonthDay() || number(1...2) != nil { return true }
      rest = mark
      return false
    }
    _ = skip("+")
    return true
  }

  private mutating func readMonthDay() -> Bool {
    let start = rest
    if number(4) != nil { _ = skip(" ") }
    let word = letters()
    guard Self.months.contains(word) || word == "easter" else {
      rest = start
      return false
    }
    let mark = rest
    // Two digits and a colon are hours.
    if skip(" "), let day = number(1...2), (1...31).contains(day), rest.first != ":" { return true }
    rest = mark
    return true
  }

  private mutating func readWeeks() -> Bool {
    guard let first = number(2), (1...53).contains(first) else { return false }
    if skip("-") {
      guard let last = number(2), (1...53).contains(last) else { return false }
      if skip("/"), number(1...2) == nil { return false }
    }
    return true
  }

  // MARK: Days

  private mutating func readDay() -> Bool {
    let mark = rest
    let word = letters()
    if word == "PH" || word == "SH" {
      readOffset()
      return true
    }
    guard Self.days.contains(word) else {
      rest = mark
      return false
    }
    let afterDay = rest
    if skip("-") {
      if Self.days.contains(letters()) { return true }
      rest = afterDay
      return false
    }
    if skip("[") {
      repeat {
        _ = skip("-")
        guard let place = number(1...1), (1...5).contains(place) else { return false }
        if skip("-"), number(1...1) == nil { return false }
      } while skip(",")
      guard skip("]") else { return false }
    }
    readOffset()
    return true
  }

  /// Passes a number of days before or after.
  private mutating func readOffset() {
    let mark = rest
    if skip(" +") || skip(" -"), number(1...3) != nil, skip(" day") {
      _ = skip("s")
    } else {
      rest = mark
    }
  }

  // MARK: Times

  private mutating func readSpan() -> Bool {
    let mark = rest
    guard readTime(latest: 24) else {
      rest = mark
      return false
    }
    let afterTime = rest
    if skip("-") || skip(" - ") {
      guard readTime(latest: 48) else {
        rest = mark
        return false
      }
      if skip("+") { return true }
      if skip("/"), number(2) != nil, skip(":"), number(2) == nil { return false }
      return true
    }
    rest = afterTime
    _ = skip("+")
    return true
  }

  private mutating func readTime(latest: Int) -> Bool {
    if skip("(") {
      guard Self.events.contains(letters()), skip("+") || skip("-"), readClock(latest: 24) else {
        return false
      }
      return skip(")")
    }
    let mark = rest
    if Self.events.contains(letters()) { return true }
    rest = mark
    return readClock(latest: latest)
  }

  private mutating func readClock(latest: Int) -> Bool {
    guard let hour = number(2), skip(":"), let minute = number(2), minute < 60 else { return false }
    return hour < latest || (hour == latest && minute == 0)
  }

  // MARK: Words

  /// Reads one thing and more of them after commas; a comma and a space are left to the next rule
  /// unless the same things go on.
  private mutating func readList(
    _ read: (inout Self) -> Bool
  ) -> Bool {
    guard read(&self) else { return false }
    while true {
      let mark = rest
      guard skip(","), read(&self) else {
        rest = mark
        return true
      }
    }
  }

  private mutating func letters() -> String {
    let word = rest.prefix { $0.isASCII && $0.properties.isAlphabetic }
    rest = rest.dropFirst(word.count)
    return String(String.UnicodeScalarView(word))
  }

  private mutating func number(_ count: Int) -> Int? { number(count...count) }

  private mutating func number(_ counts: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard counts.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1.value &- 0x30) }
  }

  private mutating func skip(_ text: String) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }
}
