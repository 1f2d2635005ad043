/// Reads the names of an XPath expression, whose syntax is known to be right (XPath 1.0 §3.7).
struct XPathScanner {
  /// A name that an expression uses.
  struct Name: Equatable {
    /// What a name stands for.
    enum Role: Equatable {
      case nodeTest
      case function
      case variable
    }

    let role: Role
    /// The name as it is written, with its prefix.
    let text: String
    let prefix: String?
    /// Where it begins, from 1, counted in Unicode scalars.
    let column: Int
  }

  /// The functions of XPath 1.0 (§4).
  static let functions: Set<String> = [
    "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat",
    "starts-with", "contains", "substring-before", "substring-after", "substring",
    "string-length", "normalize-space", "translate", "boolean", "not", "true", "false", "lang",
    "number", "sum", "floor", "ceiling", "round",
  ]
  private static let nodeTypes: Set<String> = ["comment", "text", "processing-instruction", "node"]
  private static let operators: Set<String> = ["and", "or", "mod", "div"]

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Whether what came before can end an operand, so that a name or `*` is an operator (§3.7).
  private var isAfterOperand = false

  /// Creates a scanner.
  init(_ expression: String) {
    scalars = Array(expression.unicodeScalars)
  }

  /// Tells whether a text is a name without prefix (Namespaces in XML §3).
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
    return text.unicodeScalars.allSatisfy(isNamePart)
  }

  /// Gives the next name that stands for something of the document or of the language.
  mutating func nextName() -> Name? {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "'" || scalar == "\"" {
        skipLiteral(closedBy: scalar)
      } else if scalar == "$" {
        index += 1
        skipSpace()
        let column = index + 1
        let (text, prefix) = readQualifiedName()
        isAfterOperand = true
        return Name(role: .variable, text: text, prefix: prefix, column: column)
      } else if Self.isNameStart(scalar) {
        if let name = readName() { return name }
      } else {
        skip(scalar)
      }
    }
    return nil
  }

  private mutating func skip(_ scalar: Unicode.Scalar) {
    index += 1
    switch scalar {
    case " ", "\t", "\r", "\n": break
    case "*": isAfterOperand.toggle()
    case ")", "]", ".", "0"..."9": isAfterOperand = true
    default: isAfterOperand = false
    }
  }

  private mutating func skipLiteral(closedBy quote: Unicode.Scalar) {
    index += 1
    while index < scalars.count && scalars[index] != quote { index += 1 }
    index += 1
    isAfterOperand = true
  }

  private mutating func skipSpace() {
    while index < scalars.count, " \t\r\n".unicodeScalars.contains(scalars[index]) { index += 1 }
  }

  private mutating func readName() -> Name? {
    let column = index + 1
    let (text, prefix) = readQualifiedName()
    if isAfterOperand && Self.operators.contains(text) {
      isAfterOperand = false
      return nil
    }
    skipSpace()
    if index < scalars.count && scalars[index] == "(" {
      isAfterOperand = false
      return prefix == nil && Self.nodeTypes.contains(text)
        ? nil : Name(role: .function, text: text, prefix: prefix, column: column)
    }
    if startsWithColons() {
      index += 2
      isAfterOperand = false
      return nil
    }
    isAfterOperand = true
    return Name(role: .nodeTest, text: text, prefix: prefix, column: column)
  }

  /// Reads `name`, `prefix:name` or `prefix:*`, and leaves the colons of an axis.
  private mutating func readQualifiedName() -> (text: String, prefix: String?) {
    let first = readPlainName()
    guard index + 1 < scalars.count, scalars[index] == ":", scalars[index + 1] != ":" else {
      return (first, nil)
    }
    index += 1
    if scalars[index] == "*" {
      index += 1
      return ("\(first):*", first)
    }
    return ("\(first):\(readPlainName())", first)
  }

  private mutating func readPlainName() -> String {
    let start = index
    while index < scalars.count && Self.isNamePart(scalars[index]) { index += 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  private func startsWithColons() -> Bool {
    index + 1 < scalars.count && scalars[index] == ":" && scalars[index + 1] == ":"
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: scalar.value >= 0xC0
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "."
      || scalar.value == 0xB7
  }
}
