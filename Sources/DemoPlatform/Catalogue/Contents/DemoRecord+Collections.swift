extension DemoRecord {
  /// The first part of every identifier.
  static let prefix = "valdelauve"
  /// The first part of the identifiers of resources.
  static let resourcePrefix = "https://data.valdelauve.example/id"

  /// The record of a collection.
  static func collection(_ subject: CollectionSubject) -> DemoRecord {
    let collection = subject.collection
    let path = "/collections/\(collection.identifier)"
    var record = DemoRecord(
      identifier: "\(prefix)-\(collection.identifier)",
      level: subject.theme == nil ? .nonGeographicDataset : .dataset,
      title: FreeText("\(collection.title) du Val de Lauve", english: subject.english),
      abstract: FreeText(
        abstract(collection.description),
        english: subject.english.map {
          "\($0), with their position and their main properties, kept by the intercommunality."
        }))
    record.describe(subject, as: collection.identifier, features: collection.features)
    record.system = subject.system
    record.details = subject.details
    record.resources = [
      .download(
        "/documents/\(collection.identifier).json", FreeText("\(collection.title) en GeoJSON")),
      .service(
        path, FreeText("\(collection.title) dans l'API"),
        protocolName: OnlineResource.featuresProtocol, profile: "download"),
      .service(
        "/wfs?service=WFS&version=2.0.0&request=GetCapabilities",
        FreeText(FeatureWebService.prefix + collection.identifier),
        protocolName: OnlineResource.featureProtocol, profile: "download"),
      .page(path + "?f=html", FreeText("\(collection.title), page à consulter")),
    ]
    if subject.theme == nil { record.resources.remove(at: 2) }
    return record
  }

  /// The record of a part of a collection.
  static func extract(_ extract: RecordExtract, of series: String?) -> DemoRecord {
    let collection = extract.subject.collection
    let name = "\(collection.identifier)-\(extract.suffix)"
    var record = DemoRecord(
      identifier: "\(prefix)-\(name)",
      level: extract.subject.theme == nil ? .nonGeographicDataset : .dataset,
      title: FreeText("\(collection.title) du Val de Lauve, \(extract.label)"),
      abstract: FreeText(
        abstract("\(collection.description) Extrait : \(extract.label)."))
    )
    record.parent = series
    record.describe(extract.subject, as: name, features: extract.features)
    record.resources = resources(of: collection, query: extract.query)
    return record
  }

  private static func abstract(_ description: String) -> String {
    """
    \(description) Données ouvertes tenues par la communauté de communes du Val de Lauve, \
    à jour au fil de l'eau.
    """
  }

  private static func resources(
    of collection: FeatureCollection, query: String
  ) -> [OnlineResource] {
    let items = "/collections/\(collection.identifier)/items"
    let selection = "\(query)&limit=30"
    return [
      .download("\(items)?\(selection)&f=json", FreeText("\(collection.title) en GeoJSON")),
      .page("\(items)?\(selection)&f=html", FreeText("\(collection.title), page à consulter")),
    ]
  }

  /// Fills in what all records of a subject have in common.
  private mutating func describe(
    _ subject: CollectionSubject, as name: String, features: [Feature]
  ) {
    let isPlaced = subject.theme != nil
    data = DataDescription(
      identifier: "\(Self.resourcePrefix)/\(name)", topics: [subject.topic],
      representation: isPlaced ? "vector" : "textTable", resolution: .scale(subject.scale),
      lineage: subject.lineage)
    keywords = [KeywordGroup.free(subject.words)]
    if let theme = subject.theme {
      keywords = [.theme(theme.name, theme.code), .localScope] + keywords
      conformity = [.interoperability(false), .guidelines(of: theme.name)]
    }
    // A collection in several places has a box for each, as CNIG advises.
    let isWhole = features.count == subject.collection.features.count
    let clusters = isWhole ? subject.collection.clusterBoxes : []
    boxes = clusters.isEmpty ? Self.boxes(of: features) : clusters
    // Features that tell no time are as they were from the first survey to the last revision.
    period = Self.period(of: features, in: subject.collection) ?? (created, revised)
    formats = [("GeoJSON", "RFC 7946")]
  }

  /// Returns the box around features, in two parts across the antimeridian, or that of the valley.
  private static func boxes(of features: [Feature]) -> [BoundingBox] {
    let positions = features.flatMap { $0.geometry?.positions ?? [] }
    return BoundingBox(around: positions)?.parts ?? [valley]
  }

  /// The box of the intercommunality.
  static let valley =
    BoundingBox(
      around: [FeatureCollection.chargingPoints, .trails, .parks].flatMap(\.features)
        .flatMap { $0.geometry?.positions ?? [] })
    ?? BoundingBox(west: 2.9, south: 47.1, east: 3.2, north: 47.3)

  private static func period(
    of features: [Feature], in collection: FeatureCollection
  ) -> (begin: String, end: String?)? {
    let times = features.compactMap { collection.time(of: $0) }
    guard let first = times.first,
      let begin = times.dropFirst().reduce(first, { $0.union($1) }).start
    else { return nil }
    let end = times.dropFirst().reduce(first) { $0.union($1) }.end
    return (String(begin.dateTime.prefix(10)), end.map { String($0.dateTime.prefix(10)) })
  }
}
