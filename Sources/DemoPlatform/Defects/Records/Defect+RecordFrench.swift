extension Defect {
  /// The defects of records in what CNIG asks of French ones.
  static let recordFrench: [Defect] = [
    .record(
      "organisation-abbreviated", in: .plain, french: "L'organisme d'une fiche n'est qu'un sigle.",
      english: "The organisation of a record is but an abbreviation."
    ) {
      $0.setText("CCVL", at: "gmd:contact/gmd:CI_ResponsibleParty/gmd:organisationName/*")
    },
    .record(
      "email-personal", in: .plain,
      french: "L'adresse électronique d'une fiche est celle d'une personne.",
      english: "The e-mail address of a record is that of a person."
    ) {
      $0.setText(
        "jeanne.martin@orange.fr",
        at:
          "gmd:contact/gmd:CI_ResponsibleParty/gmd:contactInfo/gmd:CI_Contact/gmd:address/gmd:CI_Address/gmd:electronicMailAddress/*"
      )
    },
    .record(
      "email-of-reception", in: .plain,
      french: "L'adresse électronique d'une fiche est celle de l'accueil.",
      english: "The e-mail address of a record is that of the reception."
    ) {
      $0.setText(
        "accueil@valdelauve.example",
        at:
          "gmd:contact/gmd:CI_ResponsibleParty/gmd:contactInfo/gmd:CI_Contact/gmd:address/gmd:CI_Address/gmd:electronicMailAddress/*"
      )
    },
    .record(
      "role-unadvised", in: .plain,
      french: "Le rôle d'un responsable n'est pas de ceux que le CNIG conseille.",
      english: "The role of a responsible party is not one that CNIG advises."
    ) {
      $0.setCode(
        "processor",
        at:
          "\(RecordPath.identification)/gmd:pointOfContact[1]/gmd:CI_ResponsibleParty/gmd:role/gmd:CI_RoleCode"
      )
    },
    .record(
      "language-other", in: .plain, french: "Une fiche se dit en anglais.",
      english: "A record says that it is in English."
    ) {
      $0.setCode("eng", at: "gmd:language/gmd:LanguageCode")
    },
    .record(
      "identifier-with-blanks", in: .plain,
      french: "L'identifiant d'une fiche contient des espaces.",
      english: "The identifier of a record holds blanks."
    ) {
      $0.setText("projets du val de lauve", at: "gmd:fileIdentifier/*")
    },
    .record(
      "title-placeholder", in: .plain, french: "Le titre d'une fiche est « Non renseigné ».",
      english: "The title of a record is “Non renseigné”."
    ) {
      $0.setText("Non renseigné", at: "\(RecordPath.citation)/gmd:title/*")
    },
    .record(
      "title-acronym", in: .plain, french: "Le titre d'une fiche n'est qu'un sigle.",
      english: "The title of a record is but an abbreviation."
    ) {
      $0.setText("PVL_2025", at: "\(RecordPath.citation)/gmd:title/*")
    },
    .record(
      "abstract-placeholder", in: .plain,
      french: "Le résumé d'une fiche est « Rédaction réservée ».",
      english: "The abstract of a record is “Rédaction réservée”."
    ) {
      $0.setText("Rédaction réservée", at: "\(RecordPath.identification)/gmd:abstract/*")
    },
    .record(
      "abstract-repeats-title", in: .plain, french: "Le résumé d'une fiche répète son titre.",
      english: "The abstract of a record repeats its title."
    ) {
      let title = $0.elements(at: "\(RecordPath.citation)/gmd:title").first?.wholeText ?? ""
      $0.setText(title, at: "\(RecordPath.identification)/gmd:abstract/*")
    },
    .record(
      "creation-missing", in: .plain,
      french: "Une fiche ne dit pas la date de création des données.",
      english: "A record does not say the date of creation of the data."
    ) {
      $0.remove("\(RecordPath.citation)/gmd:date[1]")
    },
    .record(
      "date-of-month", in: .plain, french: "La date de création des données n'est qu'un mois.",
      english: "The date of creation of the data is but a month."
    ) {
      $0.setText("2019-03", at: "\(RecordPath.citation)/gmd:date[1]/gmd:CI_Date/gmd:date/gco:Date")
    },
    .record(
      "resource-character-set-missing", in: .plain,
      french: "Une fiche ne dit pas le jeu de caractères des données.",
      english: "A record does not say the character set of the data."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:characterSet")
    },
    .record(
      "theme-vocabulary-date-wrong", in: .plain,
      french: "Le vocabulaire des thèmes INSPIRE n'a pas sa date.",
      english: "The vocabulary of INSPIRE themes does not have its date."
    ) {
      $0.setText(
        "2010-01-13",
        at:
          "\(RecordPath.theme)/gmd:thesaurusName/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:date/gco:Date"
      )
    },
    .record(
      "themes-two", in: .plain, french: "Une fiche a deux thèmes INSPIRE.",
      english: "A record has two INSPIRE themes."
    ) {
      $0.insert(
        RecordWriter.text(
          "gmd:keyword",
          FreeText("Bâtiments", address: "http://inspire.ec.europa.eu/theme/bu")),
        after: "\(RecordPath.theme)/gmd:keyword")
    },
    .record(
      "open-data-keyword-missing", in: .plain,
      french: "Des données ouvertes n'ont pas le mot-clé « données ouvertes ».",
      english: "Open data do not have the keyword “données ouvertes”."
    ) {
      $0.remove("\(RecordPath.free)/gmd:keyword[1]")
    },
    .record(
      "box-abroad", in: .plain, french: "Le cadre géographique n'est d'aucun territoire français.",
      english: "The box is of no French territory."
    ) {
      $0.setText("12.5000", at: "\(RecordPath.box)/gmd:westBoundLongitude/gco:Decimal")
      $0.setText("12.9000", at: "\(RecordPath.box)/gmd:eastBoundLongitude/gco:Decimal")
    },
    .record(
      "boxes-overlap", in: .severalPlaces,
      french: "Deux cadres géographiques d'une fiche se recouvrent.",
      english: "Two boxes of a record overlap."
    ) {
      $0.duplicate("\(RecordPath.extent)/gmd:geographicElement[1]")
    },
    .record(
      "system-name-disagrees", in: .plain,
      french: "Le nom du système de coordonnées contredit son adresse.",
      english: "The name of the coordinate system contradicts its address."
    ) {
      $0.setText("RGF93 v1 / Lambert-93 (EPSG:2154)", at: "\(RecordPath.system)/gmd:code/*")
    },
    .record(
      "resolution-missing", in: .plain, french: "Une fiche ne dit pas la résolution des données.",
      english: "A record does not say the resolution of the data."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:spatialResolution")
    },
    .record(
      "guidelines-missing", in: .plain,
      french: "Une fiche ne cite pas le guide technique de son thème.",
      english: "A record does not cite the technical guidelines of its theme."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[2]")
    },
    .record(
      "conformity-not-evaluated", in: .plain, french: "Une conformité n'est pas évaluée.",
      english: "A conformity is not evaluated."
    ) {
      $0.edit("\(RecordPath.conformity(1))/gmd:pass") { pass in
        pass.children = []
        pass[attribute: "gco:nilReason"] = "unknown"
      }
    },
    .record(
      "limitations-wording-wrong", in: .plain,
      french: "Le texte de la limite d'accès contredit son adresse.",
      english: "The text of the limit of access contradicts its address."
    ) {
      $0.setText(
        "L124-4-I-1 du code de l'environnement",
        at: "\(RecordPath.limitations)/gmd:otherConstraints/*")
    },
    .record(
      "conditions-unknown", in: .conditions,
      french: "Les conditions d'utilisation sont dites inconnues.",
      english: "The conditions of use are said to be unknown."
    ) {
      $0.setAttribute(
        "xlink:href",
        to:
          "http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/conditionsUnknown",
        at: "\(RecordPath.conditions)/gmd:otherConstraints[1]/*")
    },
    .record(
      "access-and-use-in-one-block", in: .plain,
      french: "Le bloc de la limite d'accès porte aussi l'utilisation.",
      english: "The block of the limit of access also bears the use."
    ) {
      $0.insert(
        RecordWriter.code("gmd:useConstraints", "MD_RestrictionCode", "otherRestrictions"),
        after: "\(RecordPath.limitations)/gmd:accessConstraints")
    },
    .record(
      "licence-unannounced", in: .plain,
      french: "La licence n'est pas annoncée par useConstraints = license.",
      english: "The licence is not announced by useConstraints = license."
    ) {
      $0.remove("\(RecordPath.conditions)/gmd:useConstraints[1]")
    },
    .record(
      "licence-in-limitation", in: .polygon,
      french: "La licence est citée parmi ce à quoi les données ne conviennent pas.",
      english: "The licence is cited among what the data are not fit for."
    ) {
      $0.setText("Licence Ouverte 2.0", at: "\(RecordPath.conditions)/gmd:useLimitation/*")
    },
    .record(
      "licence-unknown", in: .plain, french: "La licence n'est d'aucune liste.",
      english: "The licence is of no list."
    ) {
      $0.setAttribute(
        "xlink:href", to: "https://data.valdelauve.example/licence-maison",
        at: "\(RecordPath.conditions)/gmd:otherConstraints/*")
      $0.setText("Licence du Val de Lauve", at: "\(RecordPath.conditions)/gmd:otherConstraints/*")
    },
    .record(
      "capabilities-missing", in: .conditions,
      french: "L'adresse d'un service CSW ne mène pas à ses capacités.",
      english: "The address of a CSW service does not lead to its capabilities."
    ) {
      $0.edit("\(RecordPath.link)/gmd:linkage/gmd:URL") { url in
        url.text = url.text.split(separator: "?").first.map { String($0) } ?? ""
      }
    },
    .record(
      "document-level-series", in: .urbanism,
      french: "Un document d'urbanisme est décrit comme une série.",
      english: "A document of urbanism is described as a series."
    ) {
      $0.setCode("series", at: "gmd:hierarchyLevel/*")
      $0.insert(
        RecordWriter.text("gmd:hierarchyLevelName", "Série"), after: "gmd:hierarchyLevel")
    },
    .record(
      "document-type-unknown", in: .urbanism,
      french: "Le type d'un document d'urbanisme n'est pas de la liste.",
      english: "The type of a document of urbanism is not in the list."
    ) {
      $0.setText("plan local", at: "\(RecordPath.documentType)/gmd:keyword/*")
    },
    .record(
      "document-place-unknown", in: .urbanism,
      french: "Le territoire d'un document d'urbanisme n'est pas un code officiel.",
      english: "The territory of a document of urbanism is not an official code."
    ) {
      $0.setText("Roquebelle", at: "\(RecordPath.placeCode)/gmd:keyword/*")
    },
    .record(
      "document-authority-unnumbered", in: .scheme,
      french: "L'autorité d'un schéma n'est pas donnée par son numéro SIREN.",
      english: "The authority of a scheme is not given by its SIREN number."
    ) {
      $0.setText(
        "Val de Lauve",
        at: "\(RecordPath.identification)/gmd:descriptiveKeywords[6]/gmd:MD_Keywords/gmd:keyword/*")
    },
    .record(
      "document-approval-missing", in: .urbanism,
      french: "La date d'approbation d'un document d'urbanisme manque.",
      english: "The date of approval of a document of urbanism is missing."
    ) {
      $0.remove("\(RecordPath.citation)/gmd:date[3]")
    },
    .record(
      "document-standard-unversioned", in: .urbanism,
      french: "Le standard d'un document d'urbanisme n'a pas de version.",
      english: "The standard of a document of urbanism has no version."
    ) {
      $0.setText(
        "CNIG PLU", at: "\(RecordPath.conformity(2))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "document-identifier-own", in: .urbanism,
      french:
        "L'identifiant d'un document d'urbanisme n'est pas celui du Géoportail de l'urbanisme.",
      english:
        "The identifier of a document of urbanism is not that of the Géoportail de l'urbanisme."
    ) {
      $0.setText(
        "https://data.valdelauve.example/id/plu",
        at: "\(RecordPath.citation)/gmd:identifier/*/gmd:code/*")
    },
  ]
}
