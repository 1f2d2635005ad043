/// The features of a collection that a query selects.
struct Selection: Sendable {
  /// The collection that is asked.
  let collection: FeatureCollection
  /// What is asked of it.
  let query: ItemsQuery
  private let defects: Set<Defect>

  /// Creates a selection, which some defects make wrong.
  init(of collection: FeatureCollection, by query: ItemsQuery, defects: Set<Defect>) {
    self.collection = collection
    self.query = query
    self.defects = defects
  }

  /// The selected features, in the order of the collection.
  ///
  /// A feature without a geometry meets every box and one without a time meets every interval
  /// (`/req/core/fc-bbox-response` C, `/req/core/fc-time-response` C).
  var features: [Feature] {
    let (box, interval) = (box, interval)
    return collection.features.filter { feature in
      let isThere = box.map { isMet($0, by: feature) }
      let isThen = interval.map { isMet($0, by: feature) }
      let isEither = defects.contains(.boxOrDatetime) && (isThere == true || isThen == true)
      return (isEither || (isThere ?? true && isThen ?? true)) && hasProperties(feature)
    }
  }

  /// The box that counts.
  private var box: BoundingBox? {
    guard var box = query.box, !defects.contains(.itemsIgnoreBox) else { return nil }
    if defects.contains(.boxSwapped) {
      (box.west, box.south) = (box.south, box.west)
      (box.east, box.north) = (box.north, box.east)
    }
    if defects.contains(.boxAntimeridianIgnored), box.crossesAntimeridian {
      (box.west, box.east) = (box.east, box.west)
    }
    return box
  }

  /// The interval that counts.
  private var interval: TemporalInterval? {
    guard let interval = query.interval, !defects.contains(.itemsIgnoreDatetime) else { return nil }
    guard defects.contains(.halfOpenIntervalAsInstant) else { return interval }
    return TemporalInterval(
      start: interval.start ?? interval.end, end: interval.end ?? interval.start)
  }

  private func isMet(_ box: BoundingBox, by feature: Feature) -> Bool {
    guard let geometry = feature.geometry else {
      return !defects.contains(.boxDropsFeaturesWithoutGeometry)
    }
    if box.heights != nil, defects.contains(.boxOfSixNumbersEmpty) { return false }
    if defects.contains(.boxContainedOnly) {
      return geometry.positions.allSatisfy { position in
        box.parts.contains { $0.contains(position) }
      }
    }
    if defects.contains(.boxEdgeExclusive) {
      return geometry.positions.contains { position in
        box.parts.contains { $0.surrounds(position) }
      }
    }
    return geometry.intersects(box)
  }

  private func isMet(_ interval: TemporalInterval, by feature: Feature) -> Bool {
    guard let time = collection.time(of: feature) else {
      return !defects.contains(.datetimeDropsFeaturesWithoutTime)
    }
    if defects.contains(.datetimeStartOnly) {
      return TemporalInterval(start: time.start, end: time.start).intersects(interval)
    }
    if defects.contains(.datetimeBoundaryExclusive), !interval.isInstant {
      return time.intersects(interval) && time.end != interval.start && time.start != interval.end
    }
    return time.intersects(interval)
  }

  private func hasProperties(_ feature: Feature) -> Bool {
    defects.contains(.itemsIgnoreFilters)
      || query.filters.allSatisfy { place, value in feature.values[place] == value }
  }
}
