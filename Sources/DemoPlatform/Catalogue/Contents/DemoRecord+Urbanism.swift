extension DemoRecord {
  /// The land use plan of a commune that does not exist, described as CNIG wants urbanism documents.
  static let landUsePlan: DemoRecord = {
    var record = DemoRecord(
      identifier: "fr-000058999-plu20240312",
      title: "Plan local d'urbanisme de la commune de Roquebelle",
      abstract: """
        Plan local d'urbanisme de la commune de Roquebelle, approuvé le 12 mars 2024 : zonage \
        réglementaire des zones urbaines, à urbaniser, agricoles et naturelles.
        """)
    record.created = "2024-03-12"
    record.published = "2024-04-02"
    record.revised = "2024-05-14"
    record.data = DataDescription(
      identifier: "https://www.geoportail-urbanisme.gouv.fr/document/58999_PLU_20240312",
      topics: ["planningCadastre"],
      lineage: """
        Numérisation du règlement graphique sur le plan cadastral informatisé, selon le standard \
        du CNIG.
        """)
    record.keywords = [
      .theme("Usage des sols", "lu"), .localScope, .free(["urbanisme", "zonage"]),
      thesaurus("PLU", "Types de documents d'urbanisme", "2014-12-02"),
      thesaurus("58999", "Code officiel géographique au 1er janvier 2024", "2024-01-01"),
    ]
    record.boxes = [BoundingBox(west: 3.0361, south: 47.1701, east: 3.0702, north: 47.1904)]
    record.system = .lambert93
    record.formats = [("GeoJSON", "RFC 7946")]
    record.resources = [
      .download("/documents/58999_PLU_20240312.json", "Zonage en GeoJSON")
    ]
    record.conformity = [
      .interoperability(false),
      .specification("CNIG PLU v2017", date: "2017-12-13"),
    ]
    record.frequency = "asNeeded"
    return record
  }()

  private static func thesaurus(_ word: String, _ title: String, _ date: String) -> KeywordGroup {
    KeywordGroup(
      keywords: [FreeText(word)], type: nil,
      thesaurus: KeywordGroup.Thesaurus(title: FreeText(title), date: date))
  }
}
