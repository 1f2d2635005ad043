extension Catalogue {
  /// What is said of catalogues as they are harvested; most codes are those of the harvest document.
  package static let harvest: [MessageTemplate] =
    harvestTargets + harvestReading + harvestService + harvestPages + harvestPaging
    + harvestRecords

  private static let harvestTargets: [MessageTemplate] = [
    harvestLoop, harvestUnknownTarget, harvestNoCollection, harvestFileTooLarge,
  ]

  package static let harvestLoop = MessageTemplate(
    "harvest.loop",
    french: "les pages reviennent sans fin : la moisson s'arrête là",
    english: "the pages come again without end: the harvest stops there")
  package static let harvestUnknownTarget = MessageTemplate(
    "harvest.unknown-target",
    french: """
      {url} (réponse {status}, {type}) n'est ni une fiche, ni une liste de fiches, ni un catalogue \
      reconnu ; donnez l'adresse du service et son protocole (--param protocol=csw, records, oai…)
      """,
    english: """
      {url} (answer {status}, {type}) is neither a record, nor a list of records, nor a catalogue \
      that is recognized; give the address of the service and its protocol (--param protocol=csw, \
      records, oai…)
      """)
  package static let harvestNoCollection = MessageTemplate(
    "harvest.no-collection",
    french: """
      {url} n'annonce aucune collection de fiches (itemType « record ») ; donnez l'adresse d'une \
      collection ou son identifiant (--param collection=…)
      """,
    english: """
      {url} announces no collection of records (itemType “record”); give the address of a \
      collection, or its identifier (--param collection=…)
      """)
  package static let harvestFileTooLarge = MessageTemplate(
    "harvest.file-too-large",
    french: "le fichier {path} dépasse {maximum} Mio : il n'est pas lu",
    english: "the file {path} has more than {maximum} MiB: it is not read")

  private static let harvestReading: [MessageTemplate] = [
    harvestNoAnswer, harvestBound, harvestRecordUnreachable, harvestPageCut,
  ]

  package static let harvestNoAnswer = MessageTemplate(
    "harvest.no-answer", french: "{url} n'a pas répondu : {cause}",
    english: "{url} did not answer: {cause}")
  package static let harvestBound = MessageTemplate(
    "harvest.bound",
    french:
      "la moisson s'arrête à la borne « {bound} » : {count} fiches examinées, pas les suivantes",
    english: "the harvest stops at the bound “{bound}”: {count} records examined, not the next ones"
  )
  package static let harvestRecordUnreachable = MessageTemplate(
    "harvest.record-unreachable",
    french: "la fiche {record} n'a pas pu être obtenue ({url}) : {cause}",
    english: "the record {record} could not be had ({url}): {cause}")
  package static let harvestPageCut = MessageTemplate(
    "harvest.page-cut",
    french: "la réponse de {url} n'est pas arrivée entière : {cause}",
    english: "the answer of {url} did not come whole: {cause}")

  private static let harvestService: [MessageTemplate] = [
    harvestException, harvestStatus, harvestCapabilities, harvestEndpointUnreachable,
    harvestSchemaNotAnnounced, harvestSortRefused, harvestTypeRefused, harvestPostRefused,
    harvestElementSet, harvestTokenNeedsPrefix,
  ]

  package static let harvestException = MessageTemplate(
    "harvest.exception",
    french: """
      le service répond une exception au lieu de fiches : {code} (paramètre {locator}, statut \
      {status}) « {text} »
      """,
    english: """
      the service answers an exception in place of records: {code} (parameter {locator}, status \
      {status}) “{text}”
      """)
  package static let harvestStatus = MessageTemplate(
    "harvest.status", french: "{url} répond {status} au lieu de fiches",
    english: "{url} answers {status} in place of records")
  package static let harvestCapabilities = MessageTemplate(
    "harvest.capabilities",
    french: "le service ne se décrit pas : GetCapabilities n'est pas lisible ({url}) ; {cause}",
    english: "the service does not describe itself: GetCapabilities cannot be read ({url}); {cause}"
  )
  package static let harvestEndpointUnreachable = MessageTemplate(
    "harvest.endpoint-unreachable",
    french: """
      l'adresse annoncée par GetCapabilities, {announced}, ne répond pas ({cause}) ; {used} a servi \
      à sa place. Corrigez l'adresse publique dans la configuration du catalogue.
      """,
    english: """
      the address announced by GetCapabilities, {announced}, does not answer ({cause}); {used} was \
      used in its place. Mend the public address in the configuration of the catalogue.
      """)
  package static let harvestSchemaNotAnnounced = MessageTemplate(
    "harvest.schema-not-announced",
    french: "le service n'annonce pas le format {schema} ; il annonce : {announced}",
    english: "the service does not announce the format {schema}; it announces: {announced}")
  package static let harvestSortRefused = MessageTemplate(
    "harvest.sort-refused",
    french: """
      le service refuse de trier les fiches par {property} ({cause}) : sans tri, des pages peuvent \
      se chevaucher
      """,
    english: """
      the service refuses to sort the records by {property} ({cause}): unsorted, pages may overlap
      """)
  package static let harvestTypeRefused = MessageTemplate(
    "harvest.type-refused",
    french: "le service refuse typeNames={types} ({cause}) ; csw:Record a été demandé à la place",
    english: "the service refuses typeNames={types} ({cause}); csw:Record was asked for instead")
  package static let harvestPostRefused = MessageTemplate(
    "harvest.post-refused",
    french: "le service ne donne pas de fiches par {method} ({cause}) ; {other} a été essayé",
    english: "the service gives no records by {method} ({cause}); {other} was tried")
  package static let harvestElementSet = MessageTemplate(
    "harvest.element-set",
    french: """
      le service rend des fiches « {actual} » au lieu de « {expected} » : elles ne sont pas \
      complètes
      """,
    english: "the service gives “{actual}” records in place of “{expected}”: they are not complete")
  package static let harvestTokenNeedsPrefix = MessageTemplate(
    "harvest.token-needs-prefix",
    french: """
      l'entrepôt OAI-PMH refuse un resumptionToken seul ({code} : {text}) ; il veut metadataPrefix \
      avec lui, ce que le protocole interdit (OAI-PMH 2.0 §3.5)
      """,
    english: """
      the OAI-PMH repository refuses a resumptionToken alone ({code}: {text}); it wants \
      metadataPrefix with it, which the protocol forbids (OAI-PMH 2.0 §3.5)
      """)

  private static let harvestPages: [MessageTemplate] = [
    harvestPageNotXML, harvestPageNotRecords, harvestPageBroken, harvestEncodingConflict,
    harvestEncodingUnknown,
  ]

  package static let harvestPageNotXML = MessageTemplate(
    "harvest.page-not-xml", french: "{url} répond du {type}, qui n'est pas du XML",
    english: "{url} answers {type}, which is not XML")
  package static let harvestPageNotRecords = MessageTemplate(
    "harvest.page-not-records",
    french: "{url} répond un document « {root} », qui n'est pas une page de fiches",
    english: "{url} answers a document “{root}”, which is not a page of records")
  package static let harvestPageBroken = MessageTemplate(
    "harvest.page-broken",
    french: """
      la page n'est pas du XML bien formé : {cause} ; les fiches qui pouvaient être lues l'ont été
      """,
    english: """
      the page is not well-formed XML: {cause}; the records that could be read were read
      """)
  package static let harvestEncodingConflict = MessageTemplate(
    "harvest.encoding-conflict",
    french: """
      le jeu de caractères de l'en-tête HTTP, {announced}, contredit celui du document, {declared} : \
      les accents peuvent être faux. Servez tout en UTF-8.
      """,
    english: """
      the charset of the HTTP header, {announced}, contradicts that of the document, {declared}: \
      accents may be wrong. Serve everything in UTF-8.
      """)
  package static let harvestEncodingUnknown = MessageTemplate(
    "harvest.encoding-unknown",
    french: "le jeu de caractères annoncé, {encoding}, n'est pas celui du document ou est inconnu",
    english: "the declared charset, {encoding}, is not that of the document, or is unknown")
}
