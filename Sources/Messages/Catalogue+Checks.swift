extension Catalogue {
  /// What is said of answers and documents.
  package static let checks: [MessageTemplate] = [
    checkNoAnswer, checkNoDocument, checkNoPredicate, checkInconclusive, checkNoPromise, checkEmpty,
    checkTooManyNodes,
    checkStatus, checkProtocol, checkMediaType, checkNoMediaType, checkNoHeader, checkHeaderPresent,
    checkHeaderValue, checkNoTotalSize, checkPartialLength, checkPresent, checkAbsent, checkCount,
    checkDiffers, checkForbidden,
    checkNotAmong, checkType, checkPattern, checkRepeated, checkMissingValue, checkNoLink,
    checkLinkPresent, checkLinkWithoutTarget, checkNoLinkOfType, checkTruncated,
    checkDuplicateMember, checkNotJSON, checkMarkupForJSON, checkBeyondLimits, checkNotHTML,
    checkPageWithoutLink, checkPageWithoutText, checkPageWithoutAnnotation, valueUnnamed,
    valueNoDocument,
    valueNoNode, valueNoHeader, valueUnusable, valueUnwritable,
  ]

  package static let checkNoAnswer = MessageTemplate(
    "check.no-answer", french: "il n'y a pas de réponse à examiner",
    english: "there is no answer to look at")
  package static let checkNoDocument = MessageTemplate(
    "check.no-document", french: "la réponse n'est pas un document lisible",
    english: "the answer is not a readable document")
  package static let checkNoPredicate = MessageTemplate(
    "check.no-predicate", french: "recette ne sait pas encore juger « {keyword} »",
    english: "recette cannot judge “{keyword}” yet")
  package static let checkInconclusive = MessageTemplate(
    "check.inconclusive",
    french: "tout n'a pas été lu : l'écart constaté n'est pas certain",
    english: "not everything was read: what departs is not certain")
  package static let checkNoPromise = MessageTemplate(
    "check.no-promise", french: "le document ne donne pas la valeur à laquelle comparer",
    english: "the document does not give the value to compare with")
  package static let checkEmpty = MessageTemplate(
    "check.empty", french: "il n'y a rien à examiner : {path} ne trouve rien",
    english: "there is nothing to look at: {path} finds nothing")
  package static let checkTooManyNodes = MessageTemplate(
    "check.too-many-nodes",
    french: "l'expression JSONPath désigne trop de valeurs dans ce document pour être suivie",
    english: "the JSONPath selects too many values in this document to be followed")
  package static let checkStatus = MessageTemplate(
    "check.status", french: "le serveur a répondu {actual} au lieu de {expected}",
    english: "the server answered {actual} instead of {expected}")
  package static let checkProtocol = MessageTemplate(
    "check.protocol", french: "le serveur a parlé {actual} au lieu de {expected}",
    english: "the server spoke {actual} instead of {expected}")
  package static let checkMediaType = MessageTemplate(
    "check.media-type", french: "le type de contenu est {actual} au lieu de {expected}",
    english: "the media type is {actual} instead of {expected}")
  package static let checkNoMediaType = MessageTemplate(
    "check.no-media-type",
    french: "la réponse ne dit pas son type de contenu ; attendu : {expected}",
    english: "the answer does not say its media type; expected {expected}")
  package static let checkNoHeader = MessageTemplate(
    "check.no-header", french: "l'en-tête {name} manque à la réponse",
    english: "the answer lacks the header {name}")
  package static let checkHeaderPresent = MessageTemplate(
    "check.header-present", french: "l'en-tête {name} ne devrait pas être là : {actual}",
    english: "the header {name} should not be there: {actual}")
  package static let checkNoTotalSize = MessageTemplate(
    "check.no-total-size",
    french: "Content-Range ne dit pas la taille du fichier : {actual}",
    english: "Content-Range does not tell the size of the file: {actual}")
  package static let checkPartialLength = MessageTemplate(
    "check.partial-length", french: "la réponse a {actual} octets au lieu de {expected}",
    english: "the answer has {actual} bytes instead of {expected}")
  package static let checkHeaderValue = MessageTemplate(
    "check.header-value", french: "l'en-tête {name} vaut {actual} au lieu de {expected}",
    english: "the header {name} is {actual} instead of {expected}")
  package static let checkPresent = MessageTemplate(
    "check.present", french: "{path} ne devrait rien trouver", english: "{path} should find nothing"
  )
  package static let checkAbsent = MessageTemplate(
    "check.absent", french: "il manque {path} au document", english: "the document lacks {path}")
  package static let checkCount = MessageTemplate(
    "check.count", french: "{path} trouve {actual} éléments ; attendu : {expected}",
    english: "{path} finds {actual} elements; expected {expected}")
  package static let checkDiffers = MessageTemplate(
    "check.differs", french: "trouvé : {actual} ; attendu : {expected}",
    english: "found {actual}; expected {expected}")
  package static let checkForbidden = MessageTemplate(
    "check.forbidden", french: "{actual} n'est pas permis ici : {expected}",
    english: "{actual} is not allowed here: {expected}")
  package static let checkNotAmong = MessageTemplate(
    "check.not-among", french: "{actual} n'est pas parmi {expected}",
    english: "{actual} is not among {expected}")
  package static let checkType = MessageTemplate(
    "check.type", french: "{actual} n'est pas du type {expected}",
    english: "{actual} is not of type {expected}")
  package static let checkPattern = MessageTemplate(
    "check.pattern", french: "{actual} n'a pas la forme {expected}",
    english: "{actual} does not have the form {expected}")
  package static let checkRepeated = MessageTemplate(
    "check.repeated", french: "{value} apparaît plusieurs fois",
    english: "{value} appears more than once")
  package static let checkMissingValue = MessageTemplate(
    "check.missing-value", french: "{value} n'est pas parmi ce que trouve {path}",
    english: "{value} is not among what {path} finds")
  package static let checkNoLink = MessageTemplate(
    "check.no-link", french: "il manque un lien rel={relation}",
    english: "there is no link rel={relation}")
  package static let checkLinkPresent = MessageTemplate(
    "check.link-present", french: "il ne devrait pas y avoir de lien rel={relation}",
    english: "there should be no link rel={relation}")
  package static let checkLinkWithoutTarget = MessageTemplate(
    "check.link-without-target", french: "le lien rel={relation} n'a pas d'adresse (href)",
    english: "the link rel={relation} has no address (href)")
  package static let checkNoLinkOfType = MessageTemplate(
    "check.no-link-of-type", french: "aucun lien rel={relation} n'est du type {expected}",
    english: "no link rel={relation} is of type {expected}")

  package static let checkTruncated = MessageTemplate(
    "check.truncated", french: "la réponse a été coupée : elle ne peut pas être lue en entier",
    english: "the answer was cut: it cannot be read whole")
  package static let checkDuplicateMember = MessageTemplate(
    "check.duplicate-member",
    french:
      "le membre « {name} » est écrit deux fois dans le même objet : les logiciels en lisent l'un ou l'autre",
    english: "the member “{name}” is written twice in one object: software reads one or the other")
  package static let checkNotJSON = MessageTemplate(
    "check.not-json",
    french: "la réponse n'est pas du JSON (ligne {line}, colonne {column}) : {cause}",
    english: "the answer is not JSON (line {line}, column {column}): {cause}")
  package static let checkMarkupForJSON = MessageTemplate(
    "check.markup-for-json", french: "c'est du HTML ou du XML qui est servi",
    english: "what is served is HTML or XML")
  package static let checkBeyondLimits = MessageTemplate(
    "check.beyond-limits",
    french: "la réponse est plus grande ou plus profonde que ce que recette lit : {cause}",
    english: "the answer is larger or deeper than what recette reads: {cause}")
  package static let checkNotHTML = MessageTemplate(
    "check.not-html", french: "la réponse n'est pas une page HTML",
    english: "the answer is not an HTML page")
  package static let checkPageWithoutLink = MessageTemplate(
    "check.page-without-link", french: "la page ne renvoie pas vers {url}",
    english: "the page does not link to {url}")
  package static let checkPageWithoutText = MessageTemplate(
    "check.page-without-text", french: "la page ne montre pas {text}",
    english: "the page does not show {text}")
  package static let checkPageWithoutAnnotation = MessageTemplate(
    "check.page-without-annotation",
    french: "la page n'est pas annotée par schema.org comme {type} (JSON-LD)",
    english: "the page is not annotated with schema.org as {type} (JSON-LD)")

  package static let valueUnnamed = MessageTemplate(
    "value.unnamed", french: "rien ne s'appelle « {name} » ici",
    english: "nothing is called “{name}” here")
  package static let valueNoDocument = MessageTemplate(
    "value.no-document", french: "« {probe} » n'a pas apporté de document",
    english: "“{probe}” brought no document")
  package static let valueNoNode = MessageTemplate(
    "value.no-node", french: "{path} ne trouve rien dans « {probe} »",
    english: "{path} finds nothing in “{probe}”")
  package static let valueNoHeader = MessageTemplate(
    "value.no-header", french: "la réponse n'a pas d'en-tête {name}",
    english: "the answer has no header {name}")
  package static let valueUnusable = MessageTemplate(
    "value.unusable", french: "{found} n'est pas une valeur utilisable ici",
    english: "{found} is not a value that can be used here")
  package static let valueUnwritable = MessageTemplate(
    "value.unwritable", french: "la valeur est trop profonde pour être écrite",
    english: "the value nests too deep to be written")
}
