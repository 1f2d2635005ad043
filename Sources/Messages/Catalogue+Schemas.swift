extension Catalogue {
  /// What is said while XML Schemas are installed.
  package static let schemas: [MessageTemplate] = [
    schemasHere, schemasAbsent, schemasPartial, schemasNoHome, schemasUnknownAction,
    schemasNotThere, schemasSourceHint, schemasNoTool, schemasBadArchive, schemasWrongFile,
    schemasMissingFile, schemasUnwritable,
  ]

  /// All files are there.
  package static let schemasHere = MessageTemplate(
    "schemas.here",
    french: "Les schémas XML d'ISO 19139 sont installés dans {path} ({count} fichiers vérifiés).",
    english: "The XML Schemas of ISO 19139 are installed in {path} ({count} files verified).")
  /// No file is there.
  package static let schemasAbsent = MessageTemplate(
    "schemas.absent",
    french: """
      Les schémas XML d'ISO 19139 ne sont pas installés dans {path}. Pour les installer : recette \
      schemas install
      """,
    english: """
      The XML Schemas of ISO 19139 are not installed in {path}. To install them: recette schemas \
      install
      """)
  /// Some files are missing or changed.
  package static let schemasPartial = MessageTemplate(
    "schemas.partial",
    french: """
      Dans {path}, {count} fichiers de schémas manquent ou ont changé, dont {file}. Réinstallez-les : \
      recette schemas install
      """,
    english: """
      In {path}, {count} schema files are missing or were changed, among them {file}. Install them \
      again: recette schemas install
      """)
  /// The environment names no place.
  package static let schemasNoHome = MessageTemplate(
    "schemas.no-home",
    french: "Aucun dossier où mettre les schémas : donnez-le par la variable RECETTE_DATA.",
    english: "There is no folder to put the schemas in: give it by the variable RECETTE_DATA.")
  /// An action that the verb does not know.
  package static let schemasUnknownAction = MessageTemplate(
    "schemas.unknown-action",
    french: "Action inconnue : {action}. La seule est install.",
    english: "Unknown action: {action}. The only one is install.")
  /// A source that holds nothing of the kind.
  package static let schemasNotThere = MessageTemplate(
    "schemas.not-there", french: "Les schémas ISO 19139 ne sont pas dans {path}.",
    english: "The schemas of ISO 19139 are not in {path}.")
  /// What a source must be.
  package static let schemasSourceHint = MessageTemplate(
    "schemas.source-hint",
    french: """
      La source est le paquet pycsw 2.6.2 (pip download --no-deps pycsw==2.6.2), l'archive ou son \
      contenu.
      """,
    english: """
      The source is the package pycsw 2.6.2 (pip download --no-deps pycsw==2.6.2), the archive or \
      what is in it.
      """)
  /// No program to unpack with.
  package static let schemasNoTool = MessageTemplate(
    "schemas.no-tool",
    french: "La commande {tool}, qui ouvrirait {path}, n'est pas installée.",
    english: "The command {tool}, which would open {path}, is not installed.")
  /// An archive that is none.
  package static let schemasBadArchive = MessageTemplate(
    "schemas.bad-archive", french: "L'archive {path} ne peut pas être ouverte.",
    english: "The archive {path} cannot be opened.")
  /// A file with other bytes than those known.
  package static let schemasWrongFile = MessageTemplate(
    "schemas.wrong-file",
    french: """
      Le fichier {path} n'est pas celui qui est attendu (son empreinte SHA-256 diffère) : rien n'a été \
      installé.
      """,
    english: """
      The file {path} is not the one that is expected (its SHA-256 differs): nothing was installed.
      """)
  /// A file that the source lacks.
  package static let schemasMissingFile = MessageTemplate(
    "schemas.missing-file",
    french: "Il manque le fichier {path} à la source : rien n'a été installé.",
    english: "The source lacks the file {path}: nothing was installed.")
  /// A place that cannot be written to.
  package static let schemasUnwritable = MessageTemplate(
    "schemas.unwritable", french: "Impossible d'écrire {path} : {cause}",
    english: "{path} cannot be written: {cause}")
}
