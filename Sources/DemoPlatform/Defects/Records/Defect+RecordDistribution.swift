extension Defect {
  /// The defects of records in formats and links.
  static let recordDistribution: [Defect] = [
    .record(
      "format-missing", in: .plain, french: "Une fiche ne dit pas le format des données.",
      english: "A record does not say the format of the data."
    ) {
      $0.remove("\(RecordPath.distribution)/gmd:distributionFormat")
    },
    .record(
      "format-nameless", in: .plain, french: "Le format des données n'a pas de nom.",
      english: "The format of the data has no name."
    ) {
      $0.leaveEmpty("\(RecordPath.distribution)/gmd:distributionFormat/gmd:MD_Format/gmd:name")
    },
    .record(
      "format-without-version", in: .plain, french: "Le format des données n'a pas de version.",
      english: "The format of the data has no version."
    ) {
      $0.setPlain(
        "", at: "\(RecordPath.distribution)/gmd:distributionFormat/gmd:MD_Format/gmd:version")
    },
    .record(
      "links-missing", in: .plain, french: "Une fiche ne donne aucun lien vers les données.",
      english: "A record gives no link to the data."
    ) {
      $0.remove("\(RecordPath.distribution)/gmd:transferOptions")
    },
    .record(
      "link-relative", in: .plain,
      french: "Le lien vers les données n'est pas une adresse complète.",
      english: "The link to the data is not a complete address."
    ) {
      $0.setText("documents/projets.json", at: "\(RecordPath.link)/gmd:linkage/gmd:URL")
    },
    .record(
      "link-nameless", in: .plain, french: "Le lien vers les données n'a ni nom ni description.",
      english: "The link to the data has neither a name nor a description."
    ) {
      $0.remove("\(RecordPath.link)/gmd:name")
      $0.remove("\(RecordPath.link)/gmd:description")
    },
    .record(
      "medium-without-unit", in: .detailed, french: "Un support donne sa densité sans unité.",
      english: "A medium gives its density without a unit."
    ) {
      $0.remove(
        "\(RecordPath.distribution)/gmd:transferOptions/gmd:MD_DigitalTransferOptions/gmd:offLine/gmd:MD_Medium/gmd:densityUnits"
      )
    },
  ]
}
