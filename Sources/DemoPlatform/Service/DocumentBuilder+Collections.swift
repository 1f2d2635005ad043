import JSON

extension DocumentBuilder {
  /// Returns the list of the collections (17-069r4, 7.13).
  func collections(in format: Format) -> ResourceDocument {
    let entries = (dataset.collections + dataset.others).map {
      collection($0, in: format).json()
    }
    let title = "Collections de \(dataset.title)"
    return ResourceDocument(
      title: title, members: [("collections", .array(entries))],
      links: addresses.selfLinks(of: .collections, in: format)
        + addresses.links("license", to: .license, title: "Licence"),
      linkedData: .object(
        datasetDescription(name: title, description: dataset.description, at: .collections)))
  }

  /// Returns the description of a collection, the same as in the list (`/req/core/sfc-md-success`).
  func collection(_ collection: FeatureCollection, in format: Format) -> ResourceDocument {
    ResourceDocument(
      title: collection.title, members: members(of: collection),
      links: addresses.selfLinks(of: .collection(collection), in: format)
        + addresses.links("items", to: .items(collection), title: "Entités")
        + addresses.links("describedby", to: .schema(collection), title: "Schéma des entités")
        + addresses.links("license", to: .license, title: "Licence"),
      linkedData: .object(
        datasetDescription(
          name: collection.title, description: collection.description,
          at: .collection(collection))))
  }

  private func members(of collection: FeatureCollection) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [
      ("id", .string(collection.identifier)), ("title", .string(collection.title)),
      ("description", .string(collection.description)), ("itemType", "feature"),
      ("crs", [.string(referenceSystem(of: collection))]),
    ]
    let extent = extent(of: collection)
    if !extent.isEmpty { members.append(("extent", .object(extent))) }
    return members
  }

  /// Returns the extent, whose first box and interval cover everything (`/req/core/fc-md-extent`).
  private func extent(of collection: FeatureCollection) -> [(String, JSONText)] {
    var extent: [(String, JSONText)] = []
    let boxes = spatialExtent(of: collection)
    if !boxes.isEmpty {
      let numbers = boxes.map { JSONText.array($0.numbers.map { .double($0) }) }
      extent.append(
        ("spatial", ["bbox": .array(numbers), "crs": .string(referenceSystem(of: collection))]))
    }
    if let interval = collection.temporalExtent {
      let ends = [interval.start, interval.end].map { instant in
        instant.map { JSONText.string($0.dateTime) } ?? .null
      }
      extent.append(
        (
          "temporal",
          [
            "interval": [.array(ends)],
            "trs": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian",
          ]
        ))
    }
    return extent
  }

  /// Returns the one box that covers every feature, if any is somewhere
  /// (`/rec/core/fc-md-extent-single`).
  private func spatialExtent(of collection: FeatureCollection) -> [BoundingBox] {
    let clusters = collection.clusterBoxes
    if !clusters.isEmpty, defects.contains(.extentFirstNotUnion) { return clusters }
    let whole = BoundingBox(around: collection.features.flatMap { $0.geometry?.positions ?? [] })
    let boxes = whole.map { [$0] } ?? []
    return defects.contains(.extentSeveralBoxes) ? boxes + clusters : boxes
  }

  private func referenceSystem(of collection: FeatureCollection) -> String {
    collection.hasHeights
      ? "http://www.opengis.net/def/crs/OGC/0/CRS84h"
      : "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
  }
}
