extension Catalogue {
  /// What is said of suites and their mistakes.
  package static let suites: [MessageTemplate] = [
    suiteNotJSON, suiteWrongType, suiteMissingKey, suiteMissingOneOf, suiteUnknownKey,
    suiteUnknownKeySuggesting, suiteDuplicateKey, suiteEmptyList, suiteUnknownName,
    suiteUnknownNameSuggesting, suiteBadName, suiteBadIdentifier, suiteBadPath, suiteBadPattern,
    suiteBadTemplate, suiteBadStatus,
    suiteDuplicateIdentifier, suiteUnprovenRequirement, suiteProvenRequirement,
    suiteUnreachableProbe, suiteStreamBelow, suiteUnknownSuite, suiteUnknownSuiteSuggesting,
    suiteUnreadable,
  ]

  package static let suiteNotJSON = MessageTemplate(
    "suite.not-json", french: "ce n'est pas du JSON : {cause}", english: "this is not JSON: {cause}"
  )
  package static let suiteWrongType = MessageTemplate(
    "suite.wrong-type", french: "attendu : {expected} ; trouvé : {found}",
    english: "expected {expected}, found {found}")
  package static let suiteMissingKey = MessageTemplate(
    "suite.missing-key", french: "il manque la clé « {key} » à cet objet",
    english: "this object lacks the key “{key}”")
  package static let suiteMissingOneOf = MessageTemplate(
    "suite.missing-one-of", french: "il faut ici une seule de ces clés ou valeurs : {keys}",
    english: "exactly one of these keys or values is needed here: {keys}")
  package static let suiteUnknownKey = MessageTemplate(
    "suite.unknown-key", french: "clé inconnue « {key} » ; clés possibles ici : {known}",
    english: "unknown key “{key}”; the keys possible here are {known}")
  package static let suiteUnknownKeySuggesting = MessageTemplate(
    "suite.unknown-key-suggesting",
    french: "clé inconnue « {key} » ; vouliez-vous dire « {nearest} » ?",
    english: "unknown key “{key}”; did you mean “{nearest}”?")
  package static let suiteDuplicateKey = MessageTemplate(
    "suite.duplicate-key", french: "la clé « {key} » est écrite deux fois ; gardez-en une",
    english: "the key “{key}” is written twice; keep one")
  package static let suiteEmptyList = MessageTemplate(
    "suite.empty-list", french: "cette liste est vide ; il y faut au moins un élément",
    english: "this list is empty; it needs at least one element")
  package static let suiteUnknownName = MessageTemplate(
    "suite.unknown-name", french: "nom inconnu ici : « {name} » ; noms possibles : {known}",
    english: "“{name}” is not known here; the names possible are {known}")
  package static let suiteUnknownNameSuggesting = MessageTemplate(
    "suite.unknown-name-suggesting",
    french: "nom inconnu ici : « {name} » ; vouliez-vous dire « {nearest} » ?",
    english: "“{name}” is not known here; did you mean “{nearest}”?")
  package static let suiteBadName = MessageTemplate(
    "suite.bad-name",
    french: "« {name} » ne peut pas être un nom : une lettre, puis des lettres, chiffres ou « _ »",
    english: "“{name}” cannot be a name: a letter, then letters, digits or “_”")
  package static let suiteBadIdentifier = MessageTemplate(
    "suite.bad-identifier",
    french:
      "« {name} » ne peut pas être un identifiant : lettres, chiffres, « . », « - » et « _ » seulement",
    english: "“{name}” cannot be an identifier: letters, digits, “.”, “-” and “_” only")
  package static let suiteBadPath = MessageTemplate(
    "suite.bad-path", french: "l'expression JSONPath {path} n'est pas valable : {cause}",
    english: "the JSONPath {path} is not valid: {cause}")
  package static let suiteBadPattern = MessageTemplate(
    "suite.bad-pattern",
    french: "l'expression régulière {pattern} n'est pas valable (RFC 9485) : {cause}",
    english: "the regular expression {pattern} is not valid (RFC 9485): {cause}")
  package static let suiteBadTemplate = MessageTemplate(
    "suite.bad-template",
    french: "le modèle {template} n'est pas valable : un nom entre accolades, comme {endpoint}",
    english: "the template {template} is not valid: a name in braces, such as {endpoint}")
  package static let suiteBadStatus = MessageTemplate(
    "suite.bad-status",
    french: "{found} n'est pas un code HTTP : écrivez un nombre de 100 à 599, ou « 4xx »",
    english: "{found} is not an HTTP status: write a number from 100 to 599, or “4xx”")
  package static let suiteDuplicateIdentifier = MessageTemplate(
    "suite.duplicate-identifier", french: "l'identifiant « {name} » est déjà pris dans cette suite",
    english: "the identifier “{name}” is already taken in this suite")
  package static let suiteUnprovenRequirement = MessageTemplate(
    "suite.unproven-requirement",
    french: "aucun test ne prouve {name} : citez-le dans un test ou dites pourquoi (« untested »)",
    english: "no test proves {name}: name it in a test or say why (“untested”)")
  package static let suiteProvenRequirement = MessageTemplate(
    "suite.proven-requirement",
    french: "{name} est prouvé par un test : ôtez « untested »",
    english: "{name} is proven by a test: remove “untested”")
  package static let suiteUnreachableProbe = MessageTemplate(
    "suite.unreachable-probe",
    french: "la sonde « {name} » a plusieurs instances ici : ajoutez-la à la chaîne des « for »",
    english: "the probe “{name}” has several instances here: add it to the chain of “for”")
  package static let suiteStreamBelow = MessageTemplate(
    "suite.stream-below",
    french:
      "la sonde « {name} » est un flux ou son bilan : elle ne vit sous aucune autre, ôtez « for »",
    english: "the probe “{name}” is a stream or its summary: it lives under no other, remove “for”")
  package static let suiteUnknownSuite = MessageTemplate(
    "suite.unknown-suite",
    french: "pas de suite « {name} » dans {folder} ; suites présentes : {known}",
    english: "there is no suite “{name}” in {folder}; the suites there are {known}")
  package static let suiteUnknownSuiteSuggesting = MessageTemplate(
    "suite.unknown-suite-suggesting",
    french: "pas de suite « {name} » ; vouliez-vous dire « {nearest} » ?",
    english: "there is no suite “{name}”; did you mean “{nearest}”?")
  package static let suiteUnreadable = MessageTemplate(
    "suite.unreadable",
    french: "le fichier {path} ne peut pas être lu ; vérifiez le chemin et les droits",
    english: "the file {path} cannot be read; check the path and the permissions")
}
