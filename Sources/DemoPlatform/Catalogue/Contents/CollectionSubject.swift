/// What a collection of features is about, in the words of a cataloguer.
struct CollectionSubject: Sendable {
  let collection: FeatureCollection
  /// The English title, for those whose records are in two languages.
  var english: String?
  /// The INSPIRE theme by its French name and its code.
  var theme: (name: String, code: String)?
  let topic: String
  var scale = 5000
  let lineage: FreeText
  var words: [String] = []
  var system = ReferenceSystem.worldGeodetic
  var details: Set<RecordDetail> = []

  /// The subjects of the collections of the platform that are about places of the territory; the sea marks
  /// of the twin archipelago are catalogued where they are.
  static let all: [CollectionSubject] = [
    CollectionSubject(
      collection: .chargingPoints, english: "Charging points in the Val de Lauve",
      theme: ("Services d'utilité publique et services publics", "us"),
      topic: "utilitiesCommunication", scale: 1000,
      lineage: """
        Relevé des bornes par les services des communes, position prise sur l'orthophotographie, \
        puis tenue à jour à chaque mise en service.
        """, words: ["mobilité électrique", "recharge"], details: [.geometry, .extensions]),
    CollectionSubject(
      collection: .trails, english: "Walking trails in the Val de Lauve",
      theme: ("Réseaux de transport", "tn"), topic: "transportation",
      lineage: """
        Tracés relevés au récepteur de positionnement par satellites par les équipes de balisage, \
        simplifiés à deux mètres.
        """, words: ["randonnée", "chemin"], details: [.geometry, .topology]),
    CollectionSubject(
      collection: .parks, theme: ("Usage des sols", "lu"), topic: "planningCadastre", scale: 2000,
      lineage: """
        Contours saisis sur l'orthophotographie et vérifiés sur place lors de l'inventaire des \
        espaces verts.
        """, words: ["espace vert", "loisirs"]),
    CollectionSubject(
      collection: .projects, theme: ("Usage des sols", "lu"), topic: "planningCadastre",
      lineage: "Périmètres repris des dossiers d'enquête publique reçus par la communauté.",
      words: ["enquête publique", "aménagement"]),
    CollectionSubject(
      collection: .benchmarks, theme: ("Référentiels de coordonnées", "rs"), topic: "elevation",
      scale: 1000,
      lineage: "Hauteurs observées par nivellement direct, rattachées au réseau de la vallée.",
      words: ["nivellement", "repère"], system: .european),
  ]

  /// Deliberations, which have no place of their own.
  static let decisions = CollectionSubject(
    collection: .decisions, topic: "society", scale: 25_000,
    lineage: "Registre des délibérations du conseil communautaire, transcrit après chaque séance.",
    words: ["délibération", "vie publique"])
}
