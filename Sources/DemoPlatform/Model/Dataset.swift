/// All that the platform publishes.
struct Dataset: Sendable, Hashable {
  /// The title, in French.
  let title: String
  /// What the data are about, in French.
  let description: String
  /// The collections that the API definition tells one by one.
  var collections: [FeatureCollection]
  /// More collections, of which there may be very many.
  var others: [FeatureCollection] = []

  /// Returns the collection of an identifier.
  func collection(_ identifier: String) -> FeatureCollection? {
    collections.first { $0.identifier == identifier }
      ?? others.first { $0.identifier == identifier }
  }
}
