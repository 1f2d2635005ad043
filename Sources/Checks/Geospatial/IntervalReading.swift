import Geo
import JSON

/// Reading intervals as suites and collections give them.
enum IntervalReading {
  /// Reads an interval: the text of the parameter `datetime`, an array of two ends, or a list of such
  /// arrays as in `extent.temporal.interval`, whose first is the whole (OGC 17-069r4 §7.13.2).
  static func whole(_ value: JSONValue) -> TemporalInterval? {
    if let text = value.string { return try? TemporalInterval(parsing: text) }
    let first = value[0]
    return try? TemporalInterval(reading: first?.kind == .array ? first ?? value : value)
  }
}
