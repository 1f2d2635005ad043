/// A position: longitude and latitude, or easting and northing, and perhaps a height
/// (RFC 7946 §3.1.1).
package struct Position: Sendable, Hashable {
  package let x: Double
  package let y: Double
  package let height: Double?

  /// Creates a position.
  package init(x: Double, y: Double, height: Double? = nil) {
    self.x = x
    self.y = y
    self.height = height
  }
}
