extension Catalogue {
  /// What is said of pages that do not follow one another.
  static let harvestPaging: [MessageTemplate] = [
    harvestMatchedMissing, harvestMatchedChanged, harvestReturnedMissing, harvestReturnedDiffers,
    harvestNextMissing, harvestNextUnreadable, harvestNextBeyond, harvestNextBackwards,
    harvestNextOverlaps, harvestNextSkips, harvestNextLoop, harvestEndedEarly, harvestPageEmpty,
    harvestPageRepeated, harvestPageTooLong, harvestTokenRepeated, harvestTokenAfterEnd,
    harvestTokenMissing,
    harvestCursorDiffers, harvestCountDiffers, harvestRecordRepeated, harvestEmpty,
  ]

  package static let harvestMatchedMissing = MessageTemplate(
    "harvest.matched-missing",
    french: "numberOfRecordsMatched n'est pas un nombre : « {actual} »",
    english: "numberOfRecordsMatched is not a number: “{actual}”")
  package static let harvestMatchedChanged = MessageTemplate(
    "harvest.matched-changed",
    french: """
      le nombre de fiches annoncé change pendant la moisson : {before}, puis {after} ; le catalogue \
      a été modifié, ou le service compte mal
      """,
    english: """
      the announced number of records changes during the harvest: {before}, then {after}; the \
      catalogue was changed, or the service counts wrong
      """)
  package static let harvestReturnedMissing = MessageTemplate(
    "harvest.returned-missing",
    french: "numberOfRecordsReturned n'est pas un nombre : « {actual} »",
    english: "numberOfRecordsReturned is not a number: “{actual}”")
  package static let harvestReturnedDiffers = MessageTemplate(
    "harvest.returned-differs",
    french: "la page annonce {announced} fiches et en contient {actual}",
    english: "the page announces {announced} records and holds {actual}")
  package static let harvestNextMissing = MessageTemplate(
    "harvest.next-missing",
    french: """
      la page ne dit pas où est la suite (nextRecord absent) alors que {matched} fiches sont \
      annoncées ; la moisson continue à la fiche {position}
      """,
    english: """
      the page does not say what follows (no nextRecord) while {matched} records are announced; \
      the harvest goes on at record {position}
      """)
  package static let harvestNextUnreadable = MessageTemplate(
    "harvest.next-unreadable", french: "nextRecord n'est pas un nombre : « {actual} »",
    english: "nextRecord is not a number: “{actual}”")
  package static let harvestNextBeyond = MessageTemplate(
    "harvest.next-beyond",
    french: """
      à la dernière page, nextRecord vaut {actual}, au-delà des {matched} fiches, au lieu de 0
      """,
    english: "on the last page, nextRecord is {actual}, beyond the {matched} records, in place of 0"
  )
  package static let harvestNextBackwards = MessageTemplate(
    "harvest.next-backwards",
    french: """
      nextRecord n'avance pas : {actual} après la page qui commence à la fiche {position}, au lieu de \
      {expected} ; un moissonneur qui le suit tourne sans fin
      """,
    english: """
      nextRecord does not go forward: {actual} after the page that begins at record {position}, in \
      place of {expected}; a harvester that follows it turns without end
      """)
  package static let harvestNextOverlaps = MessageTemplate(
    "harvest.next-overlaps",
    french: """
      nextRecord vaut {actual} au lieu de {expected} : des fiches de la page qui commence à la fiche \
      {position} reviennent dans la suivante
      """,
    english: """
      nextRecord is {actual} in place of {expected}: records of the page that begins at record \
      {position} come again in the next one
      """)
  package static let harvestNextSkips = MessageTemplate(
    "harvest.next-skips",
    french: """
      nextRecord vaut {actual} au lieu de {expected} : des fiches annoncées manquent dans la page qui \
      commence à la fiche {position}
      """,
    english: """
      nextRecord is {actual} in place of {expected}: announced records are missing from the page that \
      begins at record {position}
      """)
  package static let harvestNextLoop = MessageTemplate(
    "harvest.next-loop",
    french: "le lien « next » revient à une page déjà lue : {url}",
    english: "the “next” link leads back to a page already read: {url}")
  package static let harvestEndedEarly = MessageTemplate(
    "harvest.ended-early",
    french: """
      le service dit que c'est la fin à la fiche {position}, alors qu'il en annonce {matched} : un \
      moissonneur qui le croit perd les suivantes
      """,
    english: """
      the service says that the end is at record {position} while it announces {matched}: a \
      harvester that believes it loses the next ones
      """)
  package static let harvestPageEmpty = MessageTemplate(
    "harvest.page-empty",
    french: "la page qui commence à la fiche {position} est vide, sur {matched} fiches annoncées",
    english: "the page that begins at record {position} is empty, of {matched} records announced")
  package static let harvestPageRepeated = MessageTemplate(
    "harvest.page-repeated",
    french: """
      la page {page}, demandée à la fiche {position}, est la même que la page {earlier} : le service \
      ignore la position demandée, ou se perd
      """,
    english: """
      page {page}, asked for at record {position}, is the same as page {earlier}: the service \
      ignores the position asked for, or is lost
      """)
  package static let harvestPageTooLong = MessageTemplate(
    "harvest.page-too-long",
    french: "la page contient {actual} fiches ; {expected} au plus étaient demandées",
    english: "the page holds {actual} records; {expected} at most were asked for")
  package static let harvestTokenRepeated = MessageTemplate(
    "harvest.token-repeated",
    french: "le même resumptionToken revient : {token}",
    english: "the same resumptionToken comes again: {token}")
  package static let harvestTokenAfterEnd = MessageTemplate(
    "harvest.token-after-end",
    french: """
      après les {matched} fiches de la liste, le resumptionToken n'est pas vide (« {token} ») et \
      ramène au début : un moissonneur tourne sans fin (OAI-PMH 2.0 §3.5)
      """,
    english: """
      after the {matched} records of the list, the resumptionToken is not empty (“{token}”) and \
      leads back to the beginning: a harvester turns without end (OAI-PMH 2.0 §3.5)
      """)
  package static let harvestTokenMissing = MessageTemplate(
    "harvest.token-missing",
    french: """
      la dernière page n'a pas de resumptionToken vide : rien ne dit que la liste est entière \
      (OAI-PMH 2.0 §3.5)
      """,
    english: """
      the last page has no empty resumptionToken: nothing says that the list is whole (OAI-PMH 2.0 \
      §3.5)
      """)
  package static let harvestCursorDiffers = MessageTemplate(
    "harvest.cursor-differs",
    french: "cursor vaut {actual} alors que {expected} fiches ont été données avant cette page",
    english: "cursor is {actual} while {expected} records were given before this page")
  package static let harvestCountDiffers = MessageTemplate(
    "harvest.count-differs",
    french: """
      le service annonce {expected} fiches et {actual} différentes ont été reçues ({repeated} \
      reçues plus d'une fois)
      """,
    english: """
      the service announces {expected} records and {actual} different ones were received \
      ({repeated} received more than once)
      """)
  package static let harvestRecordRepeated = MessageTemplate(
    "harvest.record-repeated",
    french: """
      la fiche {identifier} de la page {page} est déjà venue en page {earlier} : une autre a pu être \
      sautée à sa place
      """,
    english: """
      the record {identifier} of page {page} already came on page {earlier}: another may have been \
      skipped in its place
      """)
  package static let harvestEmpty = MessageTemplate(
    "harvest.empty", french: "{target} n'a donné aucune fiche",
    english: "{target} gave no record")
}
