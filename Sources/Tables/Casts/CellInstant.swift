/// A time of day, or a day and a time, in microseconds, with or without a zone.
package struct CellInstant: Sendable, Hashable {
  /// Microseconds since the beginning of the year 1, universal time if there is a zone.
  package let microseconds: Int
  /// Whether the cell says its zone.
  package let hasZone: Bool

  /// Tells whether the value is at most another, or returns nil if one alone has a zone: what comes
  /// first is then not known.
  package func isAtMost(_ other: Self) -> Bool? {
    hasZone == other.hasZone ? microseconds <= other.microseconds : nil
  }
}
