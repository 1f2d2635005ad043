/// A date, or a moment in time, as RFC 3339 §5.6 writes it; exact to the last digit.
///
/// A date is the whole of its day in UTC.
package struct TemporalInstant: Sendable, Hashable {
  /// How fine it is.
  package enum Resolution: String, Sendable {
    case day
    case moment
  }

  package let resolution: Resolution
  /// When it begins.
  package let start: Moment

  /// Creates an instant.
  init(resolution: Resolution, start: Moment) {
    self.resolution = resolution
    self.start = start
  }

  /// Reads a `full-date` or a `date-time`.
  package init(parsing text: String) throws(GeoError) {
    var reader = InstantReader(text)
    self = try reader.read()
  }

  /// When it is over: the first moment that no longer belongs to it, or nil for a moment itself.
  package var end: Moment? { resolution == .day ? start.adding(seconds: 86_400) : nil }

  /// The moment at which it begins.
  package var beginning: TemporalInstant { TemporalInstant(resolution: .moment, start: start) }

  /// The moment at which it is over, or the moment itself.
  package var ending: TemporalInstant {
    TemporalInstant(resolution: .moment, start: end ?? start)
  }

  /// The instant in the form it came in, in UTC.
  package var text: String { resolution == .day ? start.dateText : start.text }

  /// Tells whether it ends before another begins.
  package func isBefore(_ other: TemporalInstant) -> Bool {
    end.map { $0 <= other.start } ?? (start < other.start)
  }

  /// Returns the instant a step later, or earlier if the duration is negative.
  ///
  /// A date moves by whole days, at least one.
  ///
  /// - Returns: The instant, or nil if it leaves the years 0000 to 9999.
  package func moved(by duration: Duration) -> TemporalInstant? {
    guard resolution == .day else {
      return start.adding(duration).map { TemporalInstant(resolution: .moment, start: $0) }
    }
    let (seconds, attoseconds) = duration.components
    var days = seconds / 86_400
    if seconds % 86_400 != 0 || attoseconds != 0 {
      days += seconds < 0 || attoseconds < 0 ? -1 : 1
    }
    let (step, overflows) = days.multipliedReportingOverflow(by: 86_400)
    guard !overflows, let moved = start.adding(.seconds(step)) else { return nil }
    return TemporalInstant(resolution: .day, start: moved)
  }

  /// The date of its day in UTC.
  package var day: TemporalInstant {
    TemporalInstant(resolution: .day, start: start.startOfDay)
  }
}
