extension Dataset {
  /// Returns what is published when some defects have their way.
  func impaired(by defects: Set<Defect>) -> Dataset {
    var dataset = self
    if defects.contains(.itemsWithoutFilters) {
      dataset.collections = collections.map { $0.withoutFilters }
    }
    if defects.contains(.tenThousandCollections), let model = collections.last {
      dataset.others = (1...10_000).map { FeatureCollection.imagined("\(model.identifier)-\($0)") }
    }
    return dataset
  }
}

extension FeatureCollection {
  /// Returns a collection that is nothing but an identifier.
  static func imagined(_ identifier: String) -> FeatureCollection {
    FeatureCollection(
      identifier, title: identifier, description: "Collection sans contenu.", properties: [],
      features: [])
  }

  /// The collection without properties to filter by.
  var withoutFilters: FeatureCollection {
    let properties = properties.map { property in
      PropertyDefinition(property.name, property.title, property.kind, role: property.role)
    }
    return FeatureCollection(
      identifier, title: title, description: description, properties: properties,
      features: features, clusterSizes: clusterSizes)
  }
}
