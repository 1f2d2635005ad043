/// A box in degrees, as a record gives it.
struct GroundBox: Sendable {
  let west: Double
  let east: Double
  let south: Double
  let north: Double

  /// Creates a box.
  init(west: Double, east: Double, south: Double, north: Double) {
    self.west = west
    self.east = east
    self.south = south
    self.north = north
  }

  /// Creates a box out of its bounds as they are written: west, east, south, north.
  init?(_ written: [String?]) {
    let numbers = written.compactMap { $0.flatMap(Double.init) }
    guard numbers.count == 4, numbers.allSatisfy(\.isFinite) else { return nil }
    self.init(west: numbers[0], east: numbers[1], south: numbers[2], north: numbers[3])
  }

  /// Whether the two have more than an edge in common.
  func overlaps(_ other: GroundBox) -> Bool {
    west < other.east && other.west < east && south < other.north && other.south < north
  }

  /// Whether the other lies within.
  func holds(_ other: GroundBox) -> Bool {
    west <= other.west && other.east <= east && south <= other.south && other.north <= north
      && other.west <= other.east && other.south <= other.north
  }
}
