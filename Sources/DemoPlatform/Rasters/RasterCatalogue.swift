import JSON

/// The catalogue of the rasters: a STAC catalogue, a collection and an item for each raster (STAC 1.1), whose
/// links are relative.
struct RasterCatalogue: Sendable {
  private let files: [RasterFile]
  /// Members of the asset or the item that a defect changes.
  private let changes: [String: JSONText]

  /// Describes rasters.
  init(of files: [RasterFile], changes: [String: JSONText]) {
    self.files = files.sorted { $0.name < $1.name }
    self.changes = changes
  }

  /// Returns a document by its name, `catalog.json` first.
  ///
  /// - Parameter size: How many bytes a raster has, by its name.
  func document(_ name: String, size: (String) -> Int) -> JSONText? {
    switch name {
    case "catalog.json": catalogue
    case "collection.json": collection
    default:
      files.first { Self.documentName(of: $0) == name }.map { item(of: $0, size: size($0.name)) }
    }
  }

  private static func documentName(of file: RasterFile) -> String {
    "\(file.name.prefix { $0 != "." }).json"
  }

  private var catalogue: JSONText {
    [
      "type": "Catalog", "stac_version": "1.1.0", "id": "val-de-lauve",
      "description": "Les rasters du val de Lauve",
      "links": [Self.link("root", "./catalog.json"), Self.link("child", "./collection.json")],
    ]
  }

  private var collection: JSONText {
    [
      "type": "Collection", "stac_version": "1.1.0", "id": "rasters",
      "description": "Photographie aérienne et relief", "license": "etalab-2.0",
      "extent": [
        "spatial": ["bbox": [[3, 47.12, 3.14, 47.22]]],
        "temporal": ["interval": [["2024-06-01T00:00:00Z", "2024-06-30T00:00:00Z"]]],
      ],
      "links": .array(
        [Self.link("root", "./catalog.json")]
          + files.map { Self.link("item", "./\(Self.documentName(of: $0))") }),
    ]
  }

  private func item(of file: RasterFile, size: Int) -> JSONText {
    let image = file.images[0]
    let nodata = file.name == RasterFile.photograph.name ? JSONText.integer(0) : nil
    return [
      "type": "Feature", "stac_version": "1.1.0",
      "id": .string(String(file.name.prefix { $0 != "." })),
      "stac_extensions": [
        "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
        "https://stac-extensions.github.io/file/v2.1.0/schema.json",
      ], "geometry": .null,
      "properties": .members(
        [("datetime", "2024-06-15T10:00:00Z")]
          + changed([
            ("proj:code", "EPSG:2154"),
            ("proj:shape", [.integer(image.height), .integer(image.width)]),
            ("proj:transform", [10, 0, 700_000, 0, -10, 6_670_000]),
          ])),
      "links": [Self.link("collection", "./collection.json")],
      "assets": [
        "data": .members(
          [("href", changes["href"] ?? .string("./\(file.name)")), ("roles", ["data"])]
            + changed([
              ("type", "image/tiff; application=geotiff; profile=cloud-optimized"),
              ("bands", [["name": "gris"]]), ("nodata", nodata), ("file:size", .integer(size)),
            ]))
      ],
    ]
  }

  private func changed(_ members: [(String, JSONText?)]) -> [(String, JSONText?)] {
    members.map { ($0.0, changes[$0.0] ?? $0.1) }
  }

  private static func link(_ relation: String, _ href: String) -> JSONText {
    ["rel": .string(relation), "href": .string(href), "type": "application/json"]
  }
}
