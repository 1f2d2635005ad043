/// What a path of the platform leads to.
enum Resource: Sendable, Hashable {
  case landingPage
  case apiDefinition
  case conformance
  case license
  case collections
  case collection(FeatureCollection)
  case schema(FeatureCollection)
  case items(FeatureCollection)
  case feature(FeatureCollection, Feature)

  /// The path, as its decoded segments.
  var segments: [String] {
    switch self {
    case .landingPage: []
    case .apiDefinition: ["api"]
    case .conformance: ["conformance"]
    case .license: ["licence"]
    case .collections: ["collections"]
    case .collection(let collection): ["collections", collection.identifier]
    case .schema(let collection): ["collections", collection.identifier, "schema"]
    case .items(let collection): ["collections", collection.identifier, "items"]
    case .feature(let collection, let feature):
      ["collections", collection.identifier, "items", feature.identifier]
    }
  }

  /// The media type of its representation in a format (17-069r4, 8.3 and 9.1).
  func mediaType(in format: Format) -> String {
    switch (format, self) {
    case (.html, _): "text/html"
    case (.json, .apiDefinition): "application/vnd.oai.openapi+json;version=3.0"
    case (.json, .schema): "application/schema+json"
    case (.json, .items), (.json, .feature): "application/geo+json"
    case (.json, _): "application/json"
    }
  }
}
