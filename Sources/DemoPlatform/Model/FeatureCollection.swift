/// A collection of features, with what its metadata say.
struct FeatureCollection: Sendable, Hashable {
  /// The identifier, that the path of the collection holds.
  let identifier: String
  /// The title, in French.
  let title: String
  /// What the collection is about, in French.
  let description: String
  let properties: [PropertyDefinition]
  let features: [Feature]
  /// How many features, from the first, each of the clusters holds into which the collection falls.
  ///
  /// The extent tells one box for all; only some defects tell a box for each cluster.
  let clusterSizes: [Int]

  /// Creates a collection.
  init(
    _ identifier: String, title: String, description: String, properties: [PropertyDefinition],
    features: [Feature], clusterSizes: [Int] = []
  ) {
    self.identifier = identifier
    self.title = title
    self.description = description
    self.properties = properties
    self.features = features
    self.clusterSizes = clusterSizes
  }

  /// The properties that a query may select by.
  var filters: [PropertyDefinition] { properties.filter(\.isFilter) }

  /// Whether positions have heights, and the reference system is CRS84h.
  var hasHeights: Bool {
    features.contains { $0.geometry?.positions.contains { $0.height != nil } ?? false }
  }

  /// Returns the feature of an identifier.
  func feature(_ identifier: String) -> Feature? {
    features.first { $0.identifier == identifier }
  }

  /// Returns the time of a feature: its instant, or the interval between its start and its end.
  ///
  /// A feature that has neither is not associated with a time at all (17-069r4, 7.15.4).
  func time(of feature: Feature) -> TemporalInterval? {
    let instants = zip(properties, feature.values).map { definition, value in
      (definition.role, value.text.flatMap { Instant(parsing: $0) })
    }
    let instant = instants.first { $0.0 == .instant }?.1
    let start = instant ?? instants.first { $0.0 == .start }?.1
    let end = instant ?? instants.first { $0.0 == .end }?.1
    return start == nil && end == nil ? nil : TemporalInterval(start: start, end: end)
  }

  /// The box of each of the clusters.
  var clusterBoxes: [BoundingBox] {
    var boxes: [BoundingBox] = []
    var rest = features[...]
    for size in clusterSizes {
      let positions = rest.prefix(size).flatMap { $0.geometry?.positions ?? [] }
      boxes += [BoundingBox(around: positions)].compactMap(\.self)
      rest = rest.dropFirst(size)
    }
    return boxes
  }

  /// The interval that covers the time of every feature.
  var temporalExtent: TemporalInterval? {
    let times = features.compactMap { time(of: $0) }
    return times.dropFirst().reduce(times.first) { $0?.union($1) }
  }
}
