/// A bounding box in WGS 84; one whose west lies beyond its east crosses the antimeridian.
struct BoundingBox: Sendable, Hashable {
  /// The western limit, in degrees of longitude.
  var west: Double
  /// The southern limit, in degrees of latitude.
  var south: Double
  /// The eastern limit, in degrees of longitude.
  var east: Double
  /// The northern limit, in degrees of latitude.
  var north: Double
  /// The lowest and the greatest height in metres, for a box of six numbers.
  var heights: ClosedRange<Double>?

  /// Creates a box from its limits.
  init(
    west: Double, south: Double, east: Double, north: Double,
    heights: ClosedRange<Double>? = nil
  ) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
    self.heights = heights
  }

  /// Creates the smallest box around some positions; nothing if there are none.
  ///
  /// Positions on both sides of the antimeridian get a box that crosses it (RFC 7946, 5.2), which
  /// is known by their spread being over 180 degrees.
  init?(around positions: [Position]) {
    guard let first = positions.first else { return nil }
    var box = BoundingBox(
      west: first.longitude, south: first.latitude, east: first.longitude, north: first.latitude)
    var heights = first.height.map { $0...$0 }
    for position in positions {
      box.west = min(box.west, position.longitude)
      box.east = max(box.east, position.longitude)
      box.south = min(box.south, position.latitude)
      box.north = max(box.north, position.latitude)
      heights = heights.flatMap { range in
        position.height.map { min(range.lowerBound, $0)...max(range.upperBound, $0) }
      }
    }
    if box.east - box.west > 180 {
      box.west = positions.map(\.longitude).filter { $0 > 0 }.min() ?? box.west
      box.east = positions.map(\.longitude).filter { $0 <= 0 }.max() ?? box.east
    }
    box.heights = heights
    self = box
  }

  /// Whether the box crosses the antimeridian.
  var crossesAntimeridian: Bool { west > east }

  /// The limits in the order in which OGC API and GeoJSON write them.
  var numbers: [Double] {
    guard let heights else { return [west, south, east, north] }
    return [west, south, heights.lowerBound, east, north, heights.upperBound]
  }

  /// The parts of the box, none of which crosses the antimeridian.
  var parts: [BoundingBox] {
    guard crossesAntimeridian else { return [self] }
    var (eastern, western) = (self, self)
    eastern.east = 180
    western.west = -180
    return [eastern, western]
  }

  /// Tells whether a position lies within a box that does not cross the antimeridian, off its edge.
  func surrounds(_ position: Position) -> Bool {
    position.longitude > west && position.longitude < east && position.latitude > south
      && position.latitude < north
  }

  /// Tells whether a position lies in a box, or on its edge, that does not cross the antimeridian.
  func contains(_ position: Position) -> Bool {
    position.longitude >= west && position.longitude <= east && position.latitude >= south
      && position.latitude <= north
  }
}
