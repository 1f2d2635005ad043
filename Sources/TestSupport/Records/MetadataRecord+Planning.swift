extension MetadataRecord {
  /// A town planning document of several communes.
  package static let planning = planning(
    type: "PLUi", code: "241800432", of: "Répertoire SIRENE",
    document: "241800432_PLUi_20200128")

  /// A town planning document of one commune.
  package static let communal = planning(
    type: "PLU", code: "38185", of: "Code officiel géographique au 1er janvier 2022",
    document: "38185_PLU_20200128")

  private static func planning(
    type: String, code: String, of thesaurus: String, document: String
  ) -> MetadataRecord? {
    data.replacing(
      "https://val-exemple.fr/id/dataset/zones-humides", with: planningAddress + document)?
      .replacing("Guide technique Hydrographie, version 3.1", with: "CNIG PLU v2022-10")?
      .inserting(
        keyword(type, of: "Types de documents d'urbanisme") + keyword(code, of: thesaurus),
        before: "<gmd:descriptiveKeywords>")
  }

  private static let planningAddress = "https://www.geoportail-urbanisme.gouv.fr/document/"

  private static func keyword(_ keyword: String, of thesaurus: String) -> String {
    """
    <gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword>\(text(keyword))</gmd:keyword>\
    <gmd:thesaurusName><gmd:CI_Citation><gmd:title>\(text(thesaurus))</gmd:title>\
    \(date("2020-01-28", "publication"))</gmd:CI_Citation></gmd:thesaurusName></gmd:MD_Keywords>\
    </gmd:descriptiveKeywords>
    """
  }
}
