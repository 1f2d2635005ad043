/// Finds the resource that a path leads to.
struct Router: Sendable {
  private let dataset: Dataset
  private let defects: Set<Defect>

  /// Creates a router over what is published, which some defects lead astray.
  init(dataset: Dataset, defects: Set<Defect>) {
    self.dataset = dataset
    self.defects = defects
  }

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
        guard segments.count == 2, defects.contains(.collectionUnknown200) else {
          throw .unknownCollection(segments[1])
        }
        return .collection(.imagined(segments[1]))
      }
      return try resource(of: collection, at: segments.dropFirst(2))
    default:
      if defects.contains(.unknownPath200) { return .landingPage }
      throw .unknownPath(path)
    }
  }

  private func topResource(_ name: String) throws(Problem) -> Resource {
    switch name {
    case "": .landingPage
    case "api": .apiDefinition
    case "conformance": .conformance
    case "licence": .license
    case "collections": .collections
    case _ where defects.contains(.unknownPath200): .landingPage
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
        guard defects.contains(.featureUnknown200) else {
          throw .unknownFeature(identifier, in: collection)
        }
        return .feature(collection, Feature(identifier, nil, []))
      }
      if defects.contains(.featureReservedIdentifiers404),
        PercentEncoding.encode(segment: identifier) != identifier
      {
        throw .unknownFeature(identifier, in: collection)
      }
      return .feature(collection, feature)
    default: throw .unknownPath("/collections/\(collection.identifier)/…")
    }
  }
}
