/// A coordinate reference system, by its address and its name.
struct ReferenceSystem: Sendable, Hashable {
  let address: String
  let name: String

  /// Longitude and latitude, as GeoJSON has them.
  static let worldGeodetic = ReferenceSystem(
    address: "http://www.opengis.net/def/crs/EPSG/0/4326", name: "WGS 84 (EPSG:4326)")
  /// Longitude, latitude and height in the European system, of INSPIRE's list.
  static let european = ReferenceSystem(
    address: "http://www.opengis.net/def/crs/EPSG/0/4937", name: "ETRS89 3D (EPSG:4937)")
  /// The legal system of metropolitan France, projected.
  static let lambert93 = ReferenceSystem(
    address: "http://www.opengis.net/def/crs/EPSG/0/2154",
    name: "RGF93 v1 / Lambert-93 (EPSG:2154)")
}
