import JSON

/// Puts features into GeoJSON (RFC 7946) and into the words of schema.org.
struct FeatureEncoder: Sendable {
  private let collection: FeatureCollection

  /// Creates an encoder of the features of a collection.
  init(collection: FeatureCollection) { self.collection = collection }

  /// Returns the members of the GeoJSON object of a feature.
  func members(of feature: Feature) -> [(String, JSONText)] {
    let properties = zip(collection.properties, feature.values).map { definition, value in
      (definition.name, json(value))
    }
    return [
      ("type", "Feature"), ("id", .string(feature.identifier)),
      ("geometry", feature.geometry.map { json($0) } ?? .null),
      ("properties", .object(properties)),
    ]
  }

  /// Returns what the page of a feature tells search engines.
  func place(for feature: Feature, at address: String) -> JSONText {
    var members: [(String, JSONText)] = [
      ("@context", "https://schema.org/"), ("@type", "Place"), ("name", .string(feature.title)),
      ("url", .string(address)),
    ]
    if let box = BoundingBox(around: feature.geometry?.positions ?? []) {
      let isPoint = box.west == box.east && box.south == box.north
      members.append(
        (
          "geo",
          isPoint
            ? [
              "@type": "GeoCoordinates", "longitude": .double(box.west),
              "latitude": .double(box.south),
            ]
            : [
              "@type": "GeoShape",
              "box": .string("\(box.south) \(box.west) \(box.north) \(box.east)"),
            ]
        ))
    }
    return .object(members)
  }

  private func json(_ value: PropertyValue) -> JSONText {
    switch value {
    case .missing: .null
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .boolean(let truth): .boolean(truth)
    }
  }

  private func json(_ geometry: Geometry) -> JSONText {
    ["type": .string(geometry.typeName), "coordinates": coordinates(of: geometry)]
  }

  private func coordinates(of geometry: Geometry) -> JSONText {
    switch geometry {
    case .point(let position): json(position)
    case .lineString(let line): json(line)
    case .multiLineString(let lines): .array(lines.map { json($0) })
    case .polygon(let rings): .array(rings.map { json($0) })
    case .multiPolygon(let polygons): .array(polygons.map { .array($0.map { json($0) }) })
    }
  }

  private func json(_ line: [Position]) -> JSONText { .array(line.map { json($0) }) }

  private func json(_ position: Position) -> JSONText {
    let numbers = [position.longitude, position.latitude] + (position.height.map { [$0] } ?? [])
    return .array(numbers.map { .double($0) })
  }
}
