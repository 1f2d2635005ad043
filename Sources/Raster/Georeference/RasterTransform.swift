/// How columns and rows become coordinates (GeoTIFF 1.1, OGC 19-008r4, §7.1, annex on transforms).
package struct RasterTransform: Sendable, Hashable {
  /// x = a·column + b·row + c; y = d·column + e·row + f, at the corner of the first pixel.
  package let a, b, c, d, e, f: Double

  /// The coordinates of a point of the raster.
  func point(_ column: Double, _ row: Double) -> (x: Double, y: Double) {
    (a * column + b * row + c, d * column + e * row + f)
  }

  /// Whether all its numbers are finite, and pixels have an area.
  package var isUsable: Bool {
    [a, b, c, d, e, f].allSatisfy(\.isFinite) && abs(a * e - b * d) > 0
  }

  /// Whether rows and columns are not along the axes.
  package var isRotated: Bool { b != 0 || d != 0 }

  /// The same transform from the corner of the first pixel, given one from its centre.
  func movedFromCentre() -> RasterTransform {
    let (x, y) = point(-0.5, -0.5)
    return RasterTransform(a: a, b: b, c: x, d: d, e: e, f: y)
  }

  /// The box of coordinates of a raster.
  func extent(width: UInt64, height: UInt64) -> [Double]? {
    let (width, height) = (Double(width), Double(height))
    let corners = [point(0, 0), point(width, 0), point(0, height), point(width, height)]
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    guard isUsable, (xs + ys).allSatisfy(\.isFinite), let west = xs.min(), let south = ys.min(),
      let east = xs.max(), let north = ys.max()
    else { return nil }
    return [west, south, east, north]
  }
}
