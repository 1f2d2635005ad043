extension Catalogue {
  /// The sentences about XML, HTML and XPath; their codes are those of the Markup room.
  package static let markup: [MessageTemplate] = [
    markupEmpty, markupNotWellFormed, markupUnknownEncoding, markupInternalSubset, markupTooLarge,
    markupTooDeep, markupLimit, markupOutOfMemory, xpathSyntax, xpathUnknownPrefix,
    xpathUnknownFunction, xpathVariable, xpathLimit,
  ]

  /// There is nothing to read.
  package static let markupEmpty = MessageTemplate(
    "markup.empty",
    french: "Le document est vide.", english: "The document is empty.")
  /// XML that breaks the grammar of XML.
  package static let markupNotWellFormed = MessageTemplate(
    "markup.not-well-formed",
    french: "Le document n'est pas du XML bien formé : {cause}.",
    english: "The document is not well-formed XML: {cause}.")
  /// A charset that nothing here can read.
  package static let markupUnknownEncoding = MessageTemplate(
    "markup.unknown-encoding",
    french: "Le jeu de caractères annoncé est inconnu : {encoding}. Servez le document en UTF-8.",
    english: "The declared character encoding is unknown: {encoding}. Serve the document in UTF-8.")
  /// A document type that could declare entities.
  package static let markupInternalSubset = MessageTemplate(
    "markup.internal-subset",
    french: """
      Le document contient des déclarations DOCTYPE internes, refusées par prudence car elles \
      peuvent définir des entités. Retirez-les.
      """,
    english: """
      The document holds internal DOCTYPE declarations, which are refused for safety since they \
      can define entities. Remove them.
      """)
  /// More bytes than are read.
  package static let markupTooLarge = MessageTemplate(
    "markup.too-large",
    french: "Le document fait {actual} octets ; {maximum} au plus sont lus.",
    english: "The document has {actual} bytes; at most {maximum} are read.")
  /// Elements within elements without end.
  package static let markupTooDeep = MessageTemplate(
    "markup.too-deep",
    french: "Les éléments sont imbriqués sur plus de {maximum} niveaux : la lecture s'arrête là.",
    english: "Elements nest more than {maximum} levels deep: reading stops there.")
  /// A bound of the XML library.
  package static let markupLimit = MessageTemplate(
    "markup.limit",
    french: "Le document dépasse une limite de lecture : {cause}.",
    english: "The document exceeds a reading limit: {cause}.")
  /// No memory is left.
  package static let markupOutOfMemory = MessageTemplate(
    "markup.out-of-memory",
    french: "La mémoire manque pour lire le document.",
    english: "There is not enough memory to read the document.")
  /// An expression that cannot be read.
  package static let xpathSyntax = MessageTemplate(
    "xpath.syntax",
    french: "L'expression XPath 1.0 ne peut pas être lue : {expression} ({cause}).",
    english: "The XPath 1.0 expression cannot be read: {expression} ({cause}).")
  /// A prefix without namespace.
  package static let xpathUnknownPrefix = MessageTemplate(
    "xpath.unknown-prefix",
    french: """
      Le préfixe {prefix} de l'expression XPath {expression} n'est associé à aucun espace de noms.
      """,
    english: "The prefix {prefix} of the XPath expression {expression} has no namespace.")
  /// A function of another version of XPath.
  package static let xpathUnknownFunction = MessageTemplate(
    "xpath.unknown-function",
    french: "La fonction {name}() n'existe pas en XPath 1.0 : {expression}.",
    english: "There is no function {name}() in XPath 1.0: {expression}.")
  /// A variable, where there are none.
  package static let xpathVariable = MessageTemplate(
    "xpath.variable",
    french:
      "La variable ${name} n'est pas définie : les expressions XPath n'ont pas de variables ici.",
    english: "The variable ${name} is not defined: XPath expressions have no variables here.")
  /// An evaluation that takes too long.
  package static let xpathLimit = MessageTemplate(
    "xpath.limit",
    french: "L'évaluation de l'expression XPath est trop longue sur ce document : {expression}.",
    english: "Evaluating the XPath expression takes too long on this document: {expression}.")
}
