/// Keywords of one vocabulary (MD_Keywords).
struct KeywordGroup: Sendable {
  /// The vocabulary that keywords come from.
  struct Thesaurus: Sendable, Hashable {
    let title: FreeText
    /// The day of publication.
    let date: String
  }

  let keywords: [FreeText]
  /// The kind of keywords (MD_KeywordTypeCode).
  var type: String? = "theme"
  var thesaurus: Thesaurus?

  /// The INSPIRE theme of a data set, by its French name and its code.
  static func theme(_ name: String, _ code: String) -> KeywordGroup {
    KeywordGroup(
      keywords: [FreeText(name, address: "http://inspire.ec.europa.eu/theme/\(code)")],
      thesaurus: Thesaurus(
        title: FreeText(
          "GEMET - INSPIRE themes, version 1.0",
          address: "http://www.eionet.europa.eu/gemet/inspire_themes"), date: "2008-06-01"))
  }

  /// The extent of what a data set is about, by INSPIRE's code list of 2019.
  static let localScope = KeywordGroup(
    keywords: [
      FreeText("Local", address: "http://inspire.ec.europa.eu/metadata-codelist/SpatialScope/local")
    ],
    thesaurus: Thesaurus(
      title: FreeText(
        "Champ géographique", address: "http://inspire.ec.europa.eu/metadata-codelist/SpatialScope"),
      date: "2019-05-22"))

  /// What a data set is reported for under European environmental law.
  static func priority(_ name: String, _ code: String) -> KeywordGroup {
    let list = "http://inspire.ec.europa.eu/metadata-codelist/PriorityDataset"
    return KeywordGroup(
      keywords: [FreeText(name, address: "\(list)/\(code)")],
      thesaurus: Thesaurus(
        title: FreeText("INSPIRE priority data set", address: list), date: "2018-04-04"))
  }

  /// The category of a service, by part D.4 of Regulation (EC) 1205/2008.
  static func category(_ code: String) -> KeywordGroup {
    KeywordGroup(
      keywords: [
        FreeText(
          code,
          address:
            "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/\(code)")
      ],
      thesaurus: Thesaurus(
        title: FreeText(
          "Classification des services de données géographiques",
          address: "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory"),
        date: "2008-12-03"))
  }

  /// Words of no vocabulary; the first says that the data are open.
  static func free(_ words: [String]) -> KeywordGroup {
    KeywordGroup(keywords: (["données ouvertes"] + words).map { FreeText($0) }, type: nil)
  }
}
