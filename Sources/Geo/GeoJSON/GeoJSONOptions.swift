/// What is known of a GeoJSON document before it is examined.
package struct GeoJSONOptions: Sendable, Hashable {
  /// What kind of object is due.
  package enum Expectation: String, Sendable {
    case anything
    case geometry = "Geometry"
    case feature = "Feature"
    case featureCollection = "FeatureCollection"
  }

  package var expectation: Expectation = .anything
  /// Whether coordinates must be longitudes and latitudes in degrees (RFC 7946 §4).
  package var isGeographic: Bool = true
  /// The boxes in which the coordinates are known to lie, to suspect swapped axes.
  package var extents: [BoundingBox] = []
  /// How many problems of one code are kept; all are counted.
  package var maximumCountOfEach: Int = 20

  /// Creates options, the usual ones until changed.
  package init() {}
}
