/// What recette says of schemas that cannot be used, and how to mend them.
extension Catalogue {
  /// Puts the error about a schema into words, by its code and tokens.
  package static func schemaError(_ code: String, _ tokens: [String: String] = [:]) -> Message {
    let template = schemaErrors.first { $0.code == "schema.error.\(code)" } ?? schemaUnusable
    return SchemaWords.fill(template, tokens)
  }

  /// Says how to mend a schema, by the code of the error.
  package static func schemaHint(_ code: String) -> Message? {
    schemaErrors.first { $0.code == "schema.hint.\(code)" }?()
  }

  /// The entries about schemas that cannot be used.
  package static let schemaErrors: [MessageTemplate] = [
    schemaUnusable,
    schemaErrorNotASchema, schemaHintNotASchema,
    schemaErrorKeywordValue, schemaHintKeywordValue,
    schemaErrorUnknownType, schemaHintUnknownType,
    schemaErrorPattern, schemaHintPattern,
    schemaErrorUnknownDialect, schemaHintUnknownDialect,
    schemaErrorUnknownVocabulary, schemaHintUnknownVocabulary,
    schemaErrorUnresolvableDocument, schemaHintUnresolvableDocument,
    schemaErrorUnreadableDocument, schemaHintUnreadableDocument,
    schemaErrorUnresolvableFragment, schemaHintUnresolvableFragment,
    schemaErrorEndlessReference, schemaHintEndlessReference,
  ]

