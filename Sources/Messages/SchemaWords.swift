/// The words of schemas that differ from one language to another.
enum SchemaWords {
  /// Fills the tokens of a sentence, putting the words of schemas into each language.
  static func fill(_ template: MessageTemplate, _ tokens: [String: String]) -> Message {
    func text(in language: Language) -> String {
      template(words(of: tokens, for: template.code, in: language)).text[language]
    }
    return Message(
      code: template.code,
      text: LocalizedText(french: text(in: .french), english: text(in: .english)))
  }

  /// Translates the tokens that are words, according to what the sentence speaks of.
  private static func words(
    of tokens: [String: String], for code: String, in language: Language
  ) -> [String: String] {
    var words = tokens
    func translate(_ token: String, from table: [String: LocalizedText]) {
      let or = language == .french ? " ou " : " or "
      words[token] = tokens[token]?.split(separator: ",").map { word in
        table[String(word)]?[language] ?? String(word)
      }.joined(separator: or)
    }
    switch code {
    case "schema.type":
      translate("expected", from: values)
      translate("actual", from: values)
    case "schema.error.not-a-schema": translate("actual", from: values)
    case "schema.error.keyword-value": translate("expected", from: values)
    case "schema.error.pattern": translate("reason", from: patternReasons)
    case "schema.format": translate("expected", from: formats)
    default: break
    }
    return words
  }

  /// What a value is, by the word of the schema language or of an error.
  static let values: [String: LocalizedText] = [
    "array": .init(french: "une liste", english: "an array"),
    "boolean": .init(french: "true ou false", english: "true or false"),
    "integer": .init(french: "un nombre entier", english: "an integer"),
    "null": .init(french: "null", english: "null"),
    "number": .init(french: "un nombre", english: "a number"),
    "object": .init(french: "un objet", english: "an object"),
    "string": .init(french: "un texte", english: "a string"),
    "non-negative-integer": .init(
      french: "un nombre entier positif ou nul",
      english: "a non-negative integer"),
    "positive-number": .init(
      french: "un nombre strictement positif",
      english: "a number greater than 0"),
    "names": .init(french: "une liste de noms (textes)", english: "an array of names (strings)"),
  ]

  /// What a format is, by its name.
  static let formats: [String: LocalizedText] = [
    "date-time": .init(
      french: "une date et une heure RFC 3339, comme 2024-05-17T08:30:00Z",
      english: "a date and time of RFC 3339, such as 2024-05-17T08:30:00Z"),
    "date": .init(french: "une date, comme 2024-05-17", english: "a date, such as 2024-05-17"),
    "time": .init(
      french: "une heure RFC 3339, comme 08:30:00Z",
      english: "a time of RFC 3339, such as 08:30:00Z"),
    "duration": .init(
      french: "une durée ISO 8601, comme P1DT12H",
      english: "a duration of ISO 8601, such as P1DT12H"),
    "email": .init(french: "une adresse électronique", english: "an e-mail address"),
    "idn-email": .init(french: "une adresse électronique", english: "an e-mail address"),
    "hostname": .init(
      french: "un nom d'hôte, comme www.exemple.fr",
      english: "a host name, such as www.example.com"),
    "idn-hostname": .init(french: "un nom d'hôte", english: "a host name"),
    "ipv4": .init(
      french: "une adresse IPv4, comme 192.0.2.1",
      english: "an IPv4 address, such as 192.0.2.1"),
    "ipv6": .init(
      french: "une adresse IPv6, comme 2001:db8::1",
      english: "an IPv6 address, such as 2001:db8::1"),
    "uri": .init(
      french: "une URI absolue, comme https://exemple.fr/a",
      english: "an absolute URI, such as https://example.com/a"),
    "uri-reference": .init(french: "une référence d'URI", english: "a URI reference"),
    "iri": .init(french: "une IRI absolue", english: "an absolute IRI"),
    "iri-reference": .init(french: "une référence d'IRI", english: "an IRI reference"),
    "uri-template": .init(
      french: "un gabarit d'URI RFC 6570",
      english: "a URI template of RFC 6570"),
    "uuid": .init(french: "un UUID", english: "a UUID"),
    "json-pointer": .init(
      french: "un pointeur JSON, comme /a/0",
      english: "a JSON Pointer, such as /a/0"),
    "relative-json-pointer": .init(
      french: "un pointeur JSON relatif, comme 1/a",
      english: "a relative JSON Pointer, such as 1/a"),
    "regex": .init(
      french: "une expression régulière ECMA-262",
      english: "a regular expression of ECMA-262"),
    "int32": .init(french: "un entier sur 32 bits", english: "a 32-bit integer"),
    "int64": .init(french: "un entier sur 64 bits", english: "a 64-bit integer"),
    "float": .init(
      french: "un nombre à virgule flottante simple précision",
      english: "a single-precision number"),
    "double": .init(
      french: "un nombre à virgule flottante double précision",
      english: "a double-precision number"),
    "byte": .init(french: "un texte en base64", english: "a text in base64"),
  ]

  /// Why a regular expression is malformed, by the reason of the error.
  static let patternReasons: [String: LocalizedText] = [
    "parenthesis": .init(
      french: "une parenthèse n'a pas sa pareille",
      english: "a parenthesis has no partner"),
    "bracket": .init(french: "un crochet n'a pas son pareil", english: "a bracket has no partner"),
    "nothing-to-repeat": .init(
      french: "il n'y a rien à répéter",
      english: "there is nothing to repeat"),
    "quantifier": .init(
      french: "les bornes de la répétition sont inversées",
      english: "the bounds of the repetition are out of order"),
    "escape": .init(
      french: "cette barre oblique inverse n'a pas de sens",
      english: "this backslash has no meaning"),
    "range": .init(
      french: "les bornes de l'intervalle sont inversées",
      english: "the bounds of the range are out of order"),
    "group": .init(french: "ce groupe n'existe pas", english: "there is no such group"),
    "group-name": .init(
      french: "ce nom de groupe est déjà pris",
      english: "this name of a group is already taken"),
    "property": .init(
      french: "cette propriété Unicode n'existe pas",
      english: "there is no such Unicode property"),
    "reference": .init(
      french: "ce renvoi ne désigne aucun groupe",
      english: "this reference names no group"),
    "depth": .init(
      french: "les groupes sont trop imbriqués",
      english: "the groups are nested too deep"),
    "size": .init(
      french: "les répétitions sont trop grandes",
      english: "the repetitions are too large"),
  ]
}
