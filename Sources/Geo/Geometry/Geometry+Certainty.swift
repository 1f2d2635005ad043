extension Geometry {
  /// Tells whether it shares a point with a box, or that this cannot be told within a tolerance.
  ///
  /// It is uncertain near the edges of the box; at the poles, where longitudes meet; for coordinates
  /// beyond ±180 degrees and edges longer than half the world, which may mean the other way round;
  /// and where the box bounds heights that the geometry does not have, or has in part.
  package func intersection(
    with box: BoundingBox, tolerance: IntersectionTolerance = .degrees()
  ) -> Intersection {
    if isEmpty { return .no }
    let flat: Intersection
    if box.isWholeWorld {
      flat = .yes
    } else if isAmbiguous {
      flat = .uncertain
    } else {
      flat = flatIntersection(with: box, tolerance: tolerance)
    }
    guard flat != .no, let heights = box.heights else { return flat }
    guard let own = boundingBox?.heights else { return .uncertain }
    if !heights.overlaps(own) { return .no }
    let isWithin = heights.lowerBound < own.lowerBound && own.upperBound < heights.upperBound
    return isWithin ? flat : .uncertain
  }

  /// Tells whether all its positions lie in a box, within a tolerance; heights are left aside.
  ///
  /// A longitude beyond ±180 degrees may mean the one a turn away.
  package func containment(
    in box: BoundingBox, tolerance: IntersectionTolerance = .degrees()
  ) -> Certainty {
    let inner = box.rectangles.compactMap { $0.shrunk(by: tolerance.margin, within: .world) }
    let outer =
      box.rectangles.map { $0.expanded(by: tolerance.margin) } + Self.beyond(box, tolerance)
    var answer = Certainty.yes
    for position in positions where !inner.contains(where: { $0.contains(position) }) {
      let turns = abs(position.x) > 180 ? [0.0, 360, -360] : [0]
      let isNear = turns.contains { turn in
        outer.contains { $0.contains(Position(x: position.x + turn, y: position.y)) }
      }
      if !isNear { return .no }
      answer = .uncertain
    }
    return answer
  }

  private func flatIntersection(
    with box: BoundingBox, tolerance: IntersectionTolerance
  ) -> Intersection {
    var answer = Intersection.no
    for rectangle in box.rectangles {
      switch intersection(with: rectangle, tolerance: tolerance) {
      case .yes: return .yes
      case .uncertain: answer = .uncertain
      case .no: break
      }
    }
    if answer == .no, touches(Self.beyond(box, tolerance)) { return .uncertain }
    return answer
  }

  private func intersection(
    with rectangle: Rectangle, tolerance: IntersectionTolerance
  ) -> Intersection {
    let inner = rectangle.shrunk(by: tolerance.margin, within: .world)
    let outer = rectangle.expanded(by: tolerance.margin)
    var answer = Intersection.no
    for point in points where outer.contains(point) {
      if inner?.contains(point) == true { return .yes }
      answer = .uncertain
    }
    for line in lines {
      let met = Self.path(line, with: rectangle, tolerance: tolerance)
      if met == .yes { return .yes }
      if met == .uncertain { answer = .uncertain }
    }
    for rings in polygons {
      let met = rings.map { Self.path(Self.closed($0), with: rectangle, tolerance: tolerance) }
      if met.contains(.yes) { return .yes }
      if met.contains(.uncertain) {
        answer = .uncertain
      } else if Self.encloses(rings, rectangle) {
        // Where no ring comes near the rectangle, a polygon holds all of it or nothing of it.
        return .yes
      }
    }
    return answer
  }

  private static func path(
    _ path: [Position], with rectangle: Rectangle, tolerance: IntersectionTolerance
  ) -> Intersection {
    var answer = Intersection.no
    // A path of one position is an edge from it to itself.
    for (start, end) in zip(path, path.count == 1 ? path[...] : path.dropFirst()) {
      let margin = tolerance.margin(from: start, to: end)
      guard rectangle.expanded(by: margin).intersects(start, end) else { continue }
      // An end is where it is said to be; only what is between the ends may be off by more.
      let corner = rectangle.shrunk(by: tolerance.margin, within: .world)
      let inner = rectangle.shrunk(by: margin, within: .world)
      if inner?.intersects(start, end) == true || corner?.contains(start) == true
        || corner?.contains(end) == true
      {
        return .yes
      }
      answer = .uncertain
    }
    return answer
  }

  private func touches(_ rectangles: [Rectangle]) -> Bool {
    rectangles.contains { rectangle in
      points.contains(where: rectangle.contains)
        || (lines + polygons.flatMap(\.self)).contains { path in
          path.contains(where: rectangle.contains)
            || zip(path, path.dropFirst()).contains { rectangle.intersects($0, $1) }
        }
    }
  }

  /// Where a place near a side of the box is also near: the other end of the longitudes, and all
  /// of them at a pole.
  private static func beyond(_ box: BoundingBox, _ tolerance: IntersectionTolerance) -> [Rectangle]
  {
    let margin = tolerance.margin
    var places: [Rectangle] = []
    func add(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) {
      places.append(
        Rectangle(
          minimumX: x.lowerBound, minimumY: y.lowerBound, maximumX: x.upperBound,
          maximumY: y.upperBound))
    }
    let latitudes = (box.south - margin)...(box.north + margin)
    if box.west - margin <= -180 { add((180 - margin)...(180 + margin), latitudes) }
    if box.east + margin >= 180 { add((-180 - margin)...(-180 + margin), latitudes) }
    if box.north + margin >= 90 { add(-180...180, (90 - margin)...(90 + margin)) }
    if box.south - margin <= -90 { add(-180...180, (-90 - margin)...(-90 + margin)) }
    return places
  }

  /// Whether coordinates may mean another place than they say (RFC 7946 §3.1.9).
  private var isAmbiguous: Bool {
    func isBeyond(_ position: Position) -> Bool { abs(position.x) > 180 || abs(position.y) > 90 }
    func isLong(_ start: Position, _ end: Position) -> Bool {
      let width = abs(start.x - end.x)
      // Edges that go all the way round are those of the whole world.
      return width > 180 && width != 360
    }
    let paths = lines + polygons.flatMap(\.self)
    return points.contains(where: isBeyond)
      || paths.contains { path in
        path.contains(where: isBeyond) || zip(path, path.dropFirst()).contains(where: isLong)
      }
  }
}
