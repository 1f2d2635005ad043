extension Catalogue {
  /// What keeps a metadata record from being taken up by data.gouv.fr.
  static let records: [MessageTemplate] = [
    recordTypeMissing, recordTypeIgnored, recordTitleMissing, recordIdentifierMissing,
    recordIdentifierEmpty, recordResourceHidden, recordFileMissing, recordLicenceUnknown,
    recordLicenceText, recordConstraintsMixed, recordPeriodBegin, recordPeriodEnd,
    recordFrequencyMissing, recordFrequencyOfMetadata,
  ]

  package static let recordTypeMissing = MessageTemplate(
    "record.type-missing",
    french:
      "la fiche ne dit pas ce qu'elle décrit (hierarchyLevel absent ou vide) : data.gouv.fr ne la demande pas ; "
      + "indiquez dataset, series ou service",
    english:
      "the record does not say what it describes (no hierarchyLevel, or an empty one): data.gouv.fr does not ask "
      + "for it; give dataset, series or service")
  package static let recordTypeIgnored = MessageTemplate(
    "record.type-ignored",
    french:
      "la fiche décrit « {type} » : data.gouv.fr ne moissonne que dataset, nonGeographicDataset, series et service",
    english:
      "the record describes “{type}”: data.gouv.fr harvests dataset, nonGeographicDataset, series and service only"
  )
  package static let recordTitleMissing = MessageTemplate(
    "record.title-missing",
    french: "la fiche n'a pas de titre : data.gouv.fr l'ignore",
    english: "the record has no title: data.gouv.fr ignores it")
  package static let recordIdentifierMissing = MessageTemplate(
    "record.identifier-missing",
    french:
      "la fiche n'a pas d'identifiant (fileIdentifier) : data.gouv.fr l'ignore, faute de pouvoir la reconnaître au "
      + "moissonnage suivant",
    english:
      "the record has no identifier (fileIdentifier): data.gouv.fr ignores it, since it could not tell it again at "
      + "the next harvest")
  package static let recordIdentifierEmpty = MessageTemplate(
    "record.identifier-empty",
    french:
      "l'identifiant de la ressource est une balise vide, qui masque les autres : remplissez-la ou retirez-la",
    english:
      "the identifier of the resource is an empty tag, which hides the others: fill it in or remove it"
  )
  package static let recordResourceHidden = MessageTemplate(
    "record.resource-hidden",
    french:
      "{url} ne serait qu'une page sur data.gouv.fr, pas un fichier : donnez à la ressource la fonction download, "
      + "ou une adresse GetCapabilities s'il s'agit d'un service",
    english:
      "{url} would only be a page on data.gouv.fr, not a file: give the resource the function download, or a "
      + "GetCapabilities address if it is a service")
  package static let recordFileMissing = MessageTemplate(
    "record.file-missing",
    french:
      "le jeu de données n'aurait aucun fichier sur data.gouv.fr : aucune de ses ressources en ligne ({count}) n'a "
      + "la fonction download, offlineAccess ou order, ni une adresse GetCapabilities",
    english:
      "the data set would have no file on data.gouv.fr: none of its online resources ({count}) has the function "
      + "download, offlineAccess or order, nor a GetCapabilities address")
  package static let recordLicenceUnknown = MessageTemplate(
    "record.licence-unknown",
    french:
      "aucune licence n'est reconnue dans les contraintes de la ressource : citez-la par une ancre (gmx:Anchor), par "
      + "exemple https://spdx.org/licenses/etalab-2.0",
    english:
      "no licence is recognised in the constraints of the resource: name it by an anchor (gmx:Anchor), for example "
      + "https://spdx.org/licenses/etalab-2.0")
  package static let recordLicenceText = MessageTemplate(
    "record.licence-text",
    french:
      "la licence « {licence} » n'est citée qu'en texte libre, que data.gouv.fr range dans les droits et non dans la "
      + "licence : citez-la par une ancre (gmx:Anchor) avec son adresse",
    english:
      "the licence “{licence}” is named in free text only, which data.gouv.fr files under rights and not under the "
      + "licence: name it by an anchor (gmx:Anchor) with its address")
  package static let recordConstraintsMixed = MessageTemplate(
    "record.constraints-mixed",
    french:
      "les restrictions d'accès et les conditions d'utilisation sont dans le même bloc resourceConstraints : "
      + "data.gouv.fr ne peut les distinguer ; séparez-les en deux blocs",
    english:
      "limitations on access and conditions of use are in the same resourceConstraints block: data.gouv.fr cannot "
      + "tell them apart; put them in two blocks")
  package static let recordPeriodBegin = MessageTemplate(
    "record.period-begin",
    french:
      "la période n'a pas de début : donnez une date, ou indeterminatePosition=\"unknown\"",
    english: "the period has no beginning: give a date, or indeterminatePosition=\"unknown\"")
  package static let recordPeriodEnd = MessageTemplate(
    "record.period-end",
    french: "la période n'a pas de fin : donnez une date, ou indeterminatePosition=\"unknown\"",
    english: "the period has no end: give a date, or indeterminatePosition=\"unknown\"")
  package static let recordFrequencyMissing = MessageTemplate(
    "record.frequency-missing",
    french:
      "la fréquence de mise à jour des données n'est pas donnée (resourceMaintenance)",
    english: "how often the data is updated is not told (resourceMaintenance)")
  package static let recordFrequencyOfMetadata = MessageTemplate(
    "record.frequency-of-metadata",
    french:
      "la fréquence « {frequency} » n'est donnée que pour la fiche (metadataMaintenance) : data.gouv.fr lit celle des "
      + "données, dans resourceMaintenance",
    english:
      "the frequency “{frequency}” is given for the record only (metadataMaintenance): data.gouv.fr reads that of "
      + "the data, in resourceMaintenance")
}
