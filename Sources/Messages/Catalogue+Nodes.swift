extension Catalogue {
  /// What is said of metadata records and of the nodes of XML documents.
  package static let nodes: [MessageTemplate] = [
    nodeUnreadable, nodeNoXML, nodeXPathFailed, nodeNoContext, nodeNothingSelected,
    nodeNotNodes, nodeAbsent, nodePresent, nodeCount, nodeDoesNotHold, nodeHolds,
    nodeNotKind, nodeNotInList, nodeNotInListSuggesting, nodeKindDate, nodeKindDateTime,
    nodeKindDateOrDateTime, nodeKindEmail, nodeKindURI, nodeKindHTTPURI,
    nodeKindInteger, nodeKindPositiveInteger, nodeKindNumber, nodeKindNonEmpty,
    nodeExpectedNone, nodeExpectedSome, nodeExpectedCode, nodeExpectedUnique,
    nodeNoneSuits, nodeInList, nodeExpectedOther,
    nodeEmpty, nodeNoValue,
  ]

  /// A document that XPath would look at, if it could be read.
  package static let nodeUnreadable = MessageTemplate(
    "node.unreadable", french: "le XML de « {probe} » ne peut pas être lu : {cause}",
    english: "the XML of “{probe}” cannot be read: {cause}")
  /// Evidence that is no XML at all.
  package static let nodeNoXML = MessageTemplate(
    "node.no-xml", french: "ce n'est pas un document XML", english: "this is not an XML document")
  /// An expression that came to nothing.
  package static let nodeXPathFailed = MessageTemplate(
    "node.xpath-failed", french: "l'expression n'a pas pu être évaluée : {cause}",
    english: "the expression could not be evaluated: {cause}")
  /// No place where the rule is to be judged.
  package static let nodeNoContext = MessageTemplate(
    "node.no-context", french: "il n'y a rien à examiner : le document n'a pas de {context}",
    english: "there is nothing to look at: the document has no {context}")
  /// Places, but nothing in them that the rule bears on.
  package static let nodeNothingSelected = MessageTemplate(
    "node.nothing-selected",
    french: "il n'y a rien à examiner : {path} ne trouve rien dans {context}",
    english: "there is nothing to look at: {path} finds nothing in {context}")
  /// A count of something that is no list of nodes.
  package static let nodeNotNodes = MessageTemplate(
    "node.not-nodes", french: "{path} ne désigne pas des éléments : rien ne peut être compté",
    english: "{path} selects no nodes: nothing can be counted")
  /// What must be there is not.
  package static let nodeAbsent = MessageTemplate(
    "node.absent", french: "il manque {path} dans {context}", english: "{context} lacks {path}")
  /// What may not be there is.
  package static let nodePresent = MessageTemplate(
    "node.present", french: "{path} ne devrait pas être là : « {actual} »",
    english: "{path} should not be there: “{actual}”")
  /// Too many, or too few.
  package static let nodeCount = MessageTemplate(
    "node.count", french: "{path} est là {actual} fois ; attendu : {expected}",
    english: "{path} is there {actual} times; expected {expected}")
  /// A condition that is not met.
  package static let nodeDoesNotHold = MessageTemplate(
    "node.does-not-hold", french: "cette condition n'est pas remplie : {path}",
    english: "this condition is not met: {path}")
  /// A condition that may not be met.
  package static let nodeHolds = MessageTemplate(
    "node.holds", french: "cette condition ne devrait pas être remplie : {path}",
    english: "this condition should not be met: {path}")
  /// A text that is not of the kind it must be.
  package static let nodeNotKind = MessageTemplate(
    "node.not-kind", french: "« {actual} » n'est pas ce qui est attendu : {expected}",
    english: "“{actual}” is not what is expected: {expected}")
  /// A code that its list does not have.
  package static let nodeNotInList = MessageTemplate(
    "node.not-in-list", french: "« {actual} » n'est pas dans la liste « {list} »",
    english: "“{actual}” is not in the list “{list}”")
  /// A code that its list does not have, but nearly.
  package static let nodeNotInListSuggesting = MessageTemplate(
    "node.not-in-list-suggesting",
    french: "« {actual} » n'est pas dans la liste « {list} » ; vouliez-vous dire « {nearest} » ?",
    english: "“{actual}” is not in the list “{list}”; did you mean “{nearest}”?")

  package static let nodeKindDate = MessageTemplate(
    "node.kind-date", french: "une date AAAA-MM-JJ, AAAA-MM ou AAAA",
    english: "a date YYYY-MM-DD, YYYY-MM or YYYY")
  package static let nodeKindDateTime = MessageTemplate(
    "node.kind-date-time", french: "une date et une heure AAAA-MM-JJThh:mm:ss",
    english: "a date and time YYYY-MM-DDThh:mm:ss")
  package static let nodeKindDateOrDateTime = MessageTemplate(
    "node.kind-date-or-date-time",
    french: "une date AAAA-MM-JJ (ou AAAA-MM, AAAA), avec ou sans heure Thh:mm:ss",
    english: "a date YYYY-MM-DD (or YYYY-MM, YYYY), with or without a time Thh:mm:ss")
  package static let nodeKindEmail = MessageTemplate(
    "node.kind-email", french: "une adresse électronique, nom@domaine.fr",
    english: "an e-mail address, name@domain.org")
  package static let nodeKindURI = MessageTemplate(
    "node.kind-uri", french: "un URI complet, sans espace",
    english: "a complete URI, without blanks")
  package static let nodeKindHTTPURI = MessageTemplate(
    "node.kind-http-uri", french: "une adresse web complète, http:// ou https://",
    english: "a complete web address, http:// or https://")
  package static let nodeKindInteger = MessageTemplate(
    "node.kind-integer", french: "un nombre entier", english: "a whole number")
  package static let nodeKindPositiveInteger = MessageTemplate(
    "node.kind-positive-integer", french: "un nombre entier plus grand que zéro",
    english: "a whole number greater than zero")
  package static let nodeKindNumber = MessageTemplate(
    "node.kind-number", french: "un nombre, avec un point décimal",
    english: "a number, with a decimal point")
  package static let nodeKindNonEmpty = MessageTemplate(
    "node.kind-non-empty", french: "un texte", english: "a text")

  package static let nodeExpectedNone = MessageTemplate(
    "node.expected-none", french: "aucun", english: "none")
  package static let nodeExpectedSome = MessageTemplate(
    "node.expected-some", french: "au moins un", english: "at least one")
  package static let nodeExpectedCode = MessageTemplate(
    "node.expected-code", french: "une valeur de la liste « {list} »",
    english: "a value of the list “{list}”")
  /// A text that is empty, where something is expected.
  package static let nodeEmpty = MessageTemplate(
    "node.empty", french: "le texte est vide ; attendu : {expected}",
    english: "the text is empty; expected {expected}")
  /// Nothing, where one of several texts must be as expected.
  package static let nodeNoValue = MessageTemplate(
    "node.no-value", french: "il n'y a rien ; attendu : {expected}",
    english: "there is nothing; expected {expected}")
  /// A text that a list rules out.
  package static let nodeInList = MessageTemplate(
    "node.in-list", french: "« {actual} » est dans la liste « {list} »",
    english: "“{actual}” is in the list “{list}”")
  /// What is expected in place of what a list rules out.
  package static let nodeExpectedOther = MessageTemplate(
    "node.expected-other", french: "autre chose que la liste « {list} »",
    english: "something else than the list “{list}”")
  /// None of several nodes is as one of them must be.
  package static let nodeNoneSuits = MessageTemplate(
    "node.none-suits", french: "aucune des {count} valeurs ne convient ; attendu : {expected}",
    english: "none of the {count} values will do; expected {expected}")
  package static let nodeExpectedUnique = MessageTemplate(
    "node.expected-unique", french: "des valeurs toutes différentes",
    english: "values that all differ")
}
