extension TemporalInterval {
  /// Tells whether two intervals share a moment, or that this depends on how dates are read.
  ///
  /// A date says nothing of its time zone: a server may take it for a day of UTC, for a day of its
  /// own country, or for midnight. A date and a moment are only told apart when none of these
  /// readings changes the answer; two dates, or two moments, always are.
  package func intersection(with other: TemporalInterval) -> Intersection {
    // Each end of one is held against the opposite end of the other.
    let answers = [Self.order(end, other.start), Self.order(other.end, start)]
    if answers.contains(.no) { return .no }
    return answers.contains(.uncertain) ? .uncertain : .yes
  }

  /// Tells whether it ends before another begins, however dates are read.
  package func isCertainlyBefore(_ other: TemporalInterval) -> Bool {
    Self.order(end, other.start) == .no
  }

  /// Tells whether an end comes no earlier than a beginning.
  private static func order(_ end: TemporalInstant?, _ start: TemporalInstant?) -> Certainty {
    guard let end, let start else { return .yes }
    guard end.resolution != start.resolution else { return end.isBefore(start) ? .no : .yes }
    let isDayFirst = end.resolution == .day
    // Days begin up to 14 hours before those of UTC, and end up to 12 hours after.
    let day = isDayFirst ? end : start
    let earliest = day.start.adding(seconds: -14 * 3600)
    let latest = day.start.adding(seconds: (24 + 12) * 3600)
    if isDayFirst {
      if start.start <= earliest { return .yes }
      return start.start > latest ? .no : .uncertain
    }
    if end.start >= latest { return .yes }
    return end.start < earliest ? .no : .uncertain
  }
}
