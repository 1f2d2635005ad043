import JSON

/// Which features are among those that came back.
struct FeaturePresence {
  private let identifiers: Set<String>
  private let contents: Set<[JSONValue?]>
  private let geometries: Set<JSONValue>

  /// Takes the features that came back.
  init(features: [JSONValue]) {
    identifiers = Set(features.compactMap(Self.identifier))
    contents = Set(features.map(Self.content))
    geometries = Set(features.compactMap { $0["geometry"] }.filter { $0.kind != .null })
  }

  /// Tells whether a feature came back: by its identifier, or by its geometry and properties, since some
  /// servers make new identifiers for each answer.
  ///
  /// Without an identifier the geometry alone will do: properties may have changed meanwhile.
  func contains(_ feature: JSONValue) -> Bool {
    let identifier = Self.identifier(of: feature)
    if let identifier, identifiers.contains(identifier) { return true }
    if contents.contains(Self.content(of: feature)) { return true }
    guard identifier == nil, let geometry = feature["geometry"] else { return false }
    return geometries.contains(geometry)
  }

  /// The identifier as text: the same feature may have a number in one answer and its text in another.
  private static func identifier(of feature: JSONValue) -> String? {
    guard let id = feature["id"], id.kind == .string || id.kind == .number else { return nil }
    return id.plainText
  }

  private static func content(of feature: JSONValue) -> [JSONValue?] {
    [feature["geometry"], feature["properties"]]
  }
}
