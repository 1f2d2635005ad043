/// What recette says of documents that depart from a JSON Schema.
///
/// The room JSON knows no sentences: a violation has a code and tokens, which are put into words
/// here.
extension Catalogue {
  /// Every entry about schemas.
  package static let schema: [MessageTemplate] =
    [schemaDeparture, schemaNearest] + schemaViolations + schemaErrors

  /// Puts a violation into words, by its code and tokens.
  package static func schemaViolation(
    _ code: String, _ tokens: [String: String] = [:]
  ) -> Message {
    let template = schemaViolations.first { $0.code == "schema.\(code)" } ?? schemaDeparture
    return SchemaWords.fill(template, tokens)
  }

  /// The entries about violations, in the order of their codes in the room JSON.
  package static let schemaViolations: [MessageTemplate] = [
    schemaType,
    schemaEnum,
    schemaConst,
    schemaMultipleOf,
    schemaMaximum,
    schemaExclusiveMaximum,
    schemaMinimum,
    schemaExclusiveMinimum,
    schemaMaxLength,
    schemaMinLength,
    schemaPattern,
    schemaMaxItems,
    schemaMinItems,
    schemaUniqueItems,
    schemaMaxProperties,
    schemaMinProperties,
    schemaRequired,
    schemaDependentRequired,
    schemaAdditionalProperties,
    schemaUnevaluatedProperties,
    schemaAdditionalItems,
    schemaUnevaluatedItems,
    schemaPropertyNames,
    schemaMinContains,
    schemaMaxContains,
    schemaAnyOf,
    schemaOneOfNone,
    schemaOneOfSeveral,
    schemaNot,
    schemaFalse,
    schemaFormat,
    schemaContentEncoding,
    schemaContentMediaType,
    schemaPatternUndecided,
    schemaMultipleOfUndecided,
    schemaDepthUndecided,
    schemaWorkUndecided,
  ]

