/// All that the platform publishes.
struct Dataset: Sendable, Hashable {
  /// The title, in French.
  let title: String
  /// What the data are about, in French.
  let description: String
  let collections: [FeatureCollection]

  /// Returns the collection of an identifier.
  func collection(_ identifier: String) -> FeatureCollection? {
    collections.first { $0.identifier == identifier }
  }
}
