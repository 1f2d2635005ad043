/// A date as header fields write it, in any of the three forms of RFC 9110 §5.6.7.
enum HTTPDate {
  /// Returns the seconds since 1970, or nil if the text is no date.
  static func secondsSince1970(parsing text: String) -> Int? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" }).map(String.init)
    // Sun, 06 Nov 1994 08:49:37 GMT
    if words.count == 6, words[5] == "GMT", words[3].utf8.count == 4 {
      return seconds(day: words[1], month: words[2], year: Int(words[3]), time: words[4])
    }
    // Sunday, 06-Nov-94 08:49:37 GMT
    if words.count == 6, words[5] == "GMT", words[3].utf8.count == 2, let year = Int(words[3]) {
      return seconds(
        day: words[1], month: words[2], year: year + (year < 70 ? 2_000 : 1_900), time: words[4])
    }
    // Sun Nov  6 08:49:37 1994
    if words.count == 5 {
      return seconds(day: words[2], month: words[1], year: Int(words[4]), time: words[3])
    }
    return nil
  }

  private static func seconds(day: String, month: String, year: Int?, time: String) -> Int? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard let year, (1_900...9_999).contains(year), let day = Int(day), (1...31).contains(day),
      let month = months.firstIndex(of: month), clock.count == 3,
      let hour = clock[0], (0...23).contains(hour), let minute = clock[1],
      (0...59).contains(minute), let second = clock[2], (0...60).contains(second)
    else { return nil }
    return ((days(year: year, month: month + 1, day: day) * 24 + hour) * 60 + minute) * 60 + second
  }

  /// Counts the days since 1970 in the proleptic Gregorian calendar, with years from March on.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
