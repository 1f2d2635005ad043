extension Defect {
  /// The defects of records in saying who is responsible.
  static let recordContacts: [Defect] = [
    .record(
      "contact-missing", in: .plain, french: "Une fiche n'a pas de contact.",
      english: "A record has no contact."
    ) {
      $0.leaveEmpty("gmd:contact")
    },
    .record(
      "contact-nameless", in: .plain, french: "Le contact d'une fiche n'a pas de nom.",
      english: "The contact of a record has no name."
    ) {
      $0.remove("gmd:contact/gmd:CI_ResponsibleParty/gmd:organisationName")
    },
    .record(
      "contact-email-missing", in: .plain,
      french: "Le contact d'une fiche n'a pas d'adresse électronique.",
      english: "The contact of a record has no e-mail address."
    ) {
      $0.remove(
        "gmd:contact/gmd:CI_ResponsibleParty/gmd:contactInfo/gmd:CI_Contact/gmd:address/gmd:CI_Address/gmd:electronicMailAddress"
      )
    },
    .record(
      "email-invalid", in: .plain,
      french: "L'adresse électronique du contact d'une fiche n'en est pas une.",
      english: "The e-mail address of the contact of a record is not one."
    ) {
      $0.setText(
        "geomatique chez valdelauve",
        at:
          "gmd:contact/gmd:CI_ResponsibleParty/gmd:contactInfo/gmd:CI_Contact/gmd:address/gmd:CI_Address/gmd:electronicMailAddress/*"
      )
    },
    .record(
      "contact-role-wrong", in: .plain, french: "Le contact d'une fiche a le rôle d'auteur.",
      english: "The contact of a record has the role of author."
    ) {
      $0.setCode("author", at: "gmd:contact/gmd:CI_ResponsibleParty/gmd:role/gmd:CI_RoleCode")
    },
    .record(
      "responsible-missing", in: .plain,
      french: "Une fiche ne dit pas qui est responsable des données.",
      english: "A record does not say who is responsible for the data."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:pointOfContact")
    },
    .record(
      "responsible-nameless", in: .plain, french: "Le responsable des données n'a pas de nom.",
      english: "The party responsible for the data has no name."
    ) {
      $0.leaveEmpty(
        "\(RecordPath.identification)/gmd:pointOfContact[1]/gmd:CI_ResponsibleParty/gmd:organisationName"
      )
    },
    .record(
      "responsible-email-missing", in: .plain,
      french: "Le responsable des données n'a pas d'adresse électronique.",
      english: "The party responsible for the data has no e-mail address."
    ) {
      $0.remove(
        "\(RecordPath.identification)/gmd:pointOfContact[1]/gmd:CI_ResponsibleParty/gmd:contactInfo/gmd:CI_Contact/gmd:address/gmd:CI_Address/gmd:electronicMailAddress"
      )
    },
    .record(
      "responsible-role-unknown", in: .plain,
      french: "Le rôle du responsable des données n'est pas de la liste.",
      english: "The role of the party responsible for the data is not in the list."
    ) {
      $0.setCode(
        "responsable",
        at:
          "\(RecordPath.identification)/gmd:pointOfContact[1]/gmd:CI_ResponsibleParty/gmd:role/gmd:CI_RoleCode"
      )
    },
  ]
}
