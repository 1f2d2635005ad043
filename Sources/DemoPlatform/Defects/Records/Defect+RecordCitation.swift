extension Defect {
  /// The defects of records in titles, dates and identifiers.
  static let recordCitation: [Defect] = [
    .record(
      "title-missing", in: .plain, french: "Une fiche n'a pas de titre.",
      english: "A record has no title."
    ) {
      $0.leaveEmpty("\(RecordPath.citation)/gmd:title")
    },
    .record(
      "title-too-long", in: .plain, french: "Le titre d'une fiche a plus de 250 caractères.",
      english: "The title of a record has more than 250 characters."
    ) {
      $0.setText(
        String(repeating: "Projets du Val de Lauve ", count: 12),
        at: "\(RecordPath.citation)/gmd:title/*")
    },
    .record(
      "abstract-missing", in: .plain, french: "Une fiche n'a pas de résumé.",
      english: "A record has no abstract."
    ) {
      $0.leaveEmpty("\(RecordPath.identification)/gmd:abstract")
    },
    .record(
      "dates-empty", in: .plain, french: "Aucune date de la ressource n'a de valeur.",
      english: "No date of the resource has a value."
    ) {
      $0.leaveEmpty("\(RecordPath.citation)/gmd:date/gmd:CI_Date/gmd:date")
    },
    .record(
      "date-missing", in: .plain, french: "Une fiche n'a pas de date.",
      english: "A record has no date."
    ) {
      $0.leaveEmpty("gmd:dateStamp")
    },
    .record(
      "date-impossible", in: .plain, french: "La date de création des données est un 30 février.",
      english: "The date of creation of the data is a 30 February."
    ) {
      $0.setText(
        "2019-02-30", at: "\(RecordPath.citation)/gmd:date[1]/gmd:CI_Date/gmd:date/gco:Date")
    },
    .record(
      "created-after-publication", in: .plain,
      french: "Les données sont créées après leur publication.",
      english: "The data are created after their publication."
    ) {
      $0.setText(
        "2020-01-01", at: "\(RecordPath.citation)/gmd:date[1]/gmd:CI_Date/gmd:date/gco:Date")
    },
    .record(
      "revised-before-creation", in: .plain,
      french: "Les données sont révisées avant leur création.",
      english: "The data are revised before their creation."
    ) {
      $0.setText(
        "2018-01-01", at: "\(RecordPath.citation)/gmd:date[3]/gmd:CI_Date/gmd:date/gco:Date")
    },
    .record(
      "revised-on-creation", in: .plain,
      french: "Des données neuves sont dites révisées le jour de leur création.",
      english: "New data are said to be revised on the day of their creation."
    ) {
      $0.setText(
        "2019-03-04", at: "\(RecordPath.citation)/gmd:date[3]/gmd:CI_Date/gmd:date/gco:Date")
    },
    .record(
      "revised-before-publication", in: .plain,
      french: "Les données sont révisées avant leur publication.",
      english: "The data are revised before their publication."
    ) {
      $0.setText(
        "2019-03-20", at: "\(RecordPath.citation)/gmd:date[3]/gmd:CI_Date/gmd:date/gco:Date")
    },
    .record(
      "stamp-older-than-revision", in: .plain,
      french: "Une fiche est plus ancienne que la révision qu'elle annonce.",
      english: "A record is older than the revision that it announces."
    ) {
      $0.setText("2024-01-08", at: "gmd:dateStamp/gco:Date")
    },
    .record(
      "two-creations", in: .plain, french: "Les données ont deux dates de création.",
      english: "The data have two dates of creation."
    ) {
      $0.duplicate("\(RecordPath.citation)/gmd:date[1]")
    },
    .record(
      "two-revisions", in: .plain, french: "Les données ont deux dates de dernière révision.",
      english: "The data have two dates of last revision."
    ) {
      $0.duplicate("\(RecordPath.citation)/gmd:date[3]")
    },
    .record(
      "revision-missing", in: .plain,
      french: "Une fiche ne dit pas la date de la dernière révision des données.",
      english: "A record does not say the date of the last revision of the data."
    ) {
      $0.remove("\(RecordPath.citation)/gmd:date[3]")
    },
    .record(
      "resource-identifier-missing", in: .plain, french: "Les données n'ont pas d'identifiant.",
      english: "The data have no identifier."
    ) {
      $0.remove("\(RecordPath.citation)/gmd:identifier")
    },
    .record(
      "resource-identifier-bare", in: .plain,
      french: "L'identifiant des données n'est pas une adresse.",
      english: "The identifier of the data is no address."
    ) {
      $0.setPlain("projets", at: "\(RecordPath.citation)/gmd:identifier/*/gmd:code")
    },
    .record(
      "resource-identifier-urn", in: .plain,
      french: "L'identifiant des données est un URN, que le Web ne suit pas.",
      english: "The identifier of the data is a URN, which the Web does not follow."
    ) {
      $0.setPlain("urn:valdelauve:projets", at: "\(RecordPath.citation)/gmd:identifier/*/gmd:code")
    },
    .record(
      "resource-identifier-spatial", in: .plain,
      french: "L'identifiant des données est un RS_Identifier.",
      english: "The identifier of the data is an RS_Identifier."
    ) {
      $0.edit("\(RecordPath.citation)/gmd:identifier/*") { $0.name = "gmd:RS_Identifier" }
    },
    .record(
      "element-without-id", in: .plain,
      french: "L'identification des données n'a pas d'identifiant XML.",
      english: "The identification of the data has no XML identifier."
    ) {
      $0.setAttribute("id", to: nil, at: RecordPath.identification)
    },
  ]
}
