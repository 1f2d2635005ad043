/// What is known of a GeoJSON document before it is examined.
package struct GeoJSONOptions: Sendable, Hashable {
  /// The boxes in which the coordinates are known to lie, to suspect swapped axes.
  package var extents: [BoundingBox] = []
  /// How many problems of one code are kept; all are counted.
  package var maximumCountOfEach: Int = 20

  /// Creates options, the usual ones until changed.
  package init() {}
}