  /// A departure that has no words of its own.
  package static let schemaDeparture = MessageTemplate(
    "schema.departure",
    french: "La valeur ne suit pas le schéma.", english: "The value does not follow the schema.")
  /// Alternatives all failed: the one that came nearest, and why it failed.
  package static let schemaNearest = MessageTemplate(
    "schema.nearest",
    french: "{departure} Au plus près, en {place} : {cause}",
    english: "{departure} The nearest one fails at {place}: {cause}")
  /// The value is of another type.
  package static let schemaType = MessageTemplate(
    "schema.type",
    french: "La valeur devrait être {expected} ; c'est {actual}.",
    english: "The value should be {expected}; it is {actual}.")
  /// The value is none of those listed.
  package static let schemaEnum = MessageTemplate(
    "schema.enum",
    french: "La valeur devrait être l'une de celles-ci : {expected} ; trouvé : {actual}.",
    english: "The value should be one of these: {expected}; found: {actual}.")
  /// The value is not the only one allowed.
  package static let schemaConst = MessageTemplate(
    "schema.const",
    french: "La valeur devrait être {expected} ; trouvé : {actual}.",
    english: "The value should be {expected}; found: {actual}.")
  /// The number is no multiple.
  package static let schemaMultipleOf = MessageTemplate(
    "schema.multiple-of",
    french: "Le nombre devrait être un multiple de {expected} ; trouvé : {actual}.",
    english: "The number should be a multiple of {expected}; found: {actual}.")
  /// The number is too great.
  package static let schemaMaximum = MessageTemplate(
    "schema.maximum",
    french: "Le nombre devrait être au plus {expected} ; trouvé : {actual}.",
    english: "The number should be at most {expected}; found: {actual}.")
  /// The number reaches its bound.
  package static let schemaExclusiveMaximum = MessageTemplate(
    "schema.exclusive-maximum",
    french: "Le nombre devrait être inférieur à {expected} ; trouvé : {actual}.",
    english: "The number should be less than {expected}; found: {actual}.")
  /// The number is too small.
  package static let schemaMinimum = MessageTemplate(
    "schema.minimum",
    french: "Le nombre devrait être au moins {expected} ; trouvé : {actual}.",
    english: "The number should be at least {expected}; found: {actual}.")
  /// The number reaches its bound.
  package static let schemaExclusiveMinimum = MessageTemplate(
    "schema.exclusive-minimum",
    french: "Le nombre devrait être supérieur à {expected} ; trouvé : {actual}.",
    english: "The number should be greater than {expected}; found: {actual}.")
  /// The text is too long.
  package static let schemaMaxLength = MessageTemplate(
    "schema.max-length",
    french: "Texte trop long : au plus {expected} en nombre de caractères ; trouvé : {actual}.",
    english: "Text too long: at most {expected} in characters; found: {actual}.")
  /// The text is too short.
  package static let schemaMinLength = MessageTemplate(
    "schema.min-length",
    french: "Texte trop court : au moins {expected} en nombre de caractères ; trouvé : {actual}.",
    english: "Text too short: at least {expected} in characters; found: {actual}.")
  /// The text does not follow the pattern.
  package static let schemaPattern = MessageTemplate(
    "schema.pattern",
    french: "Le texte devrait suivre l'expression régulière {expected} ; trouvé : {actual}.",
    english: "The text should match the regular expression {expected}; found: {actual}.")
  /// There are too many elements.
  package static let schemaMaxItems = MessageTemplate(
    "schema.max-items",
    french: "Trop d'éléments : au plus {expected} ; trouvé : {actual}.",
    english: "Too many elements: at most {expected}; found: {actual}.")
  /// There are too few elements.
  package static let schemaMinItems = MessageTemplate(
    "schema.min-items",
    french: "Pas assez d'éléments : au moins {expected} ; trouvé : {actual}.",
    english: "Too few elements: at least {expected}; found: {actual}.")
  /// Two elements are equal.
  package static let schemaUniqueItems = MessageTemplate(
    "schema.unique-items",
    french: """
      Les éléments devraient tous être différents ; ceux des rangs {first} et {second} \
      (comptés à partir de 0) sont égaux : {actual}.
      """,
    english: """
      The elements should all differ; those at places {first} and {second} (counted from \
      0) are equal: {actual}.
      """)
  /// There are too many members.
  package static let schemaMaxProperties = MessageTemplate(
    "schema.max-properties",
    french: "Trop de propriétés : au plus {expected} ; trouvé : {actual}.",
    english: "Too many properties: at most {expected}; found: {actual}.")
  /// There are too few members.
  package static let schemaMinProperties = MessageTemplate(
    "schema.min-properties",
    french: "Pas assez de propriétés : au moins {expected} ; trouvé : {actual}.",
    english: "Too few properties: at least {expected}; found: {actual}.")
  /// A member is missing.
  package static let schemaRequired = MessageTemplate(
    "schema.required",
    french: "La propriété « {name} » est obligatoire et absente.",
    english: "The property “{name}” is required and missing.")
  /// A member is missing that another one calls for.
  package static let schemaDependentRequired = MessageTemplate(
    "schema.dependent-required",
    french: "La propriété « {name} » est absente, alors que « {trigger} » la rend obligatoire.",
    english: "The property “{name}” is missing, although “{trigger}” requires it.")
  /// A member is not provided for.
  package static let schemaAdditionalProperties = MessageTemplate(
    "schema.additional-properties",
    french: "La propriété « {name} » n'est pas prévue par le schéma.",
    english: "The property “{name}” is not provided for by the schema.")
  /// No part of the schema provides for a member.
  package static let schemaUnevaluatedProperties = MessageTemplate(
    "schema.unevaluated-properties",
    french: "La propriété « {name} » n'est prévue par aucune partie du schéma.",
    english: "The property “{name}” is not provided for by any part of the schema.")
  /// An element is not provided for.
  package static let schemaAdditionalItems = MessageTemplate(
    "schema.additional-items",
    french: "L'élément de rang {place} (compté à partir de 0) n'est pas prévu par le schéma.",
    english: "The element at place {place} (counted from 0) is not provided for by the schema.")
  /// No part of the schema provides for an element.
  package static let schemaUnevaluatedItems = MessageTemplate(
    "schema.unevaluated-items",
    french: """
      L'élément de rang {place} (compté à partir de 0) n'est prévu par aucune partie du \
      schéma.
      """,
    english: """
      The element at place {place} (counted from 0) is not provided for by any part of the \
      schema.
      """)
  /// The name of a member is unfit.
  package static let schemaPropertyNames = MessageTemplate(
    "schema.property-names",
    french: "Le nom de propriété « {name} » ne suit pas la règle des noms du schéma.",
    english: "The property name “{name}” does not follow the schema's rule for names.")
  /// Too few elements are as some must be.
  package static let schemaMinContains = MessageTemplate(
    "schema.min-contains",
    french: """
      Trop peu d'éléments suivent le sous-schéma « contains » : au moins {expected} ; \
      trouvé : {actual}.
      """,
    english: """
      Too few elements follow the “contains” subschema: at least {expected}; found: \
      {actual}.
      """)
  /// Too many elements are as some may be.
  package static let schemaMaxContains = MessageTemplate(
    "schema.max-contains",
    french: """
      Trop d'éléments suivent le sous-schéma « contains » : au plus {expected} ; trouvé : \
      {actual}.
      """,
    english: """
      Too many elements follow the “contains” subschema: at most {expected}; found: \
      {actual}.
      """)
  /// None of the alternatives holds.
  package static let schemaAnyOf = MessageTemplate(
    "schema.any-of",
    french: "La valeur ne suit aucune des formes admises : {actual}.",
    english: "The value follows none of the allowed forms: {actual}.")
  /// None of the alternatives holds where one must.
  package static let schemaOneOfNone = MessageTemplate(
    "schema.one-of-none",
    french: """
      La valeur devrait suivre une seule des formes admises, et n'en suit aucune : \
      {actual}.
      """,
    english: """
      The value should follow exactly one of the allowed forms, and follows none: \
      {actual}.
      """)
  /// Several alternatives hold where one must.
  package static let schemaOneOfSeveral = MessageTemplate(
    "schema.one-of-several",
    french: """
      La valeur devrait suivre une seule des formes admises ; elle suit celles des rangs \
      {matches} (comptés à partir de 0).
      """,
    english: """
      The value should follow exactly one of the allowed forms; it follows those at places \
      {matches} (counted from 0).
      """)
  /// The value is as it must not be.
  package static let schemaNot = MessageTemplate(
    "schema.not",
    french: "La valeur suit un schéma qu'elle ne devrait pas suivre : {actual}.",
    english: "The value follows a schema that it should not follow: {actual}.")
  /// Nothing may stand here.
  package static let schemaFalse = MessageTemplate(
    "schema.false-schema",
    french: "Rien ne devrait se trouver ici.",
    english: "Nothing should be here.")
  /// The value has not the format.
  package static let schemaFormat = MessageTemplate(
    "schema.format",
    french: "La valeur devrait être {expected} ; trouvé : {actual}.",
    english: "The value should be {expected}; found: {actual}.")
  /// The text is not encoded as it should be.
  package static let schemaContentEncoding = MessageTemplate(
    "schema.content-encoding",
    french: "Le texte devrait être encodé en {expected} ; trouvé : {actual}.",
    english: "The text should be encoded as {expected}; found: {actual}.")
  /// The text does not hold what it should.
  package static let schemaContentMediaType = MessageTemplate(
    "schema.content-media-type",
    french: "Le texte devrait contenir un document {expected} ; trouvé : {actual}.",
    english: "The text should hold a document of type {expected}; found: {actual}.")
  /// A search was given up.
  package static let schemaPatternUndecided = MessageTemplate(
    "schema.pattern-undecided",
    french: """
      On n'a pas pu établir, en un temps borné, si le texte suit l'expression régulière \
      {expected}.
      """,
    english: """
      It could not be settled, in bounded time, whether the text matches the regular \
      expression {expected}.
      """)
  /// A division was given up.
  package static let schemaMultipleOfUndecided = MessageTemplate(
    "schema.multiple-of-undecided",
    french: "Le nombre est trop long pour établir s'il est un multiple de {expected}.",
    english: "The number is too long to settle whether it is a multiple of {expected}.")
  /// The judgement goes too deep.
  package static let schemaDepthUndecided = MessageTemplate(
    "schema.depth-undecided",
    french: """
      Jugement abandonné : les schémas s'appliquent les uns aux autres trop profondément, \
      ou sans fin.
      """,
    english: "Judgement given up: the schemas apply one another too deep, or without end.")
  /// The judgement takes too much work.
  package static let schemaWorkUndecided = MessageTemplate(
    "schema.work-undecided",
    french: """
      Jugement abandonné : le schéma demande trop de travail pour un document de cette \
      taille.
      """,
    english: "Judgement given up: the schema takes too much work for a document of this size.")
}
