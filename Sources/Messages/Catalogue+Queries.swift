/// Why queries and regular expressions cannot be used, by the codes of the room JSON.
extension Catalogue {
  /// Every entry about JSONPath (RFC 9535) and I-Regexp (RFC 9485).
  package static let queries: [MessageTemplate] = paths + patterns

  /// Puts the error about a JSONPath into words, with its place, counted from 0.
  package static func pathError(_ code: String, offset: Int) -> LocalizedText {
    clause(code, "json-path", among: paths, offset: offset)
  }

  /// Puts the error about a regular expression into words, with its place, counted from 0.
  package static func patternError(_ code: String, offset: Int) -> LocalizedText {
    clause(code, "i-regexp", among: patterns, offset: offset)
  }

  private static func clause(
    _ code: String, _ prefix: String, among entries: [MessageTemplate], offset: Int
  ) -> LocalizedText {
    let template = entries.first { $0.code == "\(prefix).\(code)" }
    guard let text = template?().text else { return LocalizedText(verbatim: code) }
    return LocalizedText(
      french: "\(text.french) (caractère \(offset + 1))",
      english: "\(text.english) (character \(offset + 1))")
  }

  private static let paths: [MessageTemplate] = [
    pathStart, pathSegment, pathName, pathSelector, pathBracket, pathInteger, pathUnclosedString,
    pathControlCharacter, pathEscape, pathSurrogate, pathHexadecimal, pathParenthesis, pathArgument,
    pathOperand, pathNumber, pathLoneLiteral, pathLoneValue, pathSeveralNodes, pathNoValue,
    pathFunction, pathDepth,
  ]

  private static let patterns: [MessageTemplate] = [
    patternUnescaped, patternDepth, patternCount, patternBrace, patternCountOrder, patternEnd,
    patternParenthesis, patternOpeningBrace, patternCategory, patternEscape, patternBracket,
    patternHyphen, patternEmptyClass, patternRangeOrder, patternSize,
  ]

  /// A query starts with “$”.
  package static let pathStart = MessageTemplate(
    "json-path.start", french: "une requête commence par « $ »",
    english: "a query starts with “$”")
  /// A segment must start with “.”, “..” or “[”.
  package static let pathSegment = MessageTemplate(
    "json-path.segment", french: "un segment commence par « . », « .. » ou « [ »",
    english: "a segment must start with “.”, “..” or “[”")
  /// A member name or “*” must follow the dot.
  package static let pathName = MessageTemplate(
    "json-path.name", french: "un nom de membre ou « * » doit suivre le point",
    english: "a member name or “*” must follow the dot")
  /// A name, an index, a slice, “*” or “?” is needed here.
  package static let pathSelector = MessageTemplate(
    "json-path.selector", french: "il faut ici un nom, un indice, une tranche, « * » ou « ? »",
    english: "a name, an index, a slice, “*” or “?” is needed here")
  /// “,” or “]” is needed here.
  package static let pathBracket = MessageTemplate(
    "json-path.bracket", french: "il faut ici « , » ou « ] »",
    english: "“,” or “]” is needed here")
  /// This is not an integer that a query can hold.
  package static let pathInteger = MessageTemplate(
    "json-path.integer", french: "ce n'est pas un entier qu'une requête puisse contenir",
    english: "this is not an integer that a query can hold")
  /// The string is not closed.
  package static let pathUnclosedString = MessageTemplate(
    "json-path.unclosed-string", french: "le texte n'est pas fermé",
    english: "the string is not closed")
  /// A control character must be escaped in a string.
  package static let pathControlCharacter = MessageTemplate(
    "json-path.control-character",
    french: "un caractère de commande doit être échappé dans un texte",
    english: "a control character must be escaped in a string")
  /// This escape does not exist.
  package static let pathEscape = MessageTemplate(
    "json-path.escape", french: "cette séquence d'échappement n'existe pas",
    english: "this escape does not exist")
  /// One half of a surrogate pair cannot stand alone.
  package static let pathSurrogate = MessageTemplate(
    "json-path.surrogate", french: "une moitié de paire de substitution ne va pas sans l'autre",
    english: "one half of a surrogate pair cannot stand alone")
  /// Four hexadecimal digits are needed here.
  package static let pathHexadecimal = MessageTemplate(
    "json-path.hexadecimal", french: "il faut ici quatre chiffres hexadécimaux",
    english: "four hexadecimal digits are needed here")
  /// “)” is needed here.
  package static let pathParenthesis = MessageTemplate(
    "json-path.parenthesis", french: "il faut ici « ) »",
    english: "“)” is needed here")
  /// “,” or “)” is needed here.
  package static let pathArgument = MessageTemplate(
    "json-path.argument", french: "il faut ici « , » ou « ) »",
    english: "“,” or “)” is needed here")
  /// A query, literal or function is needed here.
  package static let pathOperand = MessageTemplate(
    "json-path.operand", french: "il faut ici une requête, une valeur ou une fonction",
    english: "a query, literal or function is needed here")
  /// This is not a number.
  package static let pathNumber = MessageTemplate(
    "json-path.number", french: "ce n'est pas un nombre",
    english: "this is not a number")
  /// A literal cannot stand alone: compare it with something.
  package static let pathLoneLiteral = MessageTemplate(
    "json-path.lone-literal",
    french: "une valeur ne peut pas rester seule : comparez-la à autre chose",
    english: "a literal cannot stand alone: compare it with something")
  /// This function gives a value: compare it with something.
  package static let pathLoneValue = MessageTemplate(
    "json-path.lone-value", french: "cette fonction donne une valeur : comparez-la à autre chose",
    english: "this function gives a value: compare it with something")
  /// Only a query for one node can be compared.
  package static let pathSeveralNodes = MessageTemplate(
    "json-path.several-nodes",
    french: "seule une requête qui désigne un seul nœud peut être comparée",
    english: "only a query for one node can be compared")
  /// This function gives no value to compare.
  package static let pathNoValue = MessageTemplate(
    "json-path.no-value", french: "cette fonction ne donne pas de valeur à comparer",
    english: "this function gives no value to compare")
  /// There is no such function with these arguments.
  package static let pathFunction = MessageTemplate(
    "json-path.function", french: "il n'y a pas de telle fonction avec ces arguments",
    english: "there is no such function with these arguments")
  /// Filters nest deeper than the limit.
  package static let pathDepth = MessageTemplate(
    "json-path.depth", french: "les filtres s'imbriquent au-delà de la limite",
    english: "filters nest deeper than the limit")

