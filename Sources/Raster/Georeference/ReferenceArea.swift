/// The coordinates that a reference system is meant for, roughly: what is far outside is an error.
package struct ReferenceArea: Sendable {
  /// West, south, east, north, in the system's own coordinates: those of its area of use, widened.
  package let bounds: [Double]

  /// Widens the bounds of an area of use by a tenth of its longer side.
  ///
  /// Files reach somewhat beyond the area: a whole country in one UTM zone, the sea around a territory. Nothing on
  /// Earth is beyond the poles, nor far beyond the antimeridian.
  ///
  /// - Parameter bounds: West, south, east, north.
  package init?(areaOfUse bounds: [Double], isGeographic: Bool) {
    guard bounds.count == 4, bounds.allSatisfy(\.isFinite) else { return nil }
    let margin = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / 10
    let widened = [
      bounds[0] - margin, bounds[1] - margin, bounds[2] + margin, bounds[3] + margin,
    ]
    self.bounds =
      isGeographic
      ? [
        max(widened[0], -180.5), max(widened[1], -90.5), min(widened[2], 180.5),
        min(widened[3], 90.5),
      ] : widened
  }
}
