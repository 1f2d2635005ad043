extension Geometry {
  /// Tells whether it shares a point with a box: exactly, by the geometry itself, in the plane.
  ///
  /// Heights are left aside. An empty geometry shares no point with anything.
  package func intersects(_ box: BoundingBox) -> Bool {
    box.rectangles.contains { rectangle in
      points.contains(where: rectangle.contains)
        || lines.contains { Self.path($0, intersects: rectangle) }
        || polygons.contains { Self.polygon($0, intersects: rectangle) }
    }
  }

  private static func path(_ path: [Position], intersects rectangle: Rectangle) -> Bool {
    if path.count == 1 { return rectangle.contains(path[0]) }
    return zip(path, path.dropFirst()).contains { rectangle.intersects($0, $1) }
  }

  private static func polygon(_ rings: [[Position]], intersects rectangle: Rectangle) -> Bool {
    rings.contains { path(closed($0), intersects: rectangle) } || encloses(rings, rectangle)
  }

  /// Returns a ring with its first position at its end too, as it should be.
  static func closed(_ ring: [Position]) -> [Position] {
    guard let first = ring.first, let last = ring.last, first.x != last.x || first.y != last.y
    else { return ring }
    return ring + [first]
  }

  /// Tells whether a polygon holds a rectangle that no ring touches; holes count.
  static func encloses(_ rings: [[Position]], _ rectangle: Rectangle) -> Bool {
    let corner = Position(x: rectangle.minimumX, y: rectangle.minimumY)
    return rings.count { encloses($0, corner) } % 2 == 1
  }

  /// Tells whether a ring goes round a position, by the crossings of a ray to the east.
  private static func encloses(_ ring: [Position], _ position: Position) -> Bool {
    let ring = closed(ring)
    var isInside = false
    for (start, end) in zip(ring, ring.dropFirst())
    where (start.y > position.y) != (end.y > position.y) {
      let side = Orientation.sign(start, end, position)
      if end.y > start.y ? side > 0 : side < 0 { isInside.toggle() }
    }
    return isInside
  }
}
