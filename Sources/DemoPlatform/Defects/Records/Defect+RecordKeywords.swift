extension Defect {
  /// The defects of records in keywords and themes.
  static let recordKeywords: [Defect] = [
    .record(
      "theme-vocabulary-dash", in: .plain,
      french: "Le titre du vocabulaire des thèmes INSPIRE a un tiret long.",
      english: "The title of the vocabulary of INSPIRE themes has a long dash."
    ) {
      $0.setText(
        "GEMET – INSPIRE themes, version 1.0",
        at: "\(RecordPath.theme)/gmd:thesaurusName/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "theme-unknown", in: .plain, french: "Le thème INSPIRE n'a pas son nom officiel.",
      english: "The INSPIRE theme does not have its official name."
    ) {
      $0.setText("Usage du sol", at: "\(RecordPath.theme)/gmd:keyword/*")
    },
    .record(
      "theme-code-wrong", in: .plain,
      french: "L'adresse du thème INSPIRE n'est celle d'aucun thème.",
      english: "The address of the INSPIRE theme is that of no theme."
    ) {
      $0.setAttribute(
        "xlink:href", to: "http://inspire.ec.europa.eu/theme/xx",
        at: "\(RecordPath.theme)/gmd:keyword/*")
    },
    .record(
      "theme-as-text", in: .plain, french: "Le thème INSPIRE est un simple texte.",
      english: "The INSPIRE theme is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.theme)/gmd:keyword")
    },
    .record(
      "vocabulary-untitled", in: .urbanism, french: "Un vocabulaire de mots-clés n'a pas de titre.",
      english: "A vocabulary of keywords has no title."
    ) {
      $0.leaveEmpty("\(RecordPath.placeCode)/gmd:thesaurusName/gmd:CI_Citation/gmd:title")
    },
    .record(
      "vocabulary-undated", in: .urbanism, french: "Un vocabulaire de mots-clés n'a pas de date.",
      english: "A vocabulary of keywords has no date."
    ) {
      $0.leaveEmpty(
        "\(RecordPath.placeCode)/gmd:thesaurusName/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:date")
    },
    .record(
      "vocabulary-split", in: .plain,
      french: "Les mots-clés d'un vocabulaire sont en deux groupes.",
      english: "The keywords of a vocabulary are in two groups."
    ) {
      $0.duplicate("\(RecordPath.identification)/gmd:descriptiveKeywords[2]")
    },
    .record(
      "vocabulary-twice", in: .plain, french: "Un groupe de mots-clés cite deux vocabulaires.",
      english: "A group of keywords cites two vocabularies."
    ) {
      $0.duplicate("\(RecordPath.scope)/gmd:thesaurusName")
    },
    .record(
      "vocabulary-as-text", in: .urbanism, french: "Le titre d'un vocabulaire est un simple texte.",
      english: "The title of a vocabulary is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.placeCode)/gmd:thesaurusName/gmd:CI_Citation/gmd:title")
    },
    .record(
      "keyword-as-text", in: .urbanism, french: "Un mot-clé d'un vocabulaire est un simple texte.",
      english: "A keyword of a vocabulary is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.placeCode)/gmd:keyword")
    },
    .record(
      "keywords-few", in: .plain, french: "Une fiche n'a pas de mot-clé hors du thème INSPIRE.",
      english: "A record has no keyword beside the INSPIRE theme."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:descriptiveKeywords[3]")
      $0.remove("\(RecordPath.identification)/gmd:descriptiveKeywords[2]")
    },
    .record(
      "scope-code-wrong", in: .plain,
      french: "Le champ géographique n'est pas de la liste d'INSPIRE.",
      english: "The spatial scope is not of INSPIRE's list."
    ) {
      $0.setAttribute(
        "xlink:href", to: "http://inspire.ec.europa.eu/metadata-codelist/SpatialScope/communal",
        at: "\(RecordPath.scope)/gmd:keyword/*")
    },
    .record(
      "scope-date-wrong", in: .plain,
      french: "Le vocabulaire du champ géographique n'a pas sa date.",
      english: "The vocabulary of the spatial scope does not have its date."
    ) {
      $0.setText(
        "2020-01-01",
        at:
          "\(RecordPath.scope)/gmd:thesaurusName/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:date/gco:Date"
      )
    },
    .record(
      "priority-code-wrong", in: .priority,
      french: "Le mot-clé de donnée prioritaire ne mène pas à la liste d'INSPIRE.",
      english: "The keyword of priority data does not lead to INSPIRE's list."
    ) {
      $0.setAttribute(
        "xlink:href", to: "https://data.valdelauve.example/PriorityDataset",
        at: "\(RecordPath.priority)/gmd:keyword/*")
    },
    .record(
      "priority-date-wrong", in: .priority,
      french: "Le vocabulaire des données prioritaires n'a pas sa date.",
      english: "The vocabulary of priority data does not have its date."
    ) {
      $0.setText(
        "2020-01-01",
        at:
          "\(RecordPath.priority)/gmd:thesaurusName/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:date/gco:Date"
      )
    },
    .record(
      "topic-missing", in: .plain, french: "Une fiche n'a pas de catégorie thématique.",
      english: "A record has no topic category."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:topicCategory")
    },
  ]
}
