extension Catalogue {
  /// What is said of the records of a harvest, one beside the other.
  static let harvestRecords: [MessageTemplate] = [
    harvestRecordBroken, harvestRecordUnavailable, harvestDuplicateIdentifier,
    harvestDuplicateResource,
    harvestIdentifierMissing, harvestOtherSchema, harvestRecordWithoutMetadata,
    harvestRecordJSONOnly, harvestNotARecord,
  ]

  package static let harvestRecordBroken = MessageTemplate(
    "harvest.record-broken",
    french: "la fiche {record} ne peut pas être lue : {cause}",
    english: "the record {record} cannot be read: {cause}")
  package static let harvestRecordUnavailable = MessageTemplate(
    "harvest.record-unavailable",
    french: """
      la fiche de rang {position} ne peut pas être obtenue, même seule : {cause} ; elle arrête les \
      moissonneurs moins patients
      """,
    english: """
      the record at position {position} cannot be had, even alone: {cause}; it stops harvesters that \
      are less patient
      """)
  package static let harvestDuplicateIdentifier = MessageTemplate(
    "harvest.duplicate-identifier",
    french: """
      deux fiches différentes ont l'identifiant {identifier} (pages {earlier} et {page}) : un \
      moissonneur n'en garde qu'une
      """,
    english: """
      two different records have the identifier {identifier} (pages {earlier} and {page}): a \
      harvester keeps only one of them
      """)
  package static let harvestDuplicateResource = MessageTemplate(
    "harvest.duplicate-resource",
    french: """
      la fiche {record} (page {page}) donne à ses données l'identifiant {identifier}, qui est déjà celui \
      des données d'une autre fiche (page {earlier})
      """,
    english: """
      the record {record} (page {page}) gives its data the identifier {identifier}, which is already that \
      of the data of another record (page {earlier})
      """)
  package static let harvestIdentifierMissing = MessageTemplate(
    "harvest.identifier-missing",
    french: """
      la fiche {record} n'a pas d'identifiant (gmd:fileIdentifier) : un moissonneur ne peut ni la \
      mettre à jour ni la retrouver
      """,
    english: """
      the record {record} has no identifier (gmd:fileIdentifier): a harvester can neither update it \
      nor find it again
      """)
  package static let harvestOtherSchema = MessageTemplate(
    "harvest.other-schema",
    french: "la fiche {record} n'est pas en ISO 19139 : sa racine est {root} ({namespace})",
    english: "the record {record} is not in ISO 19139: its root is {root} ({namespace})")
  package static let harvestRecordWithoutMetadata = MessageTemplate(
    "harvest.record-without-metadata",
    french: "la fiche {record} est listée sans métadonnées au format {prefix}",
    english: "the record {record} is listed without metadata in the format {prefix}")
  package static let harvestRecordJSONOnly = MessageTemplate(
    "harvest.record-json-only",
    french: """
      la fiche {record} n'est servie qu'en JSON : aucun lien ne mène à son XML ISO 19139, que les \
      moissonneurs attendent
      """,
    english: """
      the record {record} is served as JSON alone: no link leads to its ISO 19139 XML, which \
      harvesters expect
      """)
  package static let harvestNotARecord = MessageTemplate(
    "harvest.not-a-record",
    french: "{url} n'est pas une fiche de métadonnées (racine « {root} »)",
    english: "{url} is not a metadata record (root “{root}”)")
}
