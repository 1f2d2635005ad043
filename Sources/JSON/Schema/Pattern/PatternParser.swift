/// Reads a regular expression: the grammar of ECMA-262, clause "Patterns", with the `u` flag and the
/// leniency that `ECMAPattern` describes.
struct PatternParser {
  /// How deep groups may be nested, which bounds every recursion over the tree.
  static let maximumDepth = 100
  /// What an upper bound beyond all texts is read as; such a quantifier has no upper bound.
  static let endless = Int(Int32.max)

  let scalars: [Unicode.Scalar]
  var index = 0
  var hasBackreferences = false
  /// How many capturing groups there are in all, and the numbers of those with a name.
  private(set) var groupCount = 0
  private(set) var groupNames: [String: Int] = [:]
  private var openedGroupCount = 0
  private var looks: [PatternTree.Look] = []
  private var depth = 0

  /// Prepares to read an expression.
  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  /// The scalar to be read next, if the end is not reached.
  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// Reads the whole expression.
  mutating func parse() throws(PatternError) -> PatternTree {
    try countGroups()
    let root = try parseDisjunction()
    if next != nil { throw error(.parenthesis) }
    return PatternTree(
      root: root, looks: looks, groupCount: groupCount, hasBackreferences: hasBackreferences)
  }

  /// Makes an error about the scalar to be read next, or about another one.
  func error(_ reason: PatternError.Reason, at offset: Int? = nil) -> PatternError {
    PatternError(reason: reason, offset: offset ?? index)
  }

  /// Moves over a scalar if it comes next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  /// Moves over some text if it comes next.
  mutating func skip(_ text: String) -> Bool {
    guard scalars[index...].starts(with: text.unicodeScalars) else { return false }
    index += text.unicodeScalars.count
    return true
  }

  /// Counts and names the groups first, since a back-reference may stand before its group.
  private mutating func countGroups() throws(PatternError) {
    var isInClass = false
    while let scalar = next {
      let start = index
      index += 1
      switch scalar {
      case "\\": index += 1
      case "[": isInClass = true
      case "]": isInClass = false
      case "(" where !isInClass:
        if next != "?" {
          groupCount += 1
        } else if skip("?<"), next != "=", next != "!" {
          groupCount += 1
          guard groupNames.updateValue(groupCount, forKey: try parseName()) == nil else {
            throw error(.groupName, at: start)
          }
        }
      default: break
      }
    }
    index = 0
  }

  /// Reads the name of a group and the `>` after it.
  mutating func parseName() throws(PatternError) -> String {
    let start = index
    var name = String.UnicodeScalarView()
    while let scalar = next, scalar != ">" {
      let isFirst = name.isEmpty
      let properties = scalar.properties
      guard
        scalar == "$" || scalar == "_"
          || (isFirst ? properties.isIDStart : properties.isIDContinue)
      else { throw error(.group, at: start) }
      name.append(scalar)
      index += 1
    }
    guard skip(">"), !name.isEmpty else { throw error(.group, at: start) }
    return String(name)
  }

  private mutating func parseDisjunction() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw error(.depth) }
    var alternatives = [try parseAlternative()]
    while skip("|") { alternatives.append(try parseAlternative()) }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func parseAlternative() throws(PatternError) -> PatternNode {
    var terms: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      terms.append(try parseTerm())
    }
    return terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func parseTerm() throws(PatternError) -> PatternNode {
    let firstGroup = openedGroupCount + 1
    let atom = try parseAtom()
    let groups = firstGroup..<(openedGroupCount + 1)
    let quantifierStart = index
    guard let (minimum, maximum) = try parseQuantifier() else { return atom }
    switch atom {
    case .start, .end, .wordBoundary, .look: throw error(.nothingToRepeat, at: quantifierStart)
    default: break
    }
    if let maximum, maximum < minimum { throw error(.quantifier, at: quantifierStart) }
    return .repetition(
      atom, minimum: minimum, maximum: maximum, isLazy: skip("?"), groups: groups)
  }

  private mutating func parseAtom() throws(PatternError) -> PatternNode {
    guard let scalar = next else { return .sequence([]) }
    switch scalar {
    case "(": return try parseGroup()
    case "[": return .consume(try parseClass())
    case "\\": return try parseEscape()
    case "*", "+", "?": throw error(.nothingToRepeat)
    case "{":
      let start = index
      if try parseQuantifier() != nil { throw error(.nothingToRepeat, at: start) }
    default: break
    }
    index += 1
    switch scalar {
    case "^": return .start
    case "$": return .end
    case ".": return .consume(PatternClass(PatternClass.lineTerminators, isInverted: true))
    default: return .consume(PatternClass([scalar.value...scalar.value]))
    }
  }

  private mutating func parseGroup() throws(PatternError) -> PatternNode {
    let start = index
    index += 1
    if skip("?:") {
      let body = try parseDisjunction()
      guard skip(")") else { throw error(.parenthesis, at: start) }
      return body
    }
    for (opening, isBehind, isNegated) in [
      ("?=", false, false), ("?!", false, true), ("?<=", true, false), ("?<!", true, true),
    ] where skip(opening) {
      let body = try parseDisjunction()
      guard skip(")") else { throw error(.parenthesis, at: start) }
      looks.append(.init(body: body, isBehind: isBehind))
      return .look(looks.count - 1, isNegated: isNegated)
    }
    if skip("?<") {
      _ = try parseName()
    } else if next == "?" {
      throw error(.group, at: start)
    }
    openedGroupCount += 1
    let number = openedGroupCount
    let body = try parseDisjunction()
    guard skip(")") else { throw error(.parenthesis, at: start) }
    return .group(number, body)
  }

  /// Reads a quantifier, if one comes next; a `{` that begins none is not read.
  private mutating func parseQuantifier() throws(PatternError) -> (Int, Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    let start = index
    guard skip("{"), let minimum = parseDecimal() else {
      index = start
      return nil
    }
    if skip("}") { return (minimum, minimum) }
    guard skip(",") else {
      index = start
      return nil
    }
    if skip("}") { return (minimum, nil) }
    guard let maximum = parseDecimal(), skip("}") else {
      index = start
      return nil
    }
    return (minimum, maximum == Self.endless ? nil : maximum)
  }

  /// Reads decimal digits, if there are any; a number beyond all texts is cut down.
  mutating func parseDecimal() -> Int? {
    let start = index
    var number = 0
    while let scalar = next, ("0"..."9").contains(scalar) {
      number = min(number * 10 + Int(scalar.value - 0x30), Self.endless)
      index += 1
    }
    return index > start ? number : nil
  }
}
