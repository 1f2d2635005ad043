import JSON

/// A file that the platform lets people download whole.
enum DocumentFile {
  /// Returns the response to a request under `/documents/`.
  static func response(to request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else { return HTTPResponse(status: 405) }
    let name = request.path.dropFirst("/documents/".count)
    guard name.hasSuffix(".json"), let document = document(String(name.dropLast(5))) else {
      return HTTPResponse(status: 404)
    }
    return HTTPResponse(
      status: 200,
      fields: [
        HTTPField("Content-Type", "application/geo+json"),
        HTTPField("Access-Control-Allow-Origin", "*"),
      ], content: JSONWriter.compact(document))
  }

  private static func document(_ name: String) -> JSONText? {
    if name == "58999_PLU_20240312" { return zoning }
    if name == "zones-inondees" { return flooded }
    if name == "999999998_SCOT_20230620" { return perimeter }
    guard let collection = Dataset.valDeLauve.collection(name) else { return nil }
    let encoder = FeatureEncoder(collection: collection)
    return [
      "type": "FeatureCollection",
      "features": .array(collection.features.map { .object(encoder.members(of: $0)) }),
    ]
  }

  /// The zones of the land use plan, with the main attributes of the CNIG standard.
  private static let zoning: JSONText = [
    "type": "FeatureCollection",
    "features": .array([
      zone("UA", "Centre ancien", "U", west: 3.0441, south: 47.1761, east: 3.0552, north: 47.1853),
      zone(
        "AU", "Extension du bourg", "AU", west: 3.0552, south: 47.1761, east: 3.0702, north: 47.1853
      ),
      zone(
        "N", "Vallée de la Lauve", "N", west: 3.0361, south: 47.1701, east: 3.0702, north: 47.1761),
      zone(
        "A", "Plateau agricole", "A", west: 3.0361, south: 47.1853, east: 3.0702, north: 47.1904),
    ]),
  ]

  /// The perimeter of the territorial scheme.
  private static let perimeter: JSONText = [
    "type": "FeatureCollection",
    "features": .array([
      zone(
        "SCOT", "Val de Lauve", "perimetre", west: DemoRecord.valley.west,
        south: DemoRecord.valley.south, east: DemoRecord.valley.east, north: DemoRecord.valley.north
      )
    ]),
  ]

  /// What the flood of 2018 covered.
  private static let flooded: JSONText = [
    "type": "FeatureCollection",
    "features": .array([
      zone(
        "crue-2018", "Crue de mars 2018", "inondation", west: 3.0361, south: 47.1701,
        east: 3.0702, north: 47.1761)
    ]),
  ]

  private static func zone(
    _ label: String, _ name: String, _ type: String, west: Double, south: Double, east: Double,
    north: Double
  ) -> JSONText {
    let ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return [
      "type": "Feature",
      "geometry": [
        "type": "Polygon",
        "coordinates": .array([.array(ring.map { .array([.double($0.0), .double($0.1)]) })]),
      ],
      "properties": [
        "libelle": .string(label), "libelong": .string(name), "typezone": .string(type),
        "idurba": "58999_PLU_20240312",
      ],
    ]
  }
}
