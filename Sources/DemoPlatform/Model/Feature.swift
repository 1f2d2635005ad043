/// A feature of the data.
struct Feature: Sendable, Hashable {
  /// The identifier, unique in its collection; any text, also one that a URL must escape.
  let identifier: String
  /// The geometry, if the feature is anywhere.
  let geometry: Geometry?
  /// The values, in the order of the definitions of the collection.
  let values: [PropertyValue]

  /// Creates a feature.
  init(_ identifier: String, _ geometry: Geometry?, _ values: [PropertyValue]) {
    self.identifier = identifier
    self.geometry = geometry
    self.values = values
  }
}
