/// A position in WGS 84, longitude first (CRS84, or CRS84h with a height).
struct Position: Sendable, Hashable {
  /// Degrees east of Greenwich.
  let longitude: Double
  /// Degrees north of the equator.
  let latitude: Double
  /// Metres above the ellipsoid.
  let height: Double?

  /// Creates a position.
  init(_ longitude: Double, _ latitude: Double, height: Double? = nil) {
    self.longitude = longitude
    self.latitude = latitude
    self.height = height
  }
}
