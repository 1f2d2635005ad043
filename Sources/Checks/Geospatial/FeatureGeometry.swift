import Geo
import JSON

/// Where a feature is.
enum FeatureGeometry {
  case geometry(Geometry)
  /// The feature says that it has none.
  case absent
  /// What stands there cannot be read, or nothing does.
  case unreadable

  /// Reads the geometry of a feature, or a geometry by itself.
  init(of feature: JSONValue) {
    let isGeometry = feature["type"]?.string.flatMap(GeometryType.init) != nil
    let member = isGeometry ? feature : feature["geometry"]
    guard let member else {
      self = .unreadable
      return
    }
    do throws(GeoError) {
      guard let geometry = try Geometry.reading(member), !geometry.isEmpty else {
        // JSON-FG leaves `geometry` null where `place` has it in another reference system.
        let isElsewhere = feature["place"].map { $0.kind != .null } ?? false
        self = isElsewhere ? .unreadable : .absent
        return
      }
      self = .geometry(geometry)
    } catch {
      self = .unreadable
    }
  }
}
