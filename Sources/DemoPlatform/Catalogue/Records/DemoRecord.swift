/// A metadata record of the catalogue, as values; `RecordWriter` puts it into ISO 19139.
struct DemoRecord: Sendable {
  /// The file identifier, by which catalogues know the record.
  let identifier: String
  var level: Level = .dataset
  let title: FreeText
  let abstract: FreeText
  /// The file identifier of the record of the series that the data are of.
  var parent: String?
  /// The days on which the resource was created, published and last revised.
  var created = "2019-03-04"
  var published = "2019-04-02"
  var revised: String? = "2025-02-10"
  /// The day on which the record was written.
  var stamp = "2025-03-03"
  /// What is told only of data.
  var data: DataDescription?
  /// What is told only of services.
  var service: ServiceDescription?
  var keywords: [KeywordGroup] = []
  /// The boxes of the places that the resource is about.
  var boxes: [BoundingBox] = []
  /// The first and the last day that the resource tells of; no last one when there are more to come.
  var period: (begin: String, end: String?)?
  /// The coordinate reference system.
  var system: ReferenceSystem? = .worldGeodetic
  var formats: [(name: String, version: String)] = []
  var resources: [OnlineResource] = []
  var conformity: [Conformity] = []
  /// How often the resource is brought up to date (MD_MaintenanceFrequencyCode).
  var frequency = "asNeeded"
  /// On what conditions the resource is used.
  var conditions = [DemoRecord.openLicence]
  /// What the resource is not fit for.
  var limitation: FreeText?
  /// The parts that few records have.
  var details: Set<RecordDetail> = []
  /// Which schemas the record is written for.
  var generation: Generation = .year2007

  /// The kinds of resources (MD_ScopeCode).
  enum Level: String, Sendable {
    case dataset
    case series
    case nonGeographicDataset
    case service

    /// What the kind is called in French; data sets need no name.
    var name: String? {
      switch self {
      case .dataset: nil
      case .series: "Série de données"
      case .nonGeographicDataset: "Jeu de données non géographique"
      case .service: "Service"
      }
    }
  }

  /// The two sets of schemas that ISO 19139 records are written for, which differ in GML.
  enum Generation: Sendable {
    case year2006
    case year2007

    /// The namespace of GML.
    var gml: String { self == .year2006 ? Namespace.oldGML : Namespace.gml }
  }

  /// The licence of the French State, version 2.0.
  static let openLicence = FreeText(
    "Licence Ouverte / Open Licence version 2.0",
    address: "https://spdx.org/licenses/etalab-2.0")
  /// No condition at all, in INSPIRE's words.
  static let noConditions = FreeText(
    "Aucune condition ne s'applique",
    address:
      "http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply"
  )

  /// Whether some text of the record is in English too.
  var isBilingual: Bool { title.english != nil }
}
