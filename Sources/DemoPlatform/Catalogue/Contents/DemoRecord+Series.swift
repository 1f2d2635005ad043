extension DemoRecord {
  /// The record of a series whose members are parts of a collection.
  static func series(
    _ subject: CollectionSubject, _ suffix: String, label: String
  ) -> DemoRecord {
    let whole = collection(subject)
    let name = "\(subject.collection.identifier)-\(suffix)"
    var record = DemoRecord(
      identifier: "\(prefix)-\(name)", level: .series,
      title: FreeText("\(subject.collection.title) du Val de Lauve, \(label)"),
      abstract: FreeText(
        """
        \(subject.collection.description) La série rassemble des extraits, \(label), chacun avec \
        sa fiche et son adresse de téléchargement.
        """))
    record.data = whole.data.map { data in
      DataDescription(
        identifier: "\(resourcePrefix)/\(name)", topics: data.topics,
        representation: data.representation, resolution: data.resolution, lineage: data.lineage)
    }
    record.keywords = whole.keywords
    record.boxes = whole.boxes
    record.period = whole.period
    record.formats = whole.formats
    record.conformity = whole.conformity
    record.resources = whole.resources
    return record
  }

  /// The series of the rasters of the valley.
  static let rasterSeries: DemoRecord = {
    var record = raster(
      name: "rasters", title: "Rasters du Val de Lauve",
      abstract: """
        Photographie aérienne et relief de la vallée, sur la même emprise et à la même \
        résolution de dix mètres, sous la forme de GeoTIFF optimisés pour le nuage.
        """, theme: ("Ortho-imagerie", "oi"), topic: "imageryBaseMapsEarthCover",
      files: RasterFile.all.map(\.name))
    record.level = .series
    return record
  }()
}
