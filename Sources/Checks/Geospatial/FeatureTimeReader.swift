import Geo
import JSON

/// Finds the times of the features of one collection.
///
/// A property that is named holds the time. Otherwise it is the member `time` of the feature
/// (OGC 20-004r1, JSON-FG); and otherwise any property whose value is a date or date-time of RFC 3339
/// within the temporal extent may hold it. Where something else might be a time, nothing is certain.
struct FeatureTimeReader {
  private let property: String?
  private let extent: TemporalInterval?
  /// The properties that may hold the time of one feature or another.
  private var names: Set<String> = []

  /// Creates a reader for features.
  ///
  /// - Parameters:
  ///   - property: The name of the property that holds the time; nil or empty for finding it.
  ///   - extent: The interval in which the times are said to lie.
  ///   - features: All features known, to learn which properties may hold times.
  init(property: String?, extent: TemporalInterval?, features: [JSONValue]) {
    self.property = property.flatMap { $0.isEmpty ? nil : $0 }
    self.extent = extent
    if let property = self.property {
      let isThere = features.contains {
        Self.interval(in: Self.properties(of: $0)[property]) != nil
      }
      if isThere { names = [property] }
      return
    }
    for feature in features {
      for member in Self.properties(of: feature).members
      where !names.contains(member.name) && candidate(member.value) != nil {
        names.insert(member.name)
      }
    }
  }

  /// Tells when a feature is.
  func time(of feature: JSONValue) -> FeatureTime {
    guard feature.kind == .object else { return .unknown }
    if let property { return time(named: property, of: feature) }
    if let time = feature["time"] { return Self.time(inMember: time) }
    return foundTime(of: feature)
  }

  /// Whether a feature says its time where the standard has it, or a property is named.
  func isExplicit(in feature: JSONValue) -> Bool {
    property != nil || feature["time"]?.kind == .object
  }

  private func foundTime(of feature: JSONValue) -> FeatureTime {
    var candidates: [TemporalInterval] = []
    var isBeside = false
    var isOpen = false
    var missing = names
    for member in Self.properties(of: feature).members {
      let isNamed = missing.remove(member.name) != nil
      if let interval = Self.interval(member.value) {
        // A property that may hold the time of another feature may hold this one's, wherever it lies.
        if isNamed { candidates.append(interval) } else { isBeside = true }
      } else if member.value.kind == .null {
        isOpen = isOpen || isNamed || TimeLikeness.speaksOfTime(member.name)
      } else if TimeLikeness.mayBeTime(member.value, name: member.name) {
        return .unknown
      }
    }
    if !candidates.isEmpty {
      // Beside a start, an end that is null or left out may leave the time open.
      return isOpen || !missing.isEmpty ? .open(candidates) : .candidates(candidates)
    }
    // A time beside the extent may be the feature's own, and the extent be wrong.
    return isBeside || names.isEmpty ? .unknown : .absent
  }

  /// A value as a time that lies within the extent, or may.
  private func candidate(_ value: JSONValue) -> TemporalInterval? {
    guard let interval = Self.interval(value) else { return nil }
    guard let extent else { return interval }
    return extent.intersection(with: interval) == .no ? nil : interval
  }

  private static func properties(of feature: JSONValue) -> JSONValue {
    feature["properties"] ?? feature
  }

  /// The time in a property that is known to hold it.
  ///
  /// Where no feature has a time there, the name may be wrong, and nothing is concluded.
  private func time(named property: String, of feature: JSONValue) -> FeatureTime {
    let value = Self.properties(of: feature)[property]
    if let interval = Self.interval(in: value) { return .candidates([interval]) }
    let isAbsent = value.map { $0.kind == .null } ?? true
    return isAbsent && !names.isEmpty ? .absent : .unknown
  }

  /// The member `time` of a record or of a feature of JSON-FG: a date, a timestamp, an interval.
  private static func time(inMember time: JSONValue) -> FeatureTime {
    if time.kind == .null { return .absent }
    var found: [TemporalInterval] = []
    for name in ["date", "timestamp", "interval"] {
      guard let value = time[name] else { continue }
      guard let interval = interval(in: value) else { return .unknown }
      found.append(interval)
    }
    return found.isEmpty ? .unknown : .candidates(found)
  }

  /// A text, or an array of two ends, as an interval.
  private static func interval(in value: JSONValue?) -> TemporalInterval? {
    guard let value else { return nil }
    return value.kind == .array ? try? TemporalInterval(reading: value) : interval(value)
  }

  private static func interval(_ value: JSONValue) -> TemporalInterval? {
    guard value.kind == .string, value.range.count <= 200, let text = value.string else {
      return nil
    }
    return try? TemporalInterval(parsing: text)
  }
}
