/// What a run record keeps of the platform that was tested, as its own file describes it.
package struct PlatformDescription: Sendable, Hashable {
  /// One place where the platform is reached.
  package struct Endpoint: Sendable, Hashable {
    package let id: String
    /// What it is: `ogcapi-features`, `catalogue`, `rasters`, `tables`.
    package let kind: String
    package let targets: [String]

    /// Creates the description of an endpoint.
    package init(id: String, kind: String, targets: [String]) {
      self.id = id
      self.kind = kind
      self.targets = targets
    }
  }

  package let name: String
  package let operatorName: String?
  package let endpoints: [Endpoint]

  /// Creates the description of a platform.
  package init(name: String, operatorName: String?, endpoints: [Endpoint]) {
    self.name = name
    self.operatorName = operatorName
    self.endpoints = endpoints
  }
}
