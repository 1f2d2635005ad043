/// Reads I-Regexps by the grammar of RFC 9485 §3.
struct RegexpParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private static let maximumDepth = 100

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Reads the whole expression.
  mutating func parse() throws(IRegexpError) -> RegexpSyntax {
    let syntax = try choice()
    guard index == scalars.count else { throw error(.unescaped) }
    return syntax
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func error(_ code: IRegexpError.Code) -> IRegexpError {
    IRegexpError(code: code, offset: index)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  private mutating func choice() throws(IRegexpError) -> RegexpSyntax {
    guard depth < Self.maximumDepth else { throw error(.depth) }
    depth += 1
    defer { depth -= 1 }
    var branches = [try branch()]
    while take("|") { branches.append(try branch()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func branch() throws(IRegexpError) -> RegexpSyntax {
    var pieces: [RegexpSyntax] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let atom = try atom()
      pieces.append(try quantified(atom))
    }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func quantified(_ atom: RegexpSyntax) throws(IRegexpError) -> RegexpSyntax {
    if take("*") { return .repeated(atom, atLeast: 0, atMost: nil) }
    if take("+") { return .repeated(atom, atLeast: 1, atMost: nil) }
    if take("?") { return .repeated(atom, atLeast: 0, atMost: 1) }
    guard take("{") else { return atom }
    guard let least = number() else { throw error(.count) }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else { throw error(.brace) }
    if let most, most < least { throw error(.countOrder) }
    return .repeated(atom, atLeast: least, atMost: most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current.flatMap({ Int(String($0)) }), index < scalars.count {
      value = min((value ?? 0) * 10 + digit, 1_000_000)
      index += 1
    }
    return value
  }

  private mutating func atom() throws(IRegexpError) -> RegexpSyntax {
    guard let scalar = current else { throw error(.end) }
    switch scalar {
    case "(":
      index += 1
      let inner = try choice()
      guard take(")") else { throw error(.parenthesis) }
      return inner
    case ".":
      index += 1
      return .set(.dot)
    // The grammar has no anchors, but every mapping of §5 makes them of these two, and so do the
    // expressions that people write.
    case "^":
      index += 1
      return .start
    case "$":
      index += 1
      return .end
    case "[":
      index += 1
      return .set(try characterClass())
    case "\\": return .set(try escape())
    case "*", "+", "?", "{", "}", "]", ")": throw error(.unescaped)
    default:
      index += 1
      return .set(ScalarSet(ranges: [scalar.value...scalar.value]))
    }
  }

  /// Reads an escape: one character, or a general category.
  private mutating func escape() throws(IRegexpError) -> ScalarSet {
    index += 1
    guard let scalar = current else { throw error(.end) }
    if scalar == "p" || scalar == "P" {
      index += 1
      return ScalarSet(categories: [(try category(), scalar == "P")])
    }
    let value = try single()
    return ScalarSet(ranges: [value...value])
  }

  private mutating func category() throws(IRegexpError) -> String {
    guard take("{") else { throw error(.openingBrace) }
    var name = String.UnicodeScalarView()
    while let scalar = current, scalar != "}" {
      name.append(scalar)
      index += 1
    }
    guard take("}"), ScalarSet.knownCategories.contains(String(name)) else {
      throw error(.category)
    }
    return String(name)
  }

  /// Reads what follows a backslash that stands for one character.
  private mutating func single() throws(IRegexpError) -> UInt32 {
    guard let scalar = current else { throw error(.end) }
    index += 1
    switch scalar {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": return scalar.value
    default:
      index -= 1
      throw error(.escape)
    }
  }

  private mutating func characterClass() throws(IRegexpError) -> ScalarSet {
    var set = ScalarSet()
    set.isNegated = take("^")
    var isFirst = true
    while !take("]") {
      guard let scalar = current else { throw error(.bracket) }
      if scalar == "-" {
        // A hyphen stands for itself only at either end.
        index += 1
        guard isFirst || current == "]" else { throw error(.hyphen) }
        set.ranges.append(0x2D...0x2D)
      } else if scalar == "\\", index + 1 < scalars.count,
        scalars[index + 1] == "p" || scalars[index + 1] == "P"
      {
        set.categories += try escape().categories
      } else {
        try range(into: &set)
      }
      isFirst = false
    }
    guard !isFirst else { throw error(.emptyClass) }
    return set
  }

  private mutating func range(into set: inout ScalarSet) throws(IRegexpError) {
    let lower = try classScalar()
    guard current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
      set.ranges.append(lower...lower)
      return
    }
    index += 1
    let upper = try classScalar()
    guard lower <= upper else { throw error(.rangeOrder) }
    set.ranges.append(lower...upper)
  }

  private mutating func classScalar() throws(IRegexpError) -> UInt32 {
    guard let scalar = current else { throw error(.bracket) }
    switch scalar {
    case "\\":
      index += 1
      return try single()
    case "[", "]", "-": throw error(.unescaped)
    default:
      index += 1
      return scalar.value
    }
  }
}
