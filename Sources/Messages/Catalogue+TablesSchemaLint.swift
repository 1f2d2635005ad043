/// What is said of Table Schema documents to their authors, beyond what readers of tables are told.
extension Catalogue {
  static let tableSchemaLint: [MessageTemplate] = [
    tableSchemaExampleDeparts, tableSchemaEmptyRange, tableSchemaRepeatedValue,
    tableSchemaUnreachableValue, tableSchemaTrueAndFalse, tableSchemaExplodingPattern,
    tableSchemaRepeatedKey, tableSchemaMisspeltMember, tableSchemaForeignKeyword,
    tableSchemaMissingMember, tableSchemaUndescribedField, tableSchemaOtherVersion,
    tableSchemaUnknownResource,
  ]

  package static let tableSchemaExampleDeparts = MessageTemplate(
    "table-schema.example-departs",
    french:
      "l'exemple « {value} » enfreint la contrainte {constraint} de son propre champ ({bound})",
    english:
      "the example “{value}” breaks the constraint {constraint} of its own field ({bound})")

  package static let tableSchemaEmptyRange = MessageTemplate(
    "table-schema.empty-range",
    french:
      "{low} ({least}) et {high} ({most}) ne laissent passer aucune valeur",
    english:
      "{low} ({least}) and {high} ({most}) let no value pass")

  package static let tableSchemaRepeatedValue = MessageTemplate(
    "table-schema.repeated-value",
    french:
      "la liste « enum » contient deux fois la valeur « {value} »",
    english:
      "the list \"enum\" has the value “{value}” twice")

  package static let tableSchemaUnreachableValue = MessageTemplate(
    "table-schema.unreachable-value",
    french:
      "« enum » admet « {value} », que la contrainte {constraint} ({bound}) refuse",
    english:
      "\"enum\" allows “{value}”, which the constraint {constraint} ({bound}) refuses")

  package static let tableSchemaTrueAndFalse = MessageTemplate(
    "table-schema.true-and-false",
    french:
      "« {value} » veut dire à la fois vrai et faux",
    english:
      "“{value}” means both true and false")

  package static let tableSchemaExplodingPattern = MessageTemplate(
    "table-schema.exploding-pattern",
    french:
      "l'expression régulière {value} demande à beaucoup d'outils un temps qui double à chaque caractère",
    english:
      "the regular expression {value} takes many tools a time that doubles with each character")

  package static let tableSchemaRepeatedKey = MessageTemplate(
    "table-schema.repeated-key",
    french:
      "la clé {name} est déjà donnée ligne {line} : seule la dernière compte",
    english:
      "the key {name} is given already on line {line}: only the last one counts")

  package static let tableSchemaMisspeltMember = MessageTemplate(
    "table-schema.misspelt-member",
    french:
      "la clé {name} n'est lue par personne : {meant} est sans doute voulu",
    english:
      "nobody reads the key {name}: {meant} is probably meant")

  package static let tableSchemaForeignKeyword = MessageTemplate(
    "table-schema.foreign-keyword",
    french:
      "{name} est un mot-clé de JSON Schema, que Table Schema n'a pas : il est sans effet",
    english:
      "{name} is a keyword of JSON Schema, which Table Schema has not: it has no effect")

  package static let tableSchemaMissingMember = MessageTemplate(
    "table-schema.missing-member",
    french:
      "le schéma n'a pas de « {name} », que schema.data.gouv.fr demande",
    english:
      "the schema has no \"{name}\", which schema.data.gouv.fr asks for")

  package static let tableSchemaUndescribedField = MessageTemplate(
    "table-schema.undescribed-field",
    french:
      "le champ {name} n'a pas de description",
    english:
      "the field {name} has no description")

  package static let tableSchemaOtherVersion = MessageTemplate(
    "table-schema.other-version",
    french:
      "le schéma se dit en version {version}, et il est publié en version {published}",
    english:
      "the schema calls itself version {version}, and it is published as version {published}")

  package static let tableSchemaUnknownResource = MessageTemplate(
    "table-schema.unknown-resource",
    french:
      "la clé étrangère mène à la ressource {name}, que le paquet n'a pas",
    english:
      "the foreign key leads to the resource {name}, which the package has not")
}
