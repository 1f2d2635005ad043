extension Catalogue {
  /// Why a text is not JSON, by the codes of the JSON room (RFC 8259).
  package static let json: [MessageTemplate] = [
    jsonEmpty, jsonByteOrderMark, jsonInvalidUTF8, jsonUnexpectedCharacter, jsonUnexpectedEnd,
    jsonInvalidNumber, jsonInvalidEscape, jsonLoneSurrogate, jsonControlCharacter,
    jsonTrailingContent, jsonTooDeep, jsonTooLong,
  ]

  /// Nothing to read.
  package static let jsonEmpty = MessageTemplate(
    "json.empty", french: "il n'y a aucune valeur : le texte est vide",
    english: "there is no value: the text is empty")
  /// A mark that RFC 8259 §8.1 forbids to send.
  package static let jsonByteOrderMark = MessageTemplate(
    "json.byte-order-mark",
    french: "le texte commence par une marque d'ordre des octets, que JSON interdit",
    english: "the text starts with a byte order mark, which JSON forbids")
  /// Another encoding.
  package static let jsonInvalidUTF8 = MessageTemplate(
    "json.invalid-utf8", french: "ces octets ne sont pas de l'UTF-8",
    english: "these bytes are not UTF-8")
  /// Something that the grammar has no place for.
  package static let jsonUnexpectedCharacter = MessageTemplate(
    "json.unexpected-character", french: "ce caractère n'a pas sa place ici",
    english: "this character cannot stand here")
  /// Something is missing at the end.
  package static let jsonUnexpectedEnd = MessageTemplate(
    "json.unexpected-end", french: "le texte s'arrête trop tôt",
    english: "the text ends too early")
  /// A number that is spelled wrong.
  package static let jsonInvalidNumber = MessageTemplate(
    "json.invalid-number", french: "ce n'est pas un nombre JSON",
    english: "this is not a JSON number")
  /// A backslash before something else than what JSON allows.
  package static let jsonInvalidEscape = MessageTemplate(
    "json.invalid-escape", french: "cette séquence d'échappement n'existe pas en JSON",
    english: "this escape does not exist in JSON")
  /// Half of a character.
  package static let jsonLoneSurrogate = MessageTemplate(
    "json.lone-surrogate",
    french: "cette séquence est une moitié de paire de substitution sans l'autre",
    english: "this escape is one half of a surrogate pair without the other")
  /// A control character that is not escaped.
  package static let jsonControlCharacter = MessageTemplate(
    "json.control-character",
    french: "un caractère de commande doit être échappé dans une chaîne",
    english: "a control character must be escaped in a string")
  /// Two values, or rubbish after the first.
  package static let jsonTrailingContent = MessageTemplate(
    "json.trailing-content", french: "il y a autre chose après la valeur",
    english: "there is more after the value")
  /// A bound on nesting.
  package static let jsonTooDeep = MessageTemplate(
    "json.too-deep", french: "tableaux et objets s'imbriquent au-delà de la limite",
    english: "arrays and objects nest deeper than the limit")
  /// A bound on length.
  package static let jsonTooLong = MessageTemplate(
    "json.too-long", french: "le texte est plus long que la limite",
    english: "the text is longer than the limit")
}
