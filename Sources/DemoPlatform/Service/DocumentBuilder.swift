import JSON

/// Makes the documents of the resources; each kind of resource has a file of its own.
struct DocumentBuilder: Sendable {
  /// The addresses of the platform.
  let addresses: Addresses
  /// What it publishes.
  let dataset: Dataset
  /// What is wrong with it.
  let defects: Set<Defect>

  /// Returns the document of a resource in a format.
  func document(
    of resource: Resource, in format: Format, for parameters: [QueryParameter], at time: Instant
  ) throws(Problem) -> ResourceDocument {
    switch resource {
    case .landingPage: landingPage(in: format)
    case .apiDefinition: apiDefinition()
    case .conformance: conformance(in: format)
    case .license: license(in: format)
    case .collections: collections(in: format)
    case .collection(let collection): self.collection(collection, in: format)
    case .schema(let collection): schema(of: collection)
    case .items(let collection):
      try items(of: collection, in: format, for: parameters, at: time)
    case .feature(let collection, let feature):
      self.feature(feature, of: collection, in: format)
    }
  }

  /// Returns what every page about the data tells search engines.
  func datasetDescription(
    name: String, description: String, at resource: Resource
  ) -> [(String, JSONText)] {
    [
      ("@context", "https://schema.org/"), ("@type", "Dataset"), ("name", .string(name)),
      ("description", .string(description)), ("url", .string(addresses.href(resource))),
      ("license", .string(addresses.href(.license))), ("inLanguage", "fr"),
    ]
  }
}
