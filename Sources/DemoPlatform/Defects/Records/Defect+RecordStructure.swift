extension Defect {
  /// The defects of records in their XML and in what they are about.
  static let recordStructure: [Defect] = [
    .record(
      "root-unknown", in: .plain,
      french: "L'élément racine d'une fiche n'est pas celui d'ISO 19139.",
      english: "The root element of a record is not that of ISO 19139."
    ) {
      $0.name = "gmd:Metadata"
    },
    .record(
      "root-imagery", in: .plain,
      french: "Une fiche commence par gmi:MI_Metadata, de la norme d'imagerie.",
      english: "A record begins with gmi:MI_Metadata, of the standard on imagery."
    ) {
      $0.name = "gmi:MI_Metadata"
      $0[attribute: "xmlns:gmi"] = "http://www.isotc211.org/2005/gmi"
    },
    .record(
      "namespace-old", in: .service,
      french: "Une fiche de service emploie un ancien espace de noms.",
      english: "The record of a service uses an old namespace."
    ) {
      $0[attribute: "xmlns:srv"] = "http://www.opengis.net/iso/19139/20070417/srv/1.0"
    },
    .record(
      "element-unknown", in: .plain,
      french: "Une fiche contient un élément que le schéma ne connaît pas.",
      english: "A record holds an element that the schema does not know."
    ) {
      $0.insert(Element("gmd:priority", text: "haute"), after: "gmd:language")
    },
    .record(
      "elements-out-of-order", in: .plain,
      french: "Les éléments d'une fiche ne sont pas dans l'ordre du schéma.",
      english: "The elements of a record are not in the order of the schema."
    ) {
      $0.children.swapAt(0, 1)
    },
    .record(
      "xml-identifier-twice", in: .bilingual,
      french: "Deux éléments d'une fiche ont le même identifiant XML.",
      english: "Two elements of a record have the same XML identifier."
    ) {
      $0.setAttribute("id", to: "EN", at: RecordPath.identification)
    },
    .record(
      "text-empty", in: .plain, french: "Une fiche contient un texte vide, sans dire pourquoi.",
      english: "A record holds an empty text, without saying why."
    ) {
      $0.setText("", at: "gmd:metadataStandardVersion/gco:CharacterString")
    },
    .record(
      "anchor-without-address", in: .plain, french: "Une ancre d'une fiche ne mène nulle part.",
      english: "An anchor of a record leads nowhere."
    ) {
      $0.edit("\(RecordPath.free)/gmd:keyword[1]/*") { $0.name = "gmx:Anchor" }
    },
    .record(
      "identifier-missing", in: .plain, french: "Une fiche n'a pas d'identifiant.",
      english: "A record has no identifier."
    ) {
      $0.remove("gmd:fileIdentifier")
    },
    .record(
      "level-missing", in: .plain, french: "Une fiche de données ne dit pas ce qu'elle décrit.",
      english: "The record of data does not say what it is about."
    ) {
      $0.remove("gmd:hierarchyLevel")
    },
    .record(
      "level-name-missing", in: .series,
      french: "La fiche d'une série ne nomme pas ce qu'elle décrit.",
      english: "The record of a series does not name what it is about."
    ) {
      $0.remove("gmd:hierarchyLevelName")
    },
    .record(
      "identification-of-service", in: .plain,
      french: "La fiche d'un jeu de données l'identifie comme un service.",
      english: "The record of a data set identifies it as a service."
    ) {
      $0.edit(RecordPath.identification) { $0.name = "srv:SV_ServiceIdentification" }
    },
    .record(
      "character-set-missing", in: .plain, french: "Une fiche ne dit pas son jeu de caractères.",
      english: "A record does not say its character set."
    ) {
      $0.remove("gmd:characterSet")
    },
    .record(
      "locale-undeclared", in: .bilingual,
      french: "Une fiche traduite ne déclare pas sa seconde langue.",
      english: "A translated record does not declare its second language."
    ) {
      $0.remove("gmd:locale")
    },
  ]
}
