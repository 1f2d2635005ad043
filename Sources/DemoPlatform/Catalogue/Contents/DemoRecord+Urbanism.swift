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
      thesaurus("PLU", "Types de documents d'urbanisme", "types-documents", "2014-12-02"),
      thesaurus("58999", codesOfPlaces, "cog", "2024-01-01"),
    ]
    record.boxes = [BoundingBox(west: 3.0361, south: 47.1701, east: 3.0702, north: 47.1904)]
    record.period = ("2024-03-12", nil)
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

  private static let codesOfPlaces = "Code officiel géographique au 1er janvier 2024"

  /// The scheme that holds the plans of the communes together, kept by the intercommunality.
  static let territorialScheme: DemoRecord = {
    var record = DemoRecord(
      identifier: "fr-999999998-scot20230620",
      title: "Schéma de cohérence territoriale du Val de Lauve",
      abstract: """
        Périmètre du schéma de cohérence territoriale du Val de Lauve, approuvé le 20 juin 2023, \
        que les plans des communes doivent respecter. Données ouvertes.
        """)
    record.created = "2023-06-20"
    record.published = "2023-07-03"
    record.revised = "2023-07-03"
    record.data = DataDescription(
      identifier: "https://www.geoportail-urbanisme.gouv.fr/document/999999998_SCOT_20230620",
      topics: ["planningCadastre"], resolution: .scale(25_000),
      lineage: "Assemblage des limites des communes, selon le standard du CNIG.")
    record.keywords = [
      .theme("Usage des sols", "lu"), .localScope, .free(["urbanisme", "planification"]),
      thesaurus("SCOT", "Types de documents d'urbanisme", "types-documents", "2014-12-02"),
      thesaurus("58", codesOfPlaces, "cog", "2024-01-01"),
      thesaurus("999999998", "Répertoire SIRENE", "sirene", "2024-01-01"),
    ]
    record.boxes = [valley]
    record.period = ("2023-06-20", nil)
    record.system = .lambert93
    record.formats = [("GeoJSON", "RFC 7946")]
    record.resources = [
      .download("/documents/999999998_SCOT_20230620.json", "Périmètre en GeoJSON")
    ]
    record.conformity = [
      .interoperability(false),
      .specification("CNIG SCOT v2021-03", date: "2021-03-24"),
    ]
    return record
  }()

  private static func thesaurus(
    _ word: String, _ title: String, _ name: String, _ date: String
  ) -> KeywordGroup {
    let address = "https://data.valdelauve.example/vocabulaires/\(name)"
    return KeywordGroup(
      keywords: [FreeText(word, address: "\(address)/\(word)")], type: nil,
      thesaurus: KeywordGroup.Thesaurus(
        title: FreeText(title, address: address), date: date))
  }

  /// The areas that the river flooded, which are reported under the directive on floods.
  static let floodedAreas: DemoRecord = {
    var record = DemoRecord(
      identifier: "\(prefix)-zones-inondees",
      title: "Zones inondées par la Lauve",
      abstract: """
        Emprise des eaux de la crue de la Lauve de mars 2018, relevée sur le terrain et reportée \
        sur le relief de la vallée. Données ouvertes de la communauté de communes.
        """)
    record.data = DataDescription(
      identifier: "\(resourcePrefix)/zones-inondees", topics: ["geoscientificInformation"],
      lineage: "Laisses de crue relevées en mars 2018, reliées sur le relief de la vallée.")
    record.keywords = [
      .theme("Zones à risque naturel", "nz"), .localScope,
      .priority("Zones inondées (directive inondation)", "FloodedAreas-dir-2007-60"),
      .free(["crue", "inondation"]),
    ]
    record.boxes = [BoundingBox(west: 3.0361, south: 47.1701, east: 3.0702, north: 47.1761)]
    record.period = ("2018-03-11", "2018-03-19")
    record.formats = [("GeoJSON", "RFC 7946")]
    record.resources = [.download("/documents/zones-inondees.json", "Emprise en GeoJSON")]
    record.conformity = [
      .interoperability(false), .guidelines(of: "Zones à risque naturel"),
    ]
    return record
  }()
}