  /// This character must be escaped here.
  package static let patternUnescaped = MessageTemplate(
    "i-regexp.unescaped", french: "ce caractère doit être échappé ici",
    english: "this character must be escaped here")
  /// Groups nest deeper than the limit.
  package static let patternDepth = MessageTemplate(
    "i-regexp.depth", french: "les groupes s'imbriquent au-delà de la limite",
    english: "groups nest deeper than the limit")
  /// A count is needed here.
  package static let patternCount = MessageTemplate(
    "i-regexp.count", french: "il faut ici un nombre de répétitions",
    english: "a count is needed here")
  /// “}” is needed here.
  package static let patternBrace = MessageTemplate(
    "i-regexp.brace", french: "il faut ici « } »",
    english: "“}” is needed here")
  /// The counts are in the wrong order.
  package static let patternCountOrder = MessageTemplate(
    "i-regexp.count-order", french: "les nombres de répétitions sont inversés",
    english: "the counts are in the wrong order")
  /// The expression ends too early.
  package static let patternEnd = MessageTemplate(
    "i-regexp.end", french: "l'expression s'arrête trop tôt",
    english: "the expression ends too early")
  /// “)” is needed here.
  package static let patternParenthesis = MessageTemplate(
    "i-regexp.parenthesis", french: "il faut ici « ) »",
    english: "“)” is needed here")
  /// “{” is needed here.
  package static let patternOpeningBrace = MessageTemplate(
    "i-regexp.opening-brace", french: "il faut ici « { »",
    english: "“{” is needed here")
  /// This is not a general category of Unicode.
  package static let patternCategory = MessageTemplate(
    "i-regexp.category", french: "ce n'est pas une catégorie générale d'Unicode",
    english: "this is not a general category of Unicode")
  /// This escape does not exist.
  package static let patternEscape = MessageTemplate(
    "i-regexp.escape", french: "cette séquence d'échappement n'existe pas",
    english: "this escape does not exist")
  /// “]” is needed here.
  package static let patternBracket = MessageTemplate(
    "i-regexp.bracket", french: "il faut ici « ] »",
    english: "“]” is needed here")
  /// “-” must be escaped here.
  package static let patternHyphen = MessageTemplate(
    "i-regexp.hyphen", french: "« - » doit être échappé ici",
    english: "“-” must be escaped here")
  /// A character class cannot be empty.
  package static let patternEmptyClass = MessageTemplate(
    "i-regexp.empty-class", french: "une classe de caractères ne peut pas être vide",
    english: "a character class cannot be empty")
  /// The range is in the wrong order.
  package static let patternRangeOrder = MessageTemplate(
    "i-regexp.range-order", french: "les bornes de l'intervalle sont inversées",
    english: "the range is in the wrong order")
  /// The expression repeats more than the limit.
  package static let patternSize = MessageTemplate(
    "i-regexp.size", french: "l'expression se répète au-delà de la limite",
    english: "the expression repeats more than the limit")
}
