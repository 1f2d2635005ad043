import Geo

/// A place far from everything a collection says it has.
enum FarBox {
  /// The least distance to what is to be avoided, in degrees: extents are often rounded.
  private static let leastDistance = 0.2

  /// Returns a small box as far as may be from all boxes, or nil when they fill the world.
  ///
  /// Places beyond 80 degrees of latitude are taken only when there is no other: many projections
  /// that servers use do not reach the poles.
  static func farBox(from boxes: [BoundingBox]) -> BoundingBox? {
    // Many boxes are avoided together, since each place is held against each of them.
    let boxes = boxes.count > 1_000 ? [BoundingBox.union(of: boxes)].compactMap(\.self) : boxes
    let temperate = stride(from: -80.0, through: 80, by: 5)
    if let box = best(latitudes: Array(temperate), avoiding: boxes) { return box }
    let south = boxes.map(\.south).min() ?? 0
    let north = boxes.map(\.north).max() ?? 0
    return best(latitudes: [(north + 90) / 2, (south - 90) / 2], avoiding: boxes)
  }

  private static func best(latitudes: [Double], avoiding boxes: [BoundingBox]) -> BoundingBox? {
    var best: (distance: Double, x: Double, y: Double)?
    for y in latitudes {
      for x in stride(from: -175.0, through: 175, by: 10) {
        let distance = boxes.reduce(Double.infinity) { min($0, Self.distance(x, y, to: $1)) }
        if distance >= leastDistance, distance > best?.distance ?? 0 { best = (distance, x, y) }
      }
    }
    guard let best else { return nil }
    let reach = min(0.5, best.distance / 4, 90 - abs(best.y))
    return try? BoundingBox(
      west: best.x - reach, south: best.y - reach, east: best.x + reach, north: best.y + reach)
  }

  /// How far a place is from a box, along the axis where it is farther, the shorter way round.
  private static func distance(_ x: Double, _ y: Double, to box: BoundingBox) -> Double {
    let height = max(0, box.south - y, y - box.north)
    let east = box.crossesAntimeridian ? box.east + 360 : box.east
    let width = [-360.0, 0, 360].map { max(0, box.west - (x + $0), x + $0 - east) }.min() ?? 0
    return max(height, width)
  }
}
