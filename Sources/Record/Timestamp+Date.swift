package import Foundation

extension Timestamp {
  /// Returns the text of a moment, such as `2026-01-31T09:30:00Z`.
  ///
  /// Foundation's styles look up the time zone and the calendar of the machine first, which costs more
  /// than all the rest of a short run's header.
  package static func text(of date: Date, showsMilliseconds: Bool = false) -> String {
    // A date is a number of seconds as no clock shows it: it is held to the years of four digits.
    let seconds = min(max(date.timeIntervalSince1970, 0), 253_402_300_799)
    let milliseconds = Int64((seconds * 1_000).rounded(.down))
    let (days, rest) = (milliseconds / 1_000).quotientAndRemainder(dividingBy: 86_400)
    let (year, month, day) = civilDate(ofDay: days)
    var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
    text += "\(padded(rest / 3_600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))"
    if showsMilliseconds { text += ".\(padded(milliseconds % 1_000, 3))" }
    return text + "Z"
  }

  /// The date of a day counted from 1970-01-01, in the Gregorian calendar: years are counted from March,
  /// so that the leap day comes last, in eras of 400 years, which are all as long.
  private static func civilDate(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = (day + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(width - text.count, 0)) + text
  }
}
