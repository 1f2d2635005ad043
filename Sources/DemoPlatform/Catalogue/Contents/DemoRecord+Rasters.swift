extension DemoRecord {
  /// The records of the rasters, each a member of their series.
  static let rasters: [DemoRecord] = [
    raster(
      name: "ortho", title: "Orthophotographie du Val de Lauve",
      abstract: """
        Photographie aérienne de la vallée redressée en Lambert-93, à dix mètres par pixel, en \
        GeoTIFF optimisé pour le nuage : une lecture par plages suffit pour la voir.
        """, theme: ("Ortho-imagerie", "oi"), topic: "imageryBaseMapsEarthCover",
      files: [RasterFile.photograph.name]),
    raster(
      name: "relief", title: "Relief du Val de Lauve",
      abstract: """
        Hauteurs du terrain de la vallée sur une grille de dix mètres en Lambert-93, avec le \
        masque des lieux sans mesure, en GeoTIFF optimisé pour le nuage.
        """, theme: ("Altitude", "el"), topic: "elevation", files: [RasterFile.relief.name]),
  ].map { record in
    var record = record
    record.parent = "\(prefix)-rasters"
    record.details =
      record.identifier == "\(prefix)-ortho"
      ? [.image, .association, .medium, .security, .sources] : [.polygon]
    return record
  }

  /// The record of some rasters, all of which cover the same square of ten kilometres.
  static func raster(
    name: String, title: String, abstract: String, theme: (name: String, code: String),
    topic: String, files: [String]
  ) -> DemoRecord {
    var record = DemoRecord(
      identifier: "\(prefix)-\(name)", title: FreeText(title), abstract: FreeText(abstract))
    record.data = DataDescription(
      identifier: "\(resourcePrefix)/\(name)", topics: [topic], representation: "grid",
      resolution: .distance(10),
      lineage: "Prise de vue aérienne de juin 2024, calculée sur le modèle de terrain, assemblée.")
    record.keywords = [
      .theme(theme.name, theme.code), .localScope, .free(["raster", "vue aérienne"]),
    ]
    // The corner at (700000, 6670000) and the pixels of RasterFile.georeference, in degrees.
    record.boxes = [BoundingBox(west: 3, south: 47.0379, east: 3.1351, north: 47.1303)]
    record.period = ("2024-06-10", "2024-06-21")
    record.limitation = "Les données ne conviennent pas au calcul de surfaces cadastrales."
    record.system = .lambert93
    record.formats = [("GeoTIFF", "1.1")]
    record.resources = files.map { .download("/rasters/\($0)", FreeText("Raster \($0)")) }
    record.conformity = [.interoperability(false), .guidelines(of: theme.name)]
    return record
  }
}
