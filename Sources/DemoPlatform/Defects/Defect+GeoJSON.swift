import JSON

extension Defect {
  /// The defects of GeoJSON.
  static let geoJSON: [Defect] = [
    Defect(
      "items-wrong-media-type",
      french: "Les pages d'entités sont servies comme application/json.",
      english: "Pages of features are served as application/json.",
      .serving([.items], in: .json, as: "application/json")),
    Defect(
      "feature-wrong-media-type",
      french: "Une entité seule est servie comme application/json.",
      english: "A feature alone is served as application/json.",
      .serving([.feature], in: .json, as: "application/json")),
    Defect(
      "geojson-coordinates-swapped",
      french: "Les coordonnées donnent la latitude d'abord.",
      english: "Coordinates have the latitude first.",
      .changingFeatures(["geometry", "coordinates"]) {
        $0.mappingPositions { [$0[1], $0[0]] + $0.dropFirst(2) }
      }),
    Defect(
      "geojson-projected-coordinates",
      french: "Les coordonnées sont en mètres, comme dans une projection, au lieu de degrés.",
      english: "Coordinates are metres, as in a projection, instead of degrees.",
      .changingFeatures(["geometry", "coordinates"]) {
        $0.mappingDegrees({ ($0 * 111_320).rounded() }, { ($0 * 110_574).rounded() })
      }),
    Defect(
      "geojson-text-coordinates",
      french: "Les coordonnées sont des textes au lieu de nombres.",
      english: "Coordinates are texts instead of numbers.",
      .changingFeatures(["geometry", "coordinates"]) {
        $0.mappingPositions { $0.map { .string(JSONWriter.string($0)) } }
      }),
    Defect(
      "geojson-ring-not-closed",
      french: "Les anneaux des polygones ne sont pas fermés.",
      english: "The rings of polygons are not closed.",
      .changingFeatures(["geometry"]) { $0.mappingRings { ring, _ in ring.dropLast() } }),
    Defect(
      "geojson-clockwise-rings",
      french:
        "Les anneaux extérieurs des polygones tournent dans le sens des aiguilles d'une montre.",
      english: "The outer rings of polygons turn clockwise.",
      .changingFeatures(["geometry"]) {
        $0.mappingRings { ring, isOuter in isOuter ? ring.reversed() : ring }
      }),
    Defect(
      "geojson-line-of-one-position",
      french: "Les lignes n'ont qu'une position.",
      english: "Lines have one position.",
      .changingFeatures(["geometry"]) {
        $0.changingCoordinates(of: "LineString") { .array(Array($0.elements.prefix(1))) }
      }),
    Defect(
      "geojson-unknown-geometry-type",
      french: "Les points ont le type de géométrie Circle, que GeoJSON n'a pas.",
      english: "Points have the geometry type Circle, which GeoJSON does not have.",
      .changingFeatures(["geometry", "type"]) { $0.text == "Point" ? "Circle" : $0 }),
    Defect(
      "geojson-without-geometry-member",
      french: "Les entités sans géométrie n'ont pas de membre geometry.",
      english: "Features without a geometry lack the member geometry.",
      .changingFeatures(["geometry"]) { geometry in
        if case .null = geometry { nil } else { geometry }
      }),
    Defect(
      "geojson-without-properties-member",
      french: "Les entités n'ont pas de membre properties.",
      english: "Features lack the member properties.",
      .changingFeatures(["properties"]) { _ in nil }),
    Defect(
      "geojson-dates-day-first",
      french: "Les dates des propriétés sont écrites jour d'abord, comme 31/12/2024.",
      english: "Dates in properties are written day first, as 31/12/2024.",
      .changingFeatures(["properties", "*"]) { value in
        guard let instant = Instant(parsing: value.text ?? "") else { return value }
        let parts = instant.dateTime.prefix(10).split(separator: "-")
        return .string(parts.reversed().joined(separator: "/"))
      }),
    Defect(
      "geojson-without-feature-type",
      french: "Les entités d'une page n'ont pas de membre type.",
      english: "The features of a page lack the member type.",
      .removing(["features", "*", "type"], at: .items)),
    Defect(
      "geojson-null-feature",
      french: "La première entité d'une page vaut null.",
      english: "The first feature of a page is null.",
      .setting(["features", "0"], to: nil, at: .items)),
    Defect(
      "geojson-duplicate-ids",
      french: "Les entités d'une page ont toutes le même id.",
      english: "The features of a page all have the same id.",
      .setting(["features", "*", "id"], to: "jumeau", at: .items)),
    Defect(
      "geojson-id-as-object",
      french: "Les id des entités sont des objets.",
      english: "The ids of features are objects.",
      .changingFeatures(["id"]) { ["valeur": $0] }),
    Defect(
      "geojson-duplicate-member",
      french: "Les entités ont deux fois le membre properties.",
      english: "Features have the member properties twice.",
      .changingFeatures([]) { $0.adding("properties", .object([])) }),
  ]
}
