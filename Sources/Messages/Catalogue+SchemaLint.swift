/// What `lint-schema` says around what it finds.
extension Catalogue {
  static let schemaLint: [MessageTemplate] =
    [
      schemaLintOffline, schemaLintNotJSONMend, schemaLintNoSchema, schemaLintNoSchemaMend,
      schemaLintReferenceMend, schemaLintDialectMend, schemaLintError, schemaLintWarning,
      schemaLintNote, schemaLintMend, schemaLintTotals, schemaLintSound, schemaLintEmptyFolder,
    ] + schemaLintChecked.templates

  /// Nothing may be sent, and no copy is kept.
  package static let schemaLintOffline = MessageTemplate(
    "schema-lint.offline",
    french: "rien n'est envoyé (--offline), et aucune copie n'est gardée sur cette machine",
    english: "nothing is sent (--offline), and no copy is kept on this machine")
  /// How to mend what is not JSON.
  package static let schemaLintNotJSONMend = MessageTemplate(
    "schema-lint.not-json-mend",
    french: "Un schéma est un document JSON : corrigez-le à l'endroit indiqué.",
    english: "A schema is a JSON document: mend it at the place shown.")
  /// A document is no schema.
  package static let schemaLintNoSchema = MessageTemplate(
    "schema-lint.no-schema",
    french:
      "ce document n'est ni un schéma de table (« fields »), ni un JSON Schema (« $schema », « properties »), ni un Data Package (« resources »)",
    english:
      "this document is neither a table schema (\"fields\") nor a JSON Schema (\"$schema\", \"properties\") nor a Data Package (\"resources\")"
  )
  /// What to give instead.
  package static let schemaLintNoSchemaMend = MessageTemplate(
    "schema-lint.no-schema-mend", french: "Donnez l'adresse ou le fichier du schéma lui-même.",
    english: "Give the address or the file of the schema itself.")
  /// How to mend a reference that leads nowhere.
  package static let schemaLintReferenceMend = MessageTemplate(
    "schema-lint.reference-mend",
    french: "Donnez un chemin relatif au fichier du paquet, ou l'adresse du schéma.",
    english: "Give a path relative to the file of the package, or the address of the schema.")
  /// How to mend what a dialect refuses.
  package static let schemaLintDialectMend = MessageTemplate(
    "schema-lint.dialect-mend", french: "Suivez {dialect}, ou dites un autre « $schema ».",
    english: "Follow {dialect}, or say another \"$schema\".")
  /// The word for what must be mended.
  package static let schemaLintError = MessageTemplate(
    "schema-lint.error", french: "erreur", english: "error")
  /// The word for what should be mended.
  package static let schemaLintWarning = MessageTemplate(
    "schema-lint.warning", french: "avertissement", english: "warning")
  /// The word for what may be known.
  package static let schemaLintNote = MessageTemplate(
    "schema-lint.note", french: "remarque", english: "note")
  /// The label of a mend.
  package static let schemaLintMend = MessageTemplate(
    "schema-lint.mend", french: "À faire : {mend}", english: "To do: {mend}")
  /// How many schemas were judged.
  package static let schemaLintChecked = CountedTemplate(
    "schema-lint.checked",
    one: ("{count} schéma vérifié", "{count} schema checked"),
    many: ("{count} schémas vérifiés", "{count} schemas checked"))
  /// What was found in them.
  package static let schemaLintTotals = MessageTemplate(
    "schema-lint.totals",
    french: "{checked} : erreurs {errors}, avertissements {warnings}, remarques {notes}.",
    english: "{checked}: errors {errors}, warnings {warnings}, notes {notes}.")
  /// Nothing was found.
  package static let schemaLintSound = MessageTemplate(
    "schema-lint.sound", french: "{checked}, rien à corriger.",
    english: "{checked}, nothing to mend.")
  /// A folder without schemas.
  package static let schemaLintEmptyFolder = MessageTemplate(
    "schema-lint.empty-folder",
    french: "Le dossier {path} n'a aucun fichier .json qui soit un schéma.",
    english: "The folder {path} has no .json file that is a schema.")
}
