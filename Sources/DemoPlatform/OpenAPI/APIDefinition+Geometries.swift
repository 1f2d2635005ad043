import JSON

extension APIDefinition {
  /// The schemas of the geometries of RFC 7946, 3.1, that the data hold; a feature that is nowhere
  /// has the geometry `null`.
  var geometries: [(String, JSONText)] {
    let position = list(of: ["type": "number"], atLeast: 2)
    let line = list(of: position, atLeast: 2)
    let ring = list(of: position, atLeast: 4)
    let kinds: [(String, JSONText)] = [
      ("Point", position), ("LineString", line), ("MultiLineString", list(of: line)),
      ("Polygon", list(of: ring)), ("MultiPolygon", list(of: list(of: ring))),
    ]
    let references = kinds.map { reference("schemas", "geometry\($0.0)") }
    return [
      ("geometry", ["oneOf": .array(references + [reference("schemas", "geometryNone")])]),
      ("geometryNone", ["type": "object", "nullable": true, "enum": [nil]]),
    ]
      + kinds.map { name, coordinates in
        (
          "geometry\(name)",
          [
            "type": "object", "required": ["type", "coordinates"],
            "properties": [
              "type": ["type": "string", "enum": [.string(name)]], "coordinates": coordinates,
            ],
          ]
        )
      }
  }

  private func list(of schema: JSONText, atLeast count: Int = 0) -> JSONText {
    count == 0
      ? ["type": "array", "items": schema]
      : ["type": "array", "minItems": .integer(count), "items": schema]
  }
}
