extension Catalogue {
  /// What is said of tables that a schema is held to (Table Schema).
  package static let tableJudgements: [MessageTemplate] = [
    tableUnmatchedHeader, tableMissingLabel, tableMissingOptionalLabel, tableExtraLabel,
    tableBlankLabel, tableDuplicateLabel, tableNullRow, tableTypeError, tableRequired, tableUnique,
    tableMinimumLength, tableMaximumLength, tableMinimum, tableMaximum, tableExclusiveMinimum,
    tableExclusiveMaximum, tablePattern, tableUndecidedPattern, tableEnum, tablePrimaryKey,
    tableNullPrimaryKey, tableUniqueKey, tableForeignKey, tableJSONSchema, tableIncorrectLabel,
    tableUnexpectedLabel, tableNamelessLabel,
  ]

  package static let tableUnmatchedHeader = MessageTemplate(
    "table.unmatched-header",
    french:
      "aucune colonne ne porte le nom d'un champ du schéma : est-ce le bon fichier, le bon schéma ? Les lignes ne sont pas jugées",
    english:
      "no column has the name of a field of the schema: is this the right file, the right schema? The rows are not judged"
  )
  package static let tableMissingLabel = MessageTemplate(
    "table.missing-label",
    french: "la colonne obligatoire {field} manque : ajoutez-la",
    english: "the required column {field} is missing: add it")
  package static let tableMissingOptionalLabel = MessageTemplate(
    "table.missing-optional-label",
    french: "la colonne facultative {field} manque",
    english: "the optional column {field} is missing")
  package static let tableExtraLabel = MessageTemplate(
    "table.extra-label",
    french: "la colonne {field} n'est pas dans le schéma : elle n'est pas jugée",
    english: "the column {field} is not in the schema: it is not judged")
  package static let tableBlankLabel = MessageTemplate(
    "table.blank-label",
    french: "la colonne {column} n'a pas de nom : nommez-la ou supprimez-la",
    english: "column {column} has no name: name it or delete it")
  package static let tableDuplicateLabel = MessageTemplate(
    "table.duplicate-label",
    french:
      "plusieurs colonnes s'appellent {field} ; la première seule est jugée : renommez ou supprimez les autres",
    english:
      "several columns are called {field}; the first alone is judged: rename or delete the others")
  package static let tableNullRow = MessageTemplate(
    "table.null-row",
    french: "aucune colonne du schéma n'a de valeur dans cette ligne : supprimez-la",
    english: "no column of the schema has a value in this row: delete it")
  package static let tableTypeError = MessageTemplate(
    "table.type-error",
    french: "{field} : la valeur « {cell} » n'est pas du type {expected} (exemple : {example})",
    english: "{field}: the value \"{cell}\" is not of the type {expected} (example: {example})")
  package static let tableRequired = MessageTemplate(
    "table.required",
    french: "{field} : une valeur est obligatoire (exemple : {example})",
    english: "{field}: a value is required (example: {example})")
  package static let tableUnique = MessageTemplate(
    "table.unique",
    french: "{field} : la valeur « {cell} » se trouve déjà plus haut ; chacune doit être unique",
    english: "{field}: the value \"{cell}\" is already further up; each must be unique")
  package static let tableMinimumLength = MessageTemplate(
    "table.minimum-length",
    french: "{field} : « {cell} » est trop court ({expected} au moins)",
    english: "{field}: \"{cell}\" is too short (at least {expected})")
  package static let tableMaximumLength = MessageTemplate(
    "table.maximum-length",
    french: "{field} : « {cell} » est trop long ({expected} au plus)",
    english: "{field}: \"{cell}\" is too long (at most {expected})")
  package static let tableMinimum = MessageTemplate(
    "table.minimum",
    french: "{field} : « {cell} » est trop petit ({expected} au moins)",
    english: "{field}: \"{cell}\" is too small (at least {expected})")
  package static let tableMaximum = MessageTemplate(
    "table.maximum",
    french: "{field} : « {cell} » est trop grand ({expected} au plus)",
    english: "{field}: \"{cell}\" is too large (at most {expected})")
  package static let tableExclusiveMinimum = MessageTemplate(
    "table.exclusive-minimum",
    french: "{field} : « {cell} » est trop petit (plus de {expected})",
    english: "{field}: \"{cell}\" is too small (more than {expected})")
  package static let tableExclusiveMaximum = MessageTemplate(
    "table.exclusive-maximum",
    french: "{field} : « {cell} » est trop grand (moins de {expected})",
    english: "{field}: \"{cell}\" is too large (less than {expected})")
  package static let tablePattern = MessageTemplate(
    "table.pattern",
    french:
      "{field} : « {cell} » n'a pas la forme attendue (exemple : {example} ; motif : {expected})",
    english:
      "{field}: \"{cell}\" does not have the expected form (example: {example}; pattern: {expected})"
  )
  package static let tableUndecidedPattern = MessageTemplate(
    "table.undecided-pattern",
    french:
      "{field} : le motif {expected} demande trop de temps sur « {cell} » : la cellule n'est pas jugée",
    english: "{field}: the pattern {expected} takes too long on \"{cell}\": the cell is not judged")
  package static let tableEnum = MessageTemplate(
    "table.enum",
    french: "{field} : « {cell} » n'est pas une des valeurs permises ({expected})",
    english: "{field}: \"{cell}\" is not one of the allowed values ({expected})")
  package static let tablePrimaryKey = MessageTemplate(
    "table.primary-key",
    french: "la clé primaire ({field}) a les mêmes valeurs qu'une ligne plus haut",
    english: "the primary key ({field}) has the same values as a row further up")
  package static let tableNullPrimaryKey = MessageTemplate(
    "table.null-primary-key",
    french: "la clé primaire ({field}) n'a aucune valeur dans cette ligne",
    english: "the primary key ({field}) has no value in this row")
  package static let tableUniqueKey = MessageTemplate(
    "table.unique-key",
    french: "la clé ({field}) a les mêmes valeurs qu'une ligne plus haut",
    english: "the key ({field}) has the same values as a row further up")
  package static let tableForeignKey = MessageTemplate(
    "table.foreign-key",
    french:
      "{field} : « {cell} » n'est dans aucune ligne de {reference} ; lignes dans ce cas avec cette valeur : {count}",
    english:
      "{field}: “{cell}” is in no row of {reference}; rows that have this value: {count}"
  )
  package static let tableJSONSchema = MessageTemplate(
    "table.json-schema",
    french: "{field} : « {cell} » n'est pas du JSON de la forme attendue ({expected})",
    english: "{field}: \"{cell}\" is not JSON of the expected form ({expected})")
  package static let tableIncorrectLabel = MessageTemplate(
    "table.incorrect-label",
    french: "la colonne {column} s'appelle {field} ; à cette place, {expected} est attendu",
    english: "column {column} is called {field}; {expected} is expected in this place")
  package static let tableUnexpectedLabel = MessageTemplate(
    "table.unexpected-label",
    french:
      "la colonne {field} n'est pas dans le schéma, qui n'en admet pas d'autre : supprimez-la",
    english: "the column {field} is not in the schema, which allows no other: delete it")
  package static let tableNamelessLabel = MessageTemplate(
    "table.nameless-label",
    french:
      "la colonne {column} n'a pas de nom, et le schéma n'en admet pas d'autre que les siennes",
    english: "column {column} has no name, and the schema allows no columns but its own")
}
