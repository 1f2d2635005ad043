/// What an image says of its place on Earth (GeoTIFF 1.1, OGC 19-008r4).
package struct Georeference: Sendable, Hashable {
  /// How the place is given.
  package enum Form: String, Sendable, Hashable, CaseIterable {
    case tiepointAndScale
    case transformation
    /// Several tiepoints without a scale: ground control points.
    case controlPoints
    /// Tags are there that do not tell a place together.
    case incomplete
    case none
  }

  /// ModelPixelScale: three numbers.
  package let scale: [Double]?
  /// ModelTiepoint: six numbers a point; the first ones.
  package let tiepoints: [Double]?
  package let tiepointCount: UInt64
  /// ModelTransformation: sixteen numbers.
  package let transformation: [Double]?
  package let keys: GeoKeyDirectory?

  /// How the place is given.
  package var form: Form {
    if transformation != nil { return .transformation }
    switch (scale != nil, tiepointCount) {
    case (true, 1...): return .tiepointAndScale
    case (false, 2...): return .controlPoints
    case (false, 0): return .none
    default: return .incomplete
    }
  }

  /// Whether pixels are points (GTRasterTypeGeoKey 2) rather than areas (1, the default).
  package var isPoint: Bool { keys?.code(1025) == 2 }

  /// From columns and rows to coordinates; nil when no tag gives it.
  package var transform: RasterTransform? {
    let transform: RasterTransform
    switch form {
    case .transformation:
      guard let m = transformation, m.count == 16 else { return nil }
      transform = RasterTransform(a: m[0], b: m[1], c: m[3], d: m[4], e: m[5], f: m[7])
    case .tiepointAndScale:
      guard let scale, scale.count >= 2, let tie = tiepoints, tie.count >= 6 else { return nil }
      transform = RasterTransform(
        a: scale[0], b: 0, c: tie[3] - tie[0] * scale[0], d: 0, e: -scale[1],
        f: tie[4] + tie[1] * scale[1])
    case .controlPoints, .incomplete, .none: return nil
    }
    return isPoint ? transform.movedFromCentre() : transform
  }

  /// Whether every number of the tags is finite.
  package var isFinite: Bool {
    [scale, tiepoints, transformation].allSatisfy { $0?.allSatisfy(\.isFinite) ?? true }
  }
}
