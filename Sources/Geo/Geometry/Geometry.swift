/// A geometry of GeoJSON, taken apart into points, lines and polygons.
///
/// Coordinates are taken as they are: straight lines in the plane of longitudes and latitudes
/// (RFC 7946 §3.1.1), whatever meridian they cross.
package struct Geometry: Sendable, Hashable {
  package let type: GeometryType
  /// The positions of points.
  package let points: [Position]
  /// The lines, each of its positions.
  package let lines: [[Position]]
  /// The polygons, each of its rings: the outer one, then the holes.
  package let polygons: [[[Position]]]

  /// Creates a geometry from its parts.
  package init(
    type: GeometryType, points: [Position] = [], lines: [[Position]] = [],
    polygons: [[[Position]]] = []
  ) {
    self.type = type
    self.points = points
    self.lines = lines
    self.polygons = polygons
  }

  /// Whether it has no position, which means the same as no geometry (RFC 7946 §3.1).
  package var isEmpty: Bool {
    points.isEmpty && lines.allSatisfy(\.isEmpty)
      && polygons.allSatisfy { $0.allSatisfy(\.isEmpty) }
  }

  /// All positions, in the order of points, lines and polygons.
  package var positions: [Position] {
    points + lines.flatMap(\.self) + polygons.flatMap { $0.flatMap(\.self) }
  }

  /// The box of all coordinates as they are, or nil if there are none.
  package var boundingBox: BoundingBox? {
    var extent = Extent()
    for position in points { extent.add(position) }
    for line in lines { for position in line { extent.add(position) } }
    for rings in polygons { for ring in rings { for position in ring { extent.add(position) } } }
    return extent.box
  }

  /// The smallest box that holds all parts, which may cross the antimeridian (RFC 7946 §5.2).
  ///
  /// Parts that were cut at the antimeridian lie at both ends of the longitudes: the widest gap
  /// between parts is then outside of the box.
  package var tightestBoundingBox: BoundingBox? {
    guard let plain = boundingBox, plain.isLawful else { return boundingBox }
    var spans: [ClosedRange<Double>] = points.map { $0.x...$0.x }
    for part in lines + polygons.map({ $0.flatMap(\.self) }) {
      let longitudes = part.map(\.x)
      if let west = longitudes.min(), let east = longitudes.max() { spans.append(west...east) }
    }
    spans.sort { $0.lowerBound < $1.lowerBound }
    var gap = 360 - (plain.east - plain.west)
    var sides: (west: Double, east: Double)?
    var end = plain.west
    for span in spans {
      if span.lowerBound - end > gap {
        gap = span.lowerBound - end
        sides = (span.lowerBound, end)
      }
      end = max(end, span.upperBound)
    }
    guard let sides else { return plain }
    return BoundingBox(
      unchecked: (sides.west, plain.south, sides.east, plain.north), heights: plain.heights)
  }
}

/// The box of positions, while they are added.
private struct Extent {
  private var sides: (west: Double, south: Double, east: Double, north: Double)?
  private var heights: ClosedRange<Double>?
  private var isFlat = false

  /// The box, with heights if every position has one.
  var box: BoundingBox? {
    sides.map { BoundingBox(unchecked: $0, heights: isFlat ? nil : heights) }
  }

  /// Adds a position.
  mutating func add(_ position: Position) {
    if let known = sides {
      sides = (
        min(known.west, position.x), min(known.south, position.y), max(known.east, position.x),
        max(known.north, position.y)
      )
    } else {
      sides = (position.x, position.y, position.x, position.y)
    }
    guard let height = position.height else {
      isFlat = true
      return
    }
    heights =
      heights.map { min($0.lowerBound, height)...max($0.upperBound, height) } ?? height...height
  }
}
