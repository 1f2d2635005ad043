extension Defect {
  /// The defects of records in what data.gouv.fr makes of them.
  static let recordHarvesting: [Defect] = [
    .record(
      "level-ignored", in: .plain, french: "Une fiche décrit ce que data.gouv.fr ne moissonne pas.",
      english: "A record describes what data.gouv.fr does not harvest."
    ) {
      $0.setCode("feature", at: "gmd:hierarchyLevel/*")
    },
    .record(
      "identifier-empty", in: .plain, french: "L'identifiant des données est vide.",
      english: "The identifier of the data is empty."
    ) {
      $0.setText("", at: "\(RecordPath.citation)/gmd:identifier/*/gmd:code/*")
    },
    .record(
      "links-not-files", in: .plain, french: "Aucun lien d'une fiche n'est un fichier.",
      english: "No link of a record is a file."
    ) {
      $0.editEach("gmd:CI_OnLineFunctionCode") { code in
        code[attribute: "codeListValue"] = "information"
        code.text = "information"
      }
    },
    .record(
      "link-function-missing", in: .plain, french: "Un téléchargement ne se dit pas tel.",
      english: "A download does not say that it is one."
    ) {
      $0.remove("\(RecordPath.link)/gmd:function")
    },
    .record(
      "period-begin-missing", in: .dated, french: "La période n'a pas de début.",
      english: "The period has no beginning."
    ) {
      $0.setText("", at: "\(RecordPath.period)/gml:beginPosition")
    },
    .record(
      "period-missing", in: .dated, french: "Une fiche ne dit pas la période des données.",
      english: "A record does not say the period of the data."
    ) {
      $0.remove("\(RecordPath.extent)/gmd:temporalElement")
    },
    .record(
      "frequency-missing", in: .plain, french: "Une fiche ne dit pas la fréquence de mise à jour.",
      english: "A record does not say how often the data are updated."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:resourceMaintenance")
    },
    .record(
      "abstract-short", in: .plain, french: "Le résumé d'une fiche a moins de cent caractères.",
      english: "The abstract of a record has less than a hundred characters."
    ) {
      $0.setText("Projets de la vallée.", at: "\(RecordPath.identification)/gmd:abstract/*")
    },
    .record(
      "format-closed", in: .plain, french: "Les données ne sont qu'en PDF.",
      english: "The data are in PDF only."
    ) {
      $0.setText(
        "PDF", at: "\(RecordPath.distribution)/gmd:distributionFormat/gmd:MD_Format/gmd:name/*")
      $0.edit("\(RecordPath.distribution)/gmd:transferOptions/*") { options in
        options.children = Array(options.children.prefix(1))
      }
      $0.editEach("gmd:URL") { $0.text = $0.text.split(separator: ".json").joined() + ".pdf" }
    },
    .record(
      "link-undescribed", in: .plain, french: "Un fichier n'est pas décrit.",
      english: "A file is not described."
    ) {
      $0.editEach("gmd:CI_OnlineResource") { $0.remove("gmd:description") }
    },
    .record(
      "record-bare", in: .plain, french: "Une fiche ne dit presque rien des données.",
      english: "A record says hardly anything of the data."
    ) {
      $0.setText("Projets.", at: "\(RecordPath.identification)/gmd:abstract/*")
      $0.remove("\(RecordPath.extent)/gmd:temporalElement")
      $0.remove("\(RecordPath.identification)/gmd:resourceMaintenance")
      $0.remove("\(RecordPath.identification)/gmd:resourceConstraints[2]")
      $0.editEach("gmd:CI_OnlineResource") { $0.remove("gmd:description") }
    },
  ]
}
