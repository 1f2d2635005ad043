import Geo

/// When a feature is, as far as can be told.
enum FeatureTime {
  /// One of these, or all of them: at least one.
  case candidates([TemporalInterval])
  /// These, or from one of them on without end, or until one of them: at least one.
  case open([TemporalInterval])
  /// The feature has no time.
  case absent
  /// It may have one that cannot be read or found.
  case unknown

  /// How the feature stands to an interval that was asked for.
  ///
  /// It is apart only when nothing from the first to the last candidate touches the interval, and
  /// matches only when every candidate does: the server may go by any of them.
  func relation(to interval: TemporalInterval) -> FilterRelation {
    switch self {
    case .absent: return .unplaced
    case .unknown: return .unreadable
    case .candidates(let candidates):
      guard let first = candidates.first else { return .unreadable }
      let hull = candidates.dropFirst().reduce(first) { $0.union($1) }
      if hull.intersection(with: interval) == .no { return .apart }
      return candidates.allSatisfy { $0.intersection(with: interval) == .yes } ? .matching : .near
    case .open(let candidates):
      return candidates.allSatisfy { $0.intersection(with: interval) == .yes } ? .matching : .near
    }
  }

  /// The times as text.
  var text: String {
    switch self {
    case .candidates(let candidates), .open(let candidates):
      candidates.map(\.text).joined(separator: ", ")
    case .absent: "null"
    case .unknown: "?"
    }
  }
}
