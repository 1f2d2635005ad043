extension Geometry {
  /// Tells whether the geometry and a box have a position in common, edges included.
  func intersects(_ box: BoundingBox) -> Bool {
    isAtHeight(of: box) && box.parts.contains { isOver($0) }
  }

  /// Heights count only where both the box and the geometry have them.
  private func isAtHeight(of box: BoundingBox) -> Bool {
    guard let range = box.heights else { return true }
    let heights = positions.compactMap(\.height)
    guard let lowest = heights.min(), let greatest = heights.max() else { return true }
    return lowest <= range.upperBound && greatest >= range.lowerBound
  }

  private func isOver(_ box: BoundingBox) -> Bool {
    switch self {
    case .point(let position): box.contains(position)
    case .lineString(let line): Self.crosses(line, box)
    case .multiLineString(let lines): lines.contains { Self.crosses($0, box) }
    case .polygon(let rings): Self.covers(rings, box)
    case .multiPolygon(let polygons): polygons.contains { Self.covers($0, box) }
    }
  }

  /// A polygon meets a box if one of its rings does, or if it holds the whole box off its holes.
  private static func covers(_ rings: [[Position]], _ box: BoundingBox) -> Bool {
    rings.contains { crosses($0, box) } || holds(Position(box.west, box.south), rings)
  }

  private static func crosses(_ line: [Position], _ box: BoundingBox) -> Bool {
    line.contains { box.contains($0) }
      || zip(line, line.dropFirst()).contains { isCrossed(box, from: $0, to: $1) }
  }

  /// Clips a segment by the four edges in turn; it crosses the box if something of it is left.
  private static func isCrossed(
    _ box: BoundingBox, from start: Position, to end: Position
  ) -> Bool {
    let (spanX, spanY) = (end.longitude - start.longitude, end.latitude - start.latitude)
    let edges = [
      (-spanX, start.longitude - box.west), (spanX, box.east - start.longitude),
      (-spanY, start.latitude - box.south), (spanY, box.north - start.latitude),
    ]
    var (entry, exit) = (0.0, 1.0)
    for (direction, distance) in edges {
      if direction == 0 {
        if distance < 0 { return false }
      } else if direction < 0 {
        entry = max(entry, distance / direction)
      } else {
        exit = min(exit, distance / direction)
      }
    }
    return entry <= exit
  }

  /// Tells whether a position lies within a polygon: a ray from it crosses the rings an odd number
  /// of times.
  private static func holds(_ position: Position, _ rings: [[Position]]) -> Bool {
    var isInside = false
    for (start, end) in rings.flatMap({ zip($0, $0.dropFirst()) })
    where (start.latitude > position.latitude) != (end.latitude > position.latitude) {
      let slope = (end.longitude - start.longitude) / (end.latitude - start.latitude)
      let crossing = start.longitude + slope * (position.latitude - start.latitude)
      if position.longitude < crossing { isInside.toggle() }
    }
    return isInside
  }
}
