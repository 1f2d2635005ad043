import JSON

/// The documents beside the tables: their schemas and the catalogue of these, a Data Package, and the dataset as a
/// platform such as data.gouv.fr tells it.
struct TableCatalogue: Sendable {
  /// The address of the folder of tables.
  let folder: String
  let tables: [TableFile]

  /// Where the dataset stands, as udata's API names it.
  static let dataset = "api/1/datasets/val-de-lauve/"
  /// Where the datasets of the organisation stand.
  static let datasets = "api/1/organizations/val-de-lauve/datasets/"
  /// Where the Data Package stands.
  static let package = "datapackage.json"
  /// Where the catalogue of schemas stands.
  static let schemas = "schemas.json"
  /// The document that is held to a JSON Schema.
  static let perimeter = "perimetre.geojson"

  /// Every document, by its path under the folder.
  var documents: [String: JSONText] {
    [
      "schemas/equipements.json": .equipmentSchema, "schemas/visites.json": .visitsSchema,
      "schemas/perimetre.json": .perimeterSchema, Self.schemas: schemaCatalogue,
      Self.package: package, Self.perimeter: Self.area, Self.dataset: dataset,
      Self.datasets: ["data": [dataset], "next_page": nil, "page": 1, "total": 1],
    ]
  }

  private var schemaCatalogue: JSONText {
    [
      "version": 1,
      "schemas": [
        entry("equipements", type: "tableschema", title: "Équipements ouverts au public"),
        entry("visites", type: "tableschema", title: "Fréquentation des équipements"),
        entry("perimetre", type: "jsonschema", title: "Périmètre d'une intercommunalité"),
      ],
    ]
  }

  private func entry(_ name: String, type: String, title: String) -> JSONText {
    let url: JSONText = "\(folder)schemas/\(name).json"
    return [
      "name": "val-de-lauve/\(name)", "title": .string(title), "schema_type": .string(type),
      "schema_url": url,
      "versions": [["version_name": "1.0.0", "schema_url": url]],
    ]
  }

  private var package: JSONText {
    [
      "name": "val-de-lauve", "title": "Équipements du Val de Lauve et leur fréquentation",
      "resources": [
        ["name": "equipements", "path": "equipements.csv", "schema": "schemas/equipements.json"],
        ["name": "visites", "path": "visites.csv", "schema": "schemas/visites.json"],
      ],
    ]
  }

  private var dataset: JSONText {
    let size = tables.first { $0.name == TableFile.equipment.name }?.bytes.count ?? 0
    return [
      "id": "val-de-lauve", "title": "Équipements du Val de Lauve", "frequency": "monthly",
      "resources": [
        [
          "id": "equipements", "title": "Équipements", "format": "csv", "mime": "text/csv",
          "filesize": .integer(size), "url": "\(folder)equipements.csv",
          "schema": ["name": "val-de-lauve/equipements", "version": "1.0.0"],
        ],
        [
          "id": "perimetre", "title": "Périmètre", "format": "geojson",
          "mime": "application/geo+json", "url": "\(folder)perimetre.geojson",
          "schema": ["name": "val-de-lauve/perimetre", "version": "1.0.0"],
        ],
      ],
    ]
  }

  private static let area: JSONText = [
    "type": "Feature", "properties": ["nom": "Val de Lauve", "population": 12_400],
    "geometry": [
      "type": "Polygon",
      "coordinates": [[[3.1, 46.9], [3.3, 46.9], [3.3, 47.1], [3.1, 47.1], [3.1, 46.9]]],
    ],
  ]
}
