extension Catalogue {
  /// What is said of Table Schema documents (Table Schema, data package standard).
  package static let tableSchemas: [MessageTemplate] = [
    tableSchemaNotASchema, tableSchemaWrongKind, tableSchemaNamelessField, tableSchemaRepeatedField,
    tableSchemaUnknownType, tableSchemaUnknownFormat, tableSchemaUnknownKey, tableSchemaMisspeltKey,
    tableSchemaMisplacedConstraint, tableSchemaForeignConstraint, tableSchemaUncastable,
    tableSchemaUnreadablePattern, tableSchemaUnknownKeyField, tableSchemaNotJudged,
    tableSchemaIncompleteForeignKey, tableSchemaUnknownCheck, tableSchemaUnreadableCheck,
    tableSchemaUnknownCheckColumn, tableSchemaFormerCheckName,
  ]

  package static let tableSchemaNotASchema = MessageTemplate(
    "table-schema.not-a-schema",
    french: "ce document n'est pas un schéma de table : il n'a pas de liste « fields » non vide",
    english: "this document is no table schema: it has no list \"fields\" that is not empty")
  package static let tableSchemaWrongKind = MessageTemplate(
    "table-schema.wrong-kind",
    french:
      "une valeur de type {expected} est attendue ici, et c'est {actual} : elle est laissée de côté",
    english: "a value of type {expected} is expected here, and this is {actual}: it is left aside")
  package static let tableSchemaNamelessField = MessageTemplate(
    "table-schema.nameless-field",
    french: "ce champ n'a pas de nom : donnez-lui celui de sa colonne",
    english: "this field has no name: give it that of its column")
  package static let tableSchemaRepeatedField = MessageTemplate(
    "table-schema.repeated-field",
    french: "deux champs s'appellent {name} : renommez l'un des deux",
    english: "two fields are called {name}: rename one of them")
  package static let tableSchemaUnknownType = MessageTemplate(
    "table-schema.unknown-type",
    french: "le type {name} n'existe pas (la casse compte) : toute cellule est acceptée",
    english: "there is no type {name} (case counts): any cell is accepted")
  package static let tableSchemaUnknownFormat = MessageTemplate(
    "table-schema.unknown-format",
    french: "le format {name} n'est pas connu pour ce type : il n'est pas vérifié",
    english: "the format {name} is not known for this type: it is not checked")
  package static let tableSchemaUnknownKey = MessageTemplate(
    "table-schema.unknown-key",
    french: "la clé {name} n'est pas dans le standard : elle est sans effet",
    english: "the key {name} is not in the standard: it has no effect")
  package static let tableSchemaMisspeltKey = MessageTemplate(
    "table-schema.misspelt-key",
    french: "la clé {name} est sans effet : écrivez {meant}",
    english: "the key {name} has no effect: write {meant}")
  package static let tableSchemaMisplacedConstraint = MessageTemplate(
    "table-schema.misplaced-constraint",
    french: "{name} est sans effet ici : placez-le dans l'objet « constraints » d'un champ",
    english: "{name} has no effect here: put it in the object \"constraints\" of a field")
  package static let tableSchemaForeignConstraint = MessageTemplate(
    "table-schema.foreign-constraint",
    french: "la contrainte {name} n'existe pas pour le type de ce champ : elle est sans effet",
    english: "the constraint {name} does not exist for the type of this field: it has no effect")
  package static let tableSchemaUncastable = MessageTemplate(
    "table-schema.uncastable",
    french: "la valeur {value} ({name}) ne peut être lue selon le type du champ",
    english: "the value {value} ({name}) cannot be read as the type of the field says")
  package static let tableSchemaUnreadablePattern = MessageTemplate(
    "table-schema.unreadable-pattern",
    french: "l'expression régulière {value} ne peut être lue : elle n'est pas vérifiée",
    english: "the regular expression {value} cannot be read: it is not checked")
  package static let tableSchemaUnknownKeyField = MessageTemplate(
    "table-schema.unknown-key-field",
    french: "la clé nomme le champ {name}, qui n'est pas dans le schéma : elle n'est pas vérifiée",
    english: "the key names the field {name}, which is not in the schema: it is not checked")
  package static let tableSchemaNotJudged = MessageTemplate(
    "table-schema.not-judged",
    french: "recette ne vérifie pas encore {name} : ce que le schéma en dit n'est pas jugé",
    english: "recette does not check {name} yet: what the schema says of it is not judged")
  package static let tableSchemaIncompleteForeignKey = MessageTemplate(
    "table-schema.incomplete-foreign-key",
    french:
      "une clé étrangère a des « fields », et une « reference » avec autant de « fields » : celle-ci est laissée de côté",
    english:
      "a foreign key has \"fields\", and a \"reference\" with as many \"fields\": this one is left aside"
  )
  package static let tableSchemaUnknownCheck = MessageTemplate(
    "table-schema.unknown-check",
    french: "la vérification {name} n'est pas connue : elle n'est pas faite",
    english: "the check {name} is not known: it is not made")
  package static let tableSchemaUnreadableCheck = MessageTemplate(
    "table-schema.unreadable-check",
    french:
      "la vérification {name} n'a pas les paramètres qu'il lui faut : elle n'est pas faite",
    english: "the check {name} does not have the parameters that it needs: it is not made")
  package static let tableSchemaUnknownCheckColumn = MessageTemplate(
    "table-schema.unknown-check-column",
    french:
      "la vérification {name} porte sur la colonne {column}, qui n'est pas un champ du schéma : elle n'est pas faite",
    english:
      "the check {name} is of the column {column}, which is no field of the schema: it is not made")
  package static let tableSchemaFormerCheckName = MessageTemplate(
    "table-schema.former-check-name",
    french: "la vérification {name} s'appelle maintenant {meant}",
    english: "the check {name} is now called {meant}")
}
