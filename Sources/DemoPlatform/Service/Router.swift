/// Finds the resource that a path leads to.
struct Router: Sendable {
  private let dataset: Dataset

  /// Creates a router over what is published.
  init(dataset: Dataset) { self.dataset = dataset }

  /// Returns the resource of a percent-encoded path.
  func resource(at path: String) throws(Problem) -> Resource {
    let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var segments: [String] = []
    for piece in pieces {
      guard let segment = PercentEncoding.decode(piece) else { throw .malformedPath(path) }
      segments.append(segment)
    }
    switch segments.count {
    case 0: return .landingPage
    case 1: return try topResource(segments[0])
    case 2...4 where segments[0] == "collections":
      guard let collection = dataset.collection(segments[1]) else {
        throw .unknownCollection(segments[1])
      }
      return try resource(of: collection, at: segments.dropFirst(2))
    default: throw .unknownPath(path)
    }
  }

  private func topResource(_ name: String) throws(Problem) -> Resource {
    switch name {
    case "": .landingPage
    case "api": .apiDefinition
    case "conformance": .conformance
    case "licence": .license
    case "collections": .collections
    default: throw .unknownPath("/\(name)")
    }
  }

  private func resource(
    of collection: FeatureCollection, at segments: ArraySlice<String>
  ) throws(Problem) -> Resource {
    switch (segments.first, segments.dropFirst().first) {
    case (nil, _): return .collection(collection)
    case ("schema", nil): return .schema(collection)
    case ("items", nil): return .items(collection)
    case ("items", let identifier?):
      guard let feature = collection.feature(identifier) else {
        throw .unknownFeature(identifier, in: collection)
      }
      return .feature(collection, feature)
    default: throw .unknownPath("/collections/\(collection.identifier)/…")
    }
  }
}