  /// A mistake that has no words of its own.
  package static let schemaUnusable = MessageTemplate(
    "schema.error.unusable",
    french: "Ce schéma n'est pas utilisable.", english: "This schema cannot be used.")
  /// What should be a schema is not one.
  package static let schemaErrorNotASchema = MessageTemplate(
    "schema.error.not-a-schema",
    french: "Un schéma devrait être un objet, true ou false ; c'est {actual}.",
    english: "A schema should be an object, true or false; it is {actual}.")
  /// Mend of the same mistake.
  package static let schemaHintNotASchema = MessageTemplate(
    "schema.hint.not-a-schema",
    french: "Remplacez cette valeur par un schéma, ou corrigez le mot-clé qui la contient.",
    english: "Replace this value by a schema, or correct the keyword that holds it.")
  /// A keyword has an unfit value.
  package static let schemaErrorKeywordValue = MessageTemplate(
    "schema.error.keyword-value",
    french: "Le mot-clé « {keyword} » attend {expected} ; trouvé : {actual}.",
    english: "The keyword “{keyword}” takes {expected}; found: {actual}.")
  /// Mend of the same mistake.
  package static let schemaHintKeywordValue = MessageTemplate(
    "schema.hint.keyword-value",
    french: "Corrigez la valeur, ou la version du langage déclarée par « $schema ».",
    english: "Correct the value, or the version of the language that “$schema” declares.")
  /// A type is unknown.
  package static let schemaErrorUnknownType = MessageTemplate(
    "schema.error.unknown-type",
    french: "Le type « {actual} » n'existe pas dans cette version du langage des schémas.",
    english: "The type “{actual}” does not exist in this version of the schema language.")
  /// Mend of the same mistake.
  package static let schemaHintUnknownType = MessageTemplate(
    "schema.hint.unknown-type",
    french: """
      Les types sont array, boolean, integer, null (sauf en OpenAPI 3.0), number, object \
      et string.
      """,
    english: """
      The types are array, boolean, integer, null (except in OpenAPI 3.0), number, object \
      and string.
      """)
  /// A regular expression is malformed.
  package static let schemaErrorPattern = MessageTemplate(
    "schema.error.pattern",
    french: """
      L'expression régulière {pattern} est mal formée, au caractère de rang {offset} : \
      {reason}.
      """,
    english: "The regular expression {pattern} is malformed, at character {offset}: {reason}.")
  /// Mend of the same mistake.
  package static let schemaHintPattern = MessageTemplate(
    "schema.hint.pattern",
    french: "Écrivez-la comme en JavaScript (ECMA-262), par exemple ^[a-z]+$.",
    english: "Write it as in JavaScript (ECMA-262), such as ^[a-z]+$.")
  /// The dialect is unknown.
  package static let schemaErrorUnknownDialect = MessageTemplate(
    "schema.error.unknown-dialect",
    french: "Le langage déclaré par « $schema » est inconnu : {uri}.",
    english: "The language that “$schema” declares is unknown: {uri}.")
  /// Mend of the same mistake.
  package static let schemaHintUnknownDialect = MessageTemplate(
    "schema.hint.unknown-dialect",
    french: "Déclarez une version publiée, comme https://json-schema.org/draft/2020-12/schema.",
    english: "Declare a published version, such as https://json-schema.org/draft/2020-12/schema.")
  /// A required vocabulary is unknown.
  package static let schemaErrorUnknownVocabulary = MessageTemplate(
    "schema.error.unknown-vocabulary",
    french: "Le méta-schéma exige un vocabulaire inconnu : {uri}.",
    english: "The meta-schema requires an unknown vocabulary: {uri}.")
  /// Mend of the same mistake.
  package static let schemaHintUnknownVocabulary = MessageTemplate(
    "schema.hint.unknown-vocabulary",
    french: """
      Rendez ce vocabulaire facultatif (false) dans le méta-schéma, ou choisissez une \
      version publiée du langage.
      """,
    english: """
      Make that vocabulary optional (false) in the meta-schema, or choose a published \
      version of the language.
      """)
  /// A document that is referred to is missing.
  package static let schemaErrorUnresolvableDocument = MessageTemplate(
    "schema.error.unresolvable-document",
    french: "La référence « {reference} » désigne un document introuvable : {uri}.",
    english: "The reference “{reference}” names a document that cannot be found: {uri}.")
  /// Mend of the same mistake.
  package static let schemaHintUnresolvableDocument = MessageTemplate(
    "schema.hint.unresolvable-document",
    french: "Vérifiez l'adresse, ou fournissez ce document avec le schéma.",
    english: "Check the address, or provide that document with the schema.")
  /// A document that is referred to is not JSON.
  package static let schemaErrorUnreadableDocument = MessageTemplate(
    "schema.error.unreadable-document",
    french: """
      La référence « {reference} » désigne un document qui n'est pas du JSON valide \
      ({uri}) : {cause}
      """,
    english: """
      The reference “{reference}” names a document that is not valid JSON ({uri}): {cause}
      """)
  /// Mend of the same mistake.
  package static let schemaHintUnreadableDocument = MessageTemplate(
    "schema.hint.unreadable-document",
    french: "Corrigez ce document, ou l'adresse.",
    english: "Correct that document, or the address.")
  /// A place that is referred to is missing.
  package static let schemaErrorUnresolvableFragment = MessageTemplate(
    "schema.error.unresolvable-fragment",
    french: """
      La référence « {reference} » désigne un endroit qui n'existe pas dans le document \
      {uri}.
      """,
    english: """
      The reference “{reference}” names a place that does not exist in the document {uri}.
      """)
  /// Mend of the same mistake.
  package static let schemaHintUnresolvableFragment = MessageTemplate(
    "schema.hint.unresolvable-fragment",
    french: "Vérifiez ce qui suit le signe # : un chemin comme /$defs/nom, ou une ancre.",
    english: "Check what follows the # sign: a path such as /$defs/name, or an anchor.")
  /// Schemas refer to one another in a circle.
  package static let schemaErrorEndlessReference = MessageTemplate(
    "schema.error.endless-reference",
    french: "Ce schéma renvoie à lui-même sans jamais avancer dans le document.",
    english: "This schema refers back to itself without ever going into the document.")
  /// Mend of the same mistake.
  package static let schemaHintEndlessReference = MessageTemplate(
    "schema.hint.endless-reference",
    french: "Supprimez l'un des renvois du cercle.",
    english: "Remove one of the references of the circle.")
}
