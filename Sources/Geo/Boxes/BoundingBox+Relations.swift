extension BoundingBox {
  /// Tells whether a position lies in the box, its edges included.
  ///
  /// Heights count when the box and the position both have them.
  package func contains(_ position: Position) -> Bool {
    if let heights, let height = position.height, !heights.contains(height) { return false }
    return rectangles.contains { $0.contains(position) }
  }

  /// Tells whether two boxes share a point; heights count when both have them.
  package func intersects(_ other: BoundingBox) -> Bool {
    if let heights, let others = other.heights, !heights.overlaps(others) { return false }
    return rectangles.contains { rectangle in other.rectangles.contains(where: rectangle.intersects)
    }
  }

  /// Tells whether another box lies wholly in this one; heights count when both have them.
  package func contains(_ other: BoundingBox) -> Bool {
    if let heights, let others = other.heights,
      heights.lowerBound > others.lowerBound || heights.upperBound < others.upperBound
    {
      return false
    }
    let isHigh = south <= other.south && north >= other.north
    switch (crossesAntimeridian, other.crossesAntimeridian) {
    case (false, true): return isHigh && west <= -180 && east >= 180
    case (true, false):
      return isHigh && (other.west >= west || other.east <= east)
    default: return isHigh && west <= other.west && east >= other.east
    }
  }

  /// Returns the smallest box that holds two.
  ///
  /// If one crosses the antimeridian, the shorter way round the world is taken.
  package func union(_ other: BoundingBox) -> BoundingBox {
    let heights: ClosedRange<Double>? =
      if let heights, let others = other.heights {
        min(heights.lowerBound, others.lowerBound)...max(heights.upperBound, others.upperBound)
      } else {
        nil
      }
    let (south, north) = (min(south, other.south), max(north, other.north))
    let (west, east) = longitudes(with: other)
    return BoundingBox(unchecked: (west, south, east, north), heights: heights)
  }

  private func longitudes(with other: BoundingBox) -> (west: Double, east: Double) {
    guard crossesAntimeridian || other.crossesAntimeridian else {
      return (min(west, other.west), max(east, other.east))
    }
    let end = crossesAntimeridian ? east + 360 : east
    let otherEnd = other.crossesAntimeridian ? other.east + 360 : other.east
    let candidates = [-360.0, 0, 360].map { turn in
      (west: min(west, other.west + turn), east: max(end, otherEnd + turn))
    }
    let best = candidates.min { $0.east - $0.west < $1.east - $1.west } ?? (-180, 180)
    if best.east - best.west >= 360 { return (-180, 180) }
    // Numbers that were not moved come out as they went in.
    let sides = [(west, west), (other.west, other.west + 360), (other.west, other.west - 360)]
    let start = sides.first { $0.1 == best.west }?.0 ?? best.west
    let ends = [
      (east, end), (other.east, otherEnd), (other.east, otherEnd + 360),
      (other.east, otherEnd - 360),
    ]
    let stop = ends.first { $0.1 == best.east }?.0 ?? best.east
    return (start, stop)
  }

  /// Returns the smallest box that holds several, or nil if there are none.
  package static func union(of boxes: some Sequence<BoundingBox>) -> BoundingBox? {
    boxes.reduce(nil as BoundingBox?) { $0?.union($1) ?? $1 }
  }

  /// Returns the box with every side moved outward, never less than asked for, as far as ±180 and ±90.
  ///
  /// - Parameters:
  ///   - relative: A part of the width for west and east, and of the height for south and north.
  ///   - absolute: Degrees added to that.
  package func expanded(
    relative: Double = 0, absolute: Double = 0
  ) -> BoundingBox {
    let width = crossesAntimeridian ? east - west + 360 : east - west
    let marginX = max(0, width * relative + absolute)
    let marginY = max(0, (north - south) * relative + absolute)
    var sides = (
      west: marginX > 0 ? (west - marginX).nextDown : west,
      south: marginY > 0 ? (south - marginY).nextDown : south,
      east: marginX > 0 ? (east + marginX).nextUp : east,
      north: marginY > 0 ? (north + marginY).nextUp : north
    )
    sides.south = max(sides.south, min(south, -90))
    sides.north = min(sides.north, max(north, 90))
    if crossesAntimeridian {
      if sides.west <= sides.east { (sides.west, sides.east) = (-180, 180) }
    } else {
      sides.west = max(sides.west, min(west, -180))
      sides.east = min(sides.east, max(east, 180))
    }
    let isFinite = [sides.west, sides.south, sides.east, sides.north].allSatisfy(\.isFinite)
    return isFinite ? BoundingBox(unchecked: sides, heights: heights) : self
  }
}
