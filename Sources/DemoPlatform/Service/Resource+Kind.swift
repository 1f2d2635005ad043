extension Resource {
  /// The kinds of resources, whatever the collection and the feature.
  enum Kind: String, Sendable, CaseIterable {
    case landingPage
    case apiDefinition
    case conformance
    case license
    case collections
    case collection
    case schema
    case items
    case feature
  }

  /// The kind of the resource.
  var kind: Kind {
    switch self {
    case .landingPage: .landingPage
    case .apiDefinition: .apiDefinition
    case .conformance: .conformance
    case .license: .license
    case .collections: .collections
    case .collection: .collection
    case .schema: .schema
    case .items: .items
    case .feature: .feature
    }
  }
}
