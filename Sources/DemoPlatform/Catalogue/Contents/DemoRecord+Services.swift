extension DemoRecord {
  /// The records of the services of the platform.
  static func services(on data: [DemoRecord]) -> [DemoRecord] {
    let collections = Set(
      CollectionSubject.all.map { "\(prefix)-\($0.collection.identifier)" })
    let all = data.map(\.identifier)
    return [
      features(on: all.filter { collections.contains($0) }),
      featureWebService(on: all.filter { collections.contains($0) }),
      discovery(on: all.filter { collections.contains($0) }),
      recordsInterface(on: rasters.map(\.identifier)), harvesting(on: rasters.map(\.identifier)),
    ]
  }

  private static func features(on coupled: [String]) -> DemoRecord {
    var record = service(
      "api-features", "API des données géographiques du Val de Lauve",
      """
      Service de téléchargement des entités de la communauté de communes par l'interface OGC API \
      Features, sans inscription ; une réponse compte au plus trente entités.
      """, category: "infoFeatureAccessService")
    record.service = ServiceDescription(
      type: "download", versions: ["1.0.1"], coupling: "tight",
      operations: [.init(name: "GetItems", path: "/collections")], coupled: coupled)
    record.resources = [
      .service(
        "/", "Page d'accueil de l'API", protocolName: OnlineResource.featuresProtocol,
        profile: "download")
    ]
    record.formats = [("GeoJSON", "RFC 7946")]
    record.conformity = [.networkServices]
    return record
  }

  private static func featureWebService(on coupled: [String]) -> DemoRecord {
    var record = service(
      "wfs", "Service WFS des données géographiques du Val de Lauve",
      """
      Service de téléchargement des entités de la communauté de communes par le protocole WFS \
      2.0.0, en GeoJSON, sans inscription ni limite du nombre d'entités.
      """, category: "infoFeatureAccessService")
    record.service = ServiceDescription(
      type: "download", versions: ["2.0.0"], coupling: "tight",
      operations: [
        .init(name: "GetCapabilities", path: "/wfs"), .init(name: "GetFeature", path: "/wfs"),
      ], coupled: coupled)
    record.resources = [
      .service(
        "/wfs?service=WFS&version=2.0.0&request=GetCapabilities", "Capacités du service",
        protocolName: OnlineResource.featureProtocol, profile: "download")
    ]
    record.formats = [("GeoJSON", "RFC 7946")]
    record.conformity = [.networkServices]
    return record
  }

  private static func discovery(on coupled: [String]) -> DemoRecord {
    let capabilities = "/csw?service=CSW&version=2.0.2&request=GetCapabilities"
    var record = service(
      "csw", "Service de découverte du catalogue du Val de Lauve",
      """
      Service de recherche dans les fiches de métadonnées de la communauté de communes, par le \
      protocole CSW 2.0.2 ; une réponse compte au plus cinquante fiches.
      """, category: "infoCatalogueService")
    record.service = ServiceDescription(
      type: "discovery", versions: ["2.0.2"], coupling: "loose",
      operations: [
        .init(name: "GetCapabilities", path: "/csw"), .init(name: "GetRecords", path: "/csw"),
        .init(name: "GetRecordById", path: "/csw"),
      ], coupled: coupled)
    record.resources = [
      .service(
        capabilities, "Capacités du catalogue", protocolName: OnlineResource.catalogueProtocol,
        profile: "discovery")
    ]
    record.conditions = [noConditions, openLicence]
    record.conformity = [.networkServices]
    return record
  }

  private static func recordsInterface(on coupled: [String]) -> DemoRecord {
    var record = service(
      "api-records", "API du catalogue du Val de Lauve",
      """
      Service de recherche dans les fiches de métadonnées de la communauté de communes par \
      l'interface OGC API Records ; une réponse compte au plus cent fiches.
      """, category: "infoCatalogueService")
    record.service = ServiceDescription(
      type: "discovery", versions: ["1.0"], coupling: "loose",
      operations: [.init(name: "GetRecords", path: "/records/collections")], coupled: coupled)
    record.resources = [
      .service(
        "/records", "Page d'accueil de l'API du catalogue",
        protocolName: OnlineResource.recordsProtocol, profile: "discovery")
    ]
    record.formats = [("GeoJSON", "RFC 7946")]
    record.conformity = [.networkServices]
    return record
  }

  /// The service of the harvest, of no kind of network service: INSPIRE asks more of its record.
  private static func harvesting(on coupled: [String]) -> DemoRecord {
    var record = service(
      "oai", "Service de moissonnage du catalogue du Val de Lauve",
      """
      Service qui donne toutes les fiches de métadonnées de la communauté de communes, page par \
      page, par le protocole OAI-PMH 2.0 ; il n'a pas de restriction de résolution.
      """, category: "infoCatalogueService")
    record.service = ServiceDescription(
      type: "other", versions: ["2.0"], coupling: "loose",
      operations: [
        .init(
          name: "ListRecords", path: "/oai?verb=Identify",
          parameters: [
            ("verb", true), ("metadataPrefix", false), ("resumptionToken", false),
          ])
      ], coupled: coupled, tellsQuality: true)
    record.system = .european
    record.resources = [
      .service(
        "/oai?verb=Identify", "Point d'accès du moissonnage", protocolName: "OAI-PMH",
        profile: "other")
    ]
    record.conformity = [
      .interoperability(true), .category("harmonised", "harmonised"),
      .specification(
        FreeText("OAI-PMH 2.0", address: "http://www.openarchives.org/OAI/2.0/"),
        date: "2002-06-14"),
    ]
    return record
  }

  private static func service(
    _ name: String, _ title: FreeText, _ abstract: FreeText, category: String
  ) -> DemoRecord {
    var record = DemoRecord(
      identifier: "\(prefix)-service-\(name)", level: .service, title: title, abstract: abstract)
    record.keywords = [.category(category), .free(["service web", "interopérabilité"])]
    record.formats = [("XML", "1.0")]
    record.boxes = [valley]
    record.frequency = "continual"
    return record
  }
}
