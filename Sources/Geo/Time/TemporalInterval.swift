package import JSON

/// An interval of time, its ends included, perhaps without one of them.
package struct TemporalInterval: Sendable, Hashable {
  /// The beginning, or nil if there is none.
  package let start: TemporalInstant?
  /// The end, or nil if there is none.
  package let end: TemporalInstant?

  /// Creates an interval.
  ///
  /// - Throws: `GeoError` if it ends before it begins.
  package init(start: TemporalInstant?, end: TemporalInstant?) throws(GeoError) {
    if let start, let end, end.isBefore(start) {
      throw GeoError(.intervalReversed, ["start": start.text, "end": end.text])
    }
    self.start = start
    self.end = end
  }

  /// Creates the interval of one instant.
  package init(_ instant: TemporalInstant) {
    start = instant
    end = instant
  }

  /// Reads the value of the parameter `datetime`: an instant, or two with a slash between.
  ///
  /// One end may be left open, as `..` or as nothing (OGC 17-069r4, /req/core/fc-time-definition).
  /// The standard has date-times there; dates are read too, since many servers take them.
  package init(parsing text: String) throws(GeoError) {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    switch parts.count {
    case 1: self.init(try TemporalInstant(parsing: text))
    case 2:
      let ends = try parts.map { part throws(GeoError) in
        part.isEmpty || part == ".." ? nil : try TemporalInstant(parsing: String(part))
      }
      guard ends[0] != nil || ends[1] != nil else {
        throw GeoError(.intervalUnbounded, ["actual": String(text.prefix(60))])
      }
      try self.init(start: ends[0], end: ends[1])
    default: throw GeoError(.intervalSlashes, ["actual": String(text.prefix(60))])
    }
  }

  /// Reads one element of `extent.temporal.interval`: two date-times, null for an end without bound
  /// (OGC 17-069r4, schema `extent.yaml`).
  package init(reading value: JSONValue) throws(GeoError) {
    guard value.kind == .array, value.count == 2 else {
      throw GeoError(.intervalKind, ["actual": String(value.text.prefix(60))])
    }
    var ends: [TemporalInstant?] = []
    for element in value.elements {
      // Some servers write an open end as the parameter does.
      if element.kind == .null || element.string == ".." {
        ends.append(nil)
      } else if let text = element.string {
        ends.append(try TemporalInstant(parsing: text))
      } else {
        throw GeoError(.intervalKind, ["actual": String(element.text.prefix(60))])
      }
    }
    try self.init(start: ends[0], end: ends[1])
  }

  /// The interval as the value of the parameter `datetime`.
  package var text: String {
    if let start, start == end { return start.text }
    return "\(start?.text ?? "..")/\(end?.text ?? "..")"
  }

  /// The interval as the value of the parameter `datetime`, with date-times alone: days from their
  /// first second to their last, in UTC.
  package var momentText: String {
    if let start, start == end, start.resolution == .moment { return start.text }
    let last = end.map { end in
      end.resolution == .moment ? end : end.ending.moved(by: .seconds(-1)) ?? end.beginning
    }
    return "\(start?.beginning.text ?? "..")/\(last?.text ?? "..")"
  }

  /// Returns the smallest interval that holds two.
  package func union(_ other: TemporalInterval) -> TemporalInterval {
    let starts = [self, other].map(\.start)
    let ends = [self, other].map(\.end)
    let start = starts.contains(nil) ? nil : starts.compactMap(\.self).min { $0.start < $1.start }
    let end =
      ends.contains(nil)
      ? nil : ends.compactMap(\.self).max { ($0.end ?? $0.start) < ($1.end ?? $1.start) }
    return TemporalInterval(unchecked: start, end)
  }

  /// Creates an interval of ends that are known to be in order.
  init(unchecked start: TemporalInstant?, _ end: TemporalInstant?) {
    self.start = start
    self.end = end
  }
}
