/// Which axis comes first in the coordinates of a reference system.
package enum AxisOrder: String, Sendable, Hashable {
  /// Longitude or easting first.
  case eastNorth = "east-north"
  /// Latitude or northing first.
  case northEast = "north-east"
}
