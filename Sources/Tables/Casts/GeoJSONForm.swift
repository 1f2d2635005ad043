import JSON

/// The forms of geometries as JSON (Table Schema, `geojson`).
package enum GeoJSONForm: String, Sendable, Hashable, CaseIterable {
  /// RFC 7946, as tools of the field hold cells to it: neither the closure of rings nor the range of
  /// coordinates counts.
  case geojson = "default"
  /// A topology, or one of its geometries.
  case topojson

  /// Tells whether a value is of the form.
  func holds(_ value: JSONValue) -> Bool {
    switch self {
    case .geojson: Self.isObject(value)
    case .topojson: Self.isTopology(value)
    }
  }

  private static func isObject(_ value: JSONValue) -> Bool {
    guard hasSoundFrame(value), let type = value["type"]?.string else { return false }
    switch type {
    case "Feature": return isFeature(value)
    case "FeatureCollection":
      guard let features = value["features"], features.kind == .array else { return false }
      return features.elements.allSatisfy { hasSoundFrame($0) && isFeature($0) }
    default: return isGeometry(value)
    }
  }

  private static func isFeature(_ value: JSONValue) -> Bool {
    guard value["type"]?.string == "Feature", let geometry = value["geometry"],
      let properties = value["properties"]
    else { return false }
    return (geometry.kind == .null || isGeometry(geometry))
      && (properties.kind == .null || properties.kind == .object)
  }

  /// Tells whether a value is a geometry; collections nest no deeper than JSON is read.
  private static func isGeometry(_ value: JSONValue) -> Bool {
    guard let type = value["type"]?.string else { return false }
    if type == "GeometryCollection" {
      guard let geometries = value["geometries"], geometries.kind == .array else { return false }
      return geometries.elements.allSatisfy { isGeometry($0) }
    }
    guard let coordinates = value["coordinates"] else { return false }
    switch type {
    case "Point": return isPosition(coordinates)
    case "MultiPoint": return isList(coordinates, of: isPosition)
    case "LineString": return isLine(coordinates)
    case "MultiLineString": return isList(coordinates, of: isLine)
    case "Polygon": return isList(coordinates, of: isRing)
    case "MultiPolygon": return isList(coordinates) { isList($0, of: isRing) }
    default: return false
    }
  }

  private static func hasSoundFrame(_ value: JSONValue) -> Bool {
    if let box = value["bbox"] {
      guard isList(box, atLeast: 4, of: { $0.kind == .number }) else { return false }
    }
    // The reference system of GeoJSON before RFC 7946, which published files still have.
    guard let system = value["crs"], system.kind != .null else { return true }
    let properties = system["properties"]
    switch system["type"]?.string {
    case "name": return properties?["name"]?.kind == .string
    case "link": return properties?["href"]?.kind == .string
    default: return false
    }
  }

  private static func isPosition(_ value: JSONValue) -> Bool {
    value.count <= 3 && isList(value, atLeast: 2) { $0.kind == .number }
  }

  private static func isLine(_ value: JSONValue) -> Bool {
    isList(value, atLeast: 2, of: isPosition)
  }

  private static func isRing(_ value: JSONValue) -> Bool {
    isList(value, atLeast: 4, of: isPosition)
  }

  private static func isList(
    _ value: JSONValue, atLeast count: Int = 0, of isElement: (JSONValue) -> Bool
  ) -> Bool {
    value.kind == .array && value.count >= count && value.elements.allSatisfy(isElement)
  }

  private static func isTopology(_ value: JSONValue) -> Bool {
    guard value.kind == .object else { return false }
    guard value["type"]?.string == "Topology" else { return isTopologyGeometry(value) }
    guard let objects = value["objects"], objects.kind == .object, let arcs = value["arcs"] else {
      return false
    }
    return isList(arcs) { isList($0, atLeast: 2) { $0.kind == .array && $0.count >= 2 } }
      && objects.members.allSatisfy { isTopologyGeometry($0.value) }
  }

  private static func isTopologyGeometry(_ value: JSONValue) -> Bool {
    let depths = ["LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3]
    guard let type = value["type"]?.string else { return value["type"]?.kind == .null }
    switch type {
    case "Point": return value["coordinates"].map(isPosition) ?? false
    case "MultiPoint":
      return value["coordinates"].map { isList($0, of: isPosition) } ?? false
    case "GeometryCollection":
      return value["geometries"].map { isList($0, of: isTopologyGeometry) } ?? false
    default:
      guard let depth = depths[type], let arcs = value["arcs"] else { return false }
      return isArcs(arcs, depth)
    }
  }

  private static func isArcs(_ value: JSONValue, _ depth: Int) -> Bool {
    isList(value) { depth == 1 ? $0.integer != nil : isArcs($0, depth - 1) }
  }
}
