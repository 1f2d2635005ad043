extension Geometry {
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
