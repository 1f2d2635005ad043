/// The seven geometry types of GeoJSON (RFC 7946 §1.4).
package enum GeometryType: String, Sendable, Hashable, CaseIterable {
  case point = "Point"
  case multiPoint = "MultiPoint"
  case lineString = "LineString"
  case multiLineString = "MultiLineString"
  case polygon = "Polygon"
  case multiPolygon = "MultiPolygon"
  case geometryCollection = "GeometryCollection"

  /// How many arrays stand around a position, or nil for a collection, which has no coordinates.
  var nesting: Int? {
    switch self {
    case .point: 0
    case .multiPoint, .lineString: 1
    case .multiLineString, .polygon: 2
    case .multiPolygon: 3
    case .geometryCollection: nil
    }
  }

  /// The type of several of these in one geometry, if there is one.
  var multiple: GeometryType? {
    switch self {
    case .point: .multiPoint
    case .lineString: .multiLineString
    case .polygon: .multiPolygon
    default: nil
    }
  }
}
