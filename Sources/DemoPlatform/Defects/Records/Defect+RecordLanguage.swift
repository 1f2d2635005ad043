extension Defect {
  /// The defects of records in saying languages.
  static let recordLanguage: [Defect] = [
    .record(
      "language-missing", in: .bilingual,
      french: "Une fiche en deux langues ne dit pas laquelle est la sienne.",
      english: "A record in two languages does not say which is its own."
    ) {
      $0.remove("gmd:language")
    },
    .record(
      "language-code-wrong", in: .plain, french: "La langue d'une fiche est codée fra, et non fre.",
      english: "The language of a record is coded fra, not fre."
    ) {
      $0.setCode("fra", at: "gmd:language/gmd:LanguageCode")
    },
    .record(
      "language-code-unknown", in: .plain,
      french: "La langue d'une fiche est « français », et non un code.",
      english: "The language of a record is “français”, not a code."
    ) {
      $0.setCode("français", at: "gmd:language/gmd:LanguageCode")
    },
    .record(
      "language-list-wrong", in: .plain,
      french: "Le code de langue d'une fiche cite une autre liste que celle d'ISO 639-2.",
      english: "The language code of a record cites another list than that of ISO 639-2."
    ) {
      $0.setAttribute(
        "codeList", to: "http://www.isotc211.org/2005/resources/codeList.xml#LanguageCode",
        at: "gmd:language/gmd:LanguageCode")
    },
    .record(
      "language-name-missing", in: .plain,
      french: "Une fiche dit sa langue par un code seul, sans son nom.",
      english: "A record says its language by a code alone, without its name."
    ) {
      $0.setText("", at: "gmd:language/gmd:LanguageCode")
    },
    .record(
      "resource-language-missing", in: .plain,
      french: "Une fiche ne dit pas la langue des données.",
      english: "A record does not say the language of the data."
    ) {
      $0.leaveEmpty("\(RecordPath.identification)/gmd:language")
    },
    .record(
      "resource-language-wrong", in: .plain,
      french: "La langue des données est codée fr, et non fre.",
      english: "The language of the data is coded fr, not fre."
    ) {
      $0.setCode("fr", at: "\(RecordPath.identification)/gmd:language/gmd:LanguageCode")
    },
    .record(
      "resource-language-list-wrong", in: .plain,
      french: "Le code de langue des données cite une autre liste que celle d'ISO 639-2.",
      english: "The language code of the data cites another list than that of ISO 639-2."
    ) {
      $0.setAttribute(
        "codeList", to: "http://www.isotc211.org/2005/resources/codeList.xml#LanguageCode",
        at: "\(RecordPath.identification)/gmd:language/gmd:LanguageCode")
    },
    .record(
      "resource-language-name-missing", in: .plain,
      french: "Une fiche dit la langue des données par un code seul, sans son nom.",
      english: "A record says the language of the data by a code alone, without its name."
    ) {
      $0.setText("", at: "\(RecordPath.identification)/gmd:language/gmd:LanguageCode")
    },
  ]
}
