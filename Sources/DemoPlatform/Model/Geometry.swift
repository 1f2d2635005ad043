/// A geometry of RFC 7946, 3.1, of the kinds that the data holds.
enum Geometry: Sendable, Hashable {
  case point(Position)
  case lineString([Position])
  case multiLineString([[Position]])
  /// The rings: the outer one first, counterclockwise, then the holes, clockwise.
  case polygon([[Position]])
  case multiPolygon([[[Position]]])

  /// The `type` member of the GeoJSON object.
  var typeName: String {
    switch self {
    case .point: "Point"
    case .lineString: "LineString"
    case .multiLineString: "MultiLineString"
    case .polygon: "Polygon"
    case .multiPolygon: "MultiPolygon"
    }
  }

  /// Every position of the geometry.
  var positions: [Position] {
    switch self {
    case .point(let position): [position]
    case .lineString(let line): line
    case .multiLineString(let lines): lines.flatMap(\.self)
    case .polygon(let rings): rings.flatMap(\.self)
    case .multiPolygon(let polygons): polygons.flatMap { $0.flatMap(\.self) }
    }
  }
}
