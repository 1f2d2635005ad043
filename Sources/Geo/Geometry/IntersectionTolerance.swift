/// How far data may be from what they are said to be, before an intersection is uncertain.
package struct IntersectionTolerance: Sendable, Hashable {
  /// How far a position may be off, in degrees.
  package let margin: Double

  /// Degrees, some ten centimetres unless told: servers round longitudes and latitudes.
  package static func degrees(_ margin: Double = 1e-6) -> IntersectionTolerance {
    IntersectionTolerance(margin: max(0, margin))
  }

  /// Returns how far the middle of an edge may be off.
  ///
  /// A server that keeps its data in a projection draws edges straight there, where they are bent
  /// in longitudes and latitudes. The sag of an edge of `d` degrees along a parallel is at most about
  /// `d² · π/180 · tan(latitude) / 8`: this bound holds up to 66 degrees of latitude. Edges along a
  /// meridian are straight in the usual projections.
  func margin(from start: Position, to end: Position) -> Double {
    let width = abs(start.x - end.x)
    // An edge that goes all the way round can only be meant as a parallel.
    if width >= 360 { return margin }
    return margin + 0.005 * width * max(width, abs(start.y - end.y))
  }
}
