/// Filters: logical expressions, comparisons and functions (RFC 9535 §2.3.5 and §2.4).
extension PathParser {
  mutating func logicalOr() throws(JSONPathError) -> PathSyntax.Logical {
    guard depth < Self.maximumDepth else { throw error(.depth) }
    depth += 1
    defer { depth -= 1 }
    var terms = [try logicalAnd()]
    while try operatorFollows("||") { terms.append(try logicalAnd()) }
    return terms.count == 1 ? terms[0] : .or(terms)
  }

  private mutating func logicalAnd() throws(JSONPathError) -> PathSyntax.Logical {
    var terms = [try basic()]
    while try operatorFollows("&&") { terms.append(try basic()) }
    return terms.count == 1 ? terms[0] : .and(terms)
  }

  private mutating func operatorFollows(_ text: String) throws(JSONPathError) -> Bool {
    let mark = index
    skipBlanks()
    guard take(text: text) else {
      index = mark
      return false
    }
    skipBlanks()
    return true
  }

  private mutating func basic() throws(JSONPathError) -> PathSyntax.Logical {
    let isNegated = take("!")
    if isNegated { skipBlanks() }
    if take("(") {
      skipBlanks()
      let inner = try logicalOr()
      skipBlanks()
      try expect(")", .parenthesis)
      return isNegated ? .not(inner) : inner
    }
    let start = index
    let left = try comparable()
    let mark = index
    skipBlanks()
    let operation = PathSyntax.Operator.allCases.first { op in
      var copy = self
      return copy.take(text: op.rawValue)
    }
    guard let operation, !isNegated else {
      index = mark
      return try test(left, isNegated: isNegated, start: start)
    }
    try verifyComparable(left, start: start)
    _ = take(text: operation.rawValue)
    skipBlanks()
    let rightStart = index
    let right = try comparable()
    try verifyComparable(right, start: rightStart)
    return .compare(left, operation, right)
  }

  /// A query or a function that stands alone.
  private mutating func test(
    _ operand: PathSyntax.Comparable, isNegated: Bool, start: Int
  ) throws(JSONPathError) -> PathSyntax.Logical {
    let logical: PathSyntax.Logical
    switch operand {
    case .literal:
      index = start
      throw error(.loneLiteral)
    case .query(let query): logical = .exists(query)
    case .call(let function):
      guard !function.isValue else {
        index = start
        throw error(.loneValue)
      }
      logical = .call(function)
    }
    return isNegated ? .not(logical) : logical
  }

  private mutating func verifyComparable(
    _ operand: PathSyntax.Comparable, start: Int
  ) throws(JSONPathError) {
    switch operand {
    case .literal: return
    case .query(let query) where query.isComparable: return
    case .call(let function) where function.isValue: return
    case .query:
      index = start
      throw error(.severalNodes)
    case .call:
      index = start
      throw error(.noValue)
    }
  }

  private mutating func comparable() throws(JSONPathError) -> PathSyntax.Comparable {
    switch current {
    case "@", "$": return .query(try query())
    case "'", "\"": return try literal(.string(try quoted()))
    case let digit? where digit == "-" || ("0"..."9").contains(digit): return try number()
    default: return try wordOrCall()
    }
  }

  private func literal(_ text: JSONText) throws(JSONPathError) -> PathSyntax.Comparable {
    guard let value = text.asValue else { throw error(.operand) }
    return .literal(value)
  }

  private mutating func query() throws(JSONPathError) -> PathSyntax.Query {
    let isRelative = current == "@"
    index += 1
    let segments = try segments()
    if !isRelative { absoluteQueryCount += 1 }
    return PathSyntax.Query(
      isRelative: isRelative, segments: segments, place: absoluteQueryCount)
  }

  /// A number as JSON has it; “-0” is one here (§2.3.5.1).
  private mutating func number() throws(JSONPathError) -> PathSyntax.Comparable {
    let start = index
    while let scalar = current, "+-.eE0123456789".unicodeScalars.contains(scalar) { index += 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    guard JSONNumber(parsing: String(text)) != nil else {
      index = start
      throw error(.number)
    }
    return try literal(.number(String(text)))
  }

  private mutating func wordOrCall() throws(JSONPathError) -> PathSyntax.Comparable {
    let start = index
    var word = String.UnicodeScalarView()
    while let scalar = current {
      let isFirst = ("a"..."z").contains(scalar)
      guard isFirst || (!word.isEmpty && (scalar == "_" || ("0"..."9").contains(scalar))) else {
        break
      }
      word.append(scalar)
      index += 1
    }
    let name = String(word)
    if take("(") { return .call(try call(name, start: start)) }
    switch name {
    case "true": return try literal(true)
    case "false": return try literal(false)
    case "null": return try literal(nil)
    default:
      index = start
      throw error(.operand)
    }
  }

  // MARK: Functions

  private mutating func call(_ name: String, start: Int) throws(JSONPathError)
    -> PathSyntax.Function
  {
    guard depth < Self.maximumDepth else { throw error(.depth) }
    depth += 1
    defer { depth -= 1 }
    var arguments: [PathSyntax.Comparable] = []
    skipBlanks()
    if current != ")" {
      repeat {
        skipBlanks()
        arguments.append(try comparable())
        skipBlanks()
      } while take(",")
    }
    try expect(")", .argument)
    guard let function = typed(name, arguments) else {
      index = start
      throw error(.function)
    }
    return function
  }

  /// Verifies the types of a call (§2.4.3); nil when they do not fit.
  private func typed(_ name: String, _ arguments: [PathSyntax.Comparable]) -> PathSyntax.Function? {
    func isValue(_ argument: PathSyntax.Comparable) -> Bool {
      switch argument {
      case .literal: true
      case .query(let query): query.isSingular
      case .call(let function): function.isValue
      }
    }
    switch (name, arguments.count) {
    case ("length", 1) where isValue(arguments[0]): return .length(arguments[0])
    case ("count", 1), ("value", 1):
      guard case .query(let query) = arguments[0] else { return nil }
      return name == "count" ? .count(query) : .value(query)
    case ("match", 2), ("search", 2):
      guard isValue(arguments[0]), isValue(arguments[1]) else { return nil }
      let pattern: PathSyntax.Pattern
      if case .literal(let value) = arguments[1] {
        pattern = .compiled(value.string.flatMap { try? IRegexp(parsing: $0) })
      } else {
        pattern = .computed(arguments[1])
      }
      return name == "match" ? .match(arguments[0], pattern) : .search(arguments[0], pattern)
    default: return nil
    }
  }
}
