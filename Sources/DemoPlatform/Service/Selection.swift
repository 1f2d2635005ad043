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
    collection.features.filter { feature in
      let isThere = query.box.map { isMet($0, by: feature) } ?? true
      let isThen = query.interval.map { isMet($0, by: feature) } ?? true
      return isThere && isThen && hasProperties(feature)
    }
  }

  private func isMet(_ box: BoundingBox, by feature: Feature) -> Bool {
    feature.geometry.map { $0.intersects(box) } ?? true
  }

  private func isMet(_ interval: TemporalInterval, by feature: Feature) -> Bool {
    collection.time(of: feature).map { $0.intersects(interval) } ?? true
  }

  private func hasProperties(_ feature: Feature) -> Bool {
    query.filters.allSatisfy { place, value in feature.values[place] == value }
  }
}
