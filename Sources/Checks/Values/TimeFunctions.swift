import Geo
import JSON
import Messages

/// The value functions about time.
enum TimeFunctions {
  /// The time of a feature, as a value of the parameter `datetime`; ambiguous times are none.
  ///
  /// The parameter takes date-times (OGC 17-069r4, /req/core/fc-time-definition): a date is written as
  /// the interval of its day in UTC.
  static func timeOf(_ arguments: FunctionArguments) -> Computed {
    guard let feature = arguments["of"] else { return arguments.unusable() }
    let reader = FeatureTimeReader(
      property: arguments["property"]?.string,
      extent: arguments["extent"].flatMap(IntervalReading.whole), features: [feature])
    guard case .candidates(let candidates) = reader.time(of: feature), let first = candidates.first,
      candidates.allSatisfy({ $0 == first }), first.start != nil || first.end != nil
    else {
      return .missing(Catalogue.valueNoTime(["feature": FeatureName.text(of: feature)]))
    }
    return .made(.string(first.momentText))
  }

  /// The instant a duration before an interval begins.
  static func instantBefore(_ arguments: FunctionArguments) -> Computed {
    instant(arguments, from: { $0.start?.beginning }, by: { .zero - $0 })
  }

  /// The instant a duration after an interval ends.
  static func instantAfter(_ arguments: FunctionArguments) -> Computed {
    instant(arguments, from: { $0.end?.ending }, by: { $0 })
  }

  private static func instant(
    _ arguments: FunctionArguments, from side: (TemporalInterval) -> TemporalInstant?,
    by direction: (Duration) -> Duration
  ) -> Computed {
    guard let interval = arguments["of"].flatMap(IntervalReading.whole) else {
      return arguments.unusable()
    }
    guard let start = side(interval) else {
      return .missing(Catalogue.valueOpenEnd(["interval": interval.text]))
    }
    guard let step = Duration(iso8601: arguments["by"]?.string ?? "P1D") else {
      return arguments.unusable("by")
    }
    guard let moved = start.moved(by: direction(step)) else { return arguments.unusable() }
    return .made(.string(moved.text))
  }
}
