extension Defect {
  /// The defects of records in limits of access and conditions of use.
  static let recordConstraints: [Defect] = [
    .record(
      "limitations-missing", in: .plain,
      french: "Une fiche ne dit rien des limites de l'accès public.",
      english: "A record says nothing of the limits of public access."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:resourceConstraints[1]")
    },
    .record(
      "limitations-code-wrong", in: .plain,
      french: "La limite de l'accès public n'est pas de la liste d'INSPIRE.",
      english: "The limit of public access is not of INSPIRE's list."
    ) {
      $0.setAttribute(
        "xlink:href",
        to: "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/none",
        at: "\(RecordPath.limitations)/gmd:otherConstraints/*")
    },
    .record(
      "limitations-as-text", in: .plain, french: "La limite de l'accès public est un simple texte.",
      english: "The limit of public access is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.limitations)/gmd:otherConstraints")
    },
    .record(
      "limitations-restriction-missing", in: .plain,
      french: "La limite de l'accès public n'est pas annoncée par accessConstraints.",
      english: "The limit of public access is not announced by accessConstraints."
    ) {
      $0.remove("\(RecordPath.limitations)/gmd:accessConstraints")
    },
    .record(
      "constraints-mixed", in: .plain,
      french: "Les limites de l'accès et les conditions d'utilisation sont dans un seul bloc.",
      english: "The limits of access and the conditions of use are in one block."
    ) {
      $0.append(
        RecordWriter.text("gmd:otherConstraints", DemoRecord.noConditions),
        to: RecordPath.limitations)
    },
    .record(
      "conditions-missing", in: .plain,
      french: "Une fiche ne dit rien des conditions d'utilisation.",
      english: "A record says nothing of the conditions of use."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:resourceConstraints[2]")
    },
    .record(
      "other-constraints-missing", in: .plain,
      french: "Une fiche annonce d'autres restrictions, sans dire lesquelles.",
      english: "A record announces other restrictions, without saying which."
    ) {
      $0.remove("\(RecordPath.conditions)/gmd:otherConstraints")
    },
    .record(
      "conditions-code-wrong", in: .conditions,
      french: "L'adresse de l'absence de conditions a une faute de frappe.",
      english: "The address of the absence of conditions has a typing error."
    ) {
      $0.setAttribute(
        "xlink:href",
        to:
          "http://inspire.ec.europa.eu/metadatacodelist/ConditionsApplyingToAccessAndUse/noConditionsApply",
        at: "\(RecordPath.conditions)/gmd:otherConstraints[1]/*")
    },
    .record(
      "conditions-as-text", in: .conditions, french: "L'absence de conditions est un simple texte.",
      english: "The absence of conditions is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.conditions)/gmd:otherConstraints")
    },
    .record(
      "conditions-restriction-twice", in: .plain,
      french: "Les conditions d'utilisation sont annoncées deux fois.",
      english: "The conditions of use are announced twice."
    ) {
      $0.insert(
        RecordWriter.code("gmd:useConstraints", "MD_RestrictionCode", "otherRestrictions"),
        after: "\(RecordPath.conditions)/gmd:useConstraints[2]")
    },
    .record(
      "licence-as-text", in: .plain, french: "La licence est un simple texte.",
      english: "The licence is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.conditions)/gmd:otherConstraints")
    },
  ]
}
