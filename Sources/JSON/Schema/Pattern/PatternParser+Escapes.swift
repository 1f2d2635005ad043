/// What a backslash stands for (ECMA-262, AtomEscape and ClassEscape).
extension PatternParser {
  /// A set of code points that an escape stands for.
  struct ClassPart {
    var ranges: [ClosedRange<UInt32>] = []
    var properties: [PatternProperty] = []
    /// The one code point, where it is but one.
    var point: UInt32?

    /// Creates the part for one code point.
    init(_ point: UInt32) {
      self.point = point
      ranges = [point...point]
    }

    /// Creates a part for several code points.
    init(_ ranges: [ClosedRange<UInt32>], properties: [PatternProperty] = []) {
      self.ranges = ranges
      self.properties = properties
    }
  }

  /// Reads an escape outside brackets.
  mutating func parseEscape() throws(PatternError) -> PatternNode {
    let start = index
    if skip("\\b") { return .wordBoundary(isNegated: false) }
    if skip("\\B") { return .wordBoundary(isNegated: true) }
    if skip("\\k") {
      guard skip("<"), let number = groupNames[try parseName()] else {
        throw error(.reference, at: start)
      }
      hasBackreferences = true
      return .backreference(number)
    }
    index += 1
    if let digit = next, ("1"..."9").contains(digit), let number = parseDecimal() {
      guard number <= groupCount else { throw error(.reference, at: start) }
      hasBackreferences = true
      return .backreference(number)
    }
    index = start
    let part = try parseClassEscape()
    return .consume(PatternClass(part.ranges, properties: part.properties))
  }

  /// Reads an escape that stands for code points, in brackets or not.
  mutating func parseClassEscape() throws(PatternError) -> ClassPart {
    let start = index
    index += 1
    guard let scalar = next else { throw error(.escape, at: start) }
    index += 1
    switch scalar {
    case "d": return ClassPart(PatternClass.digits)
    case "D": return ClassPart(PatternClass.complement(of: PatternClass.digits))
    case "w": return ClassPart(PatternClass.wordCharacters)
    case "W": return ClassPart(PatternClass.complement(of: PatternClass.wordCharacters))
    case "s": return ClassPart(PatternClass.whitespace)
    case "S": return ClassPart(PatternClass.complement(of: PatternClass.whitespace))
    case "p", "P": return try parseProperty(isNegated: scalar == "P", from: start)
    case "t": return ClassPart(0x09)
    case "n": return ClassPart(0x0A)
    case "v": return ClassPart(0x0B)
    case "f": return ClassPart(0x0C)
    case "r": return ClassPart(0x0D)
    case "c":
      guard let letter = next, letter.isASCII, letter.properties.isAlphabetic else {
        throw error(.escape, at: start)
      }
      index += 1
      return ClassPart(letter.value % 32)
    case "0":
      if let digit = next, ("0"..."9").contains(digit) { throw error(.escape, at: start) }
      return ClassPart(0)
    case "x":
      guard let point = parseHexadecimal(count: 2) else { throw error(.escape, at: start) }
      return ClassPart(point)
    case "u": return try parseUnicodeEscape(from: start)
    default:
      let isName = scalar != "_" && scalar.properties.isIDContinue
      if isName { throw error(.escape, at: start) }
      return ClassPart(scalar.value)
    }
  }

  private mutating func parseHexadecimal(count: Int) -> UInt32? {
    guard scalars.count - index >= count else { return nil }
    var point: UInt32 = 0
    for scalar in scalars[index..<(index + count)] {
      guard let digit = scalar.hexadecimalValue else { return nil }
      point = point * 16 + digit
    }
    index += count
    return point
  }

  /// Reads what follows `\u`: four digits, two surrogates, or digits in braces.
  private mutating func parseUnicodeEscape(from start: Int) throws(PatternError) -> ClassPart {
    if skip("{") {
      var point: UInt32 = 0
      let first = index
      while let digit = next?.hexadecimalValue {
        point = point * 16 + digit
        guard point <= PatternClass.lastPoint else { throw error(.escape, at: start) }
        index += 1
      }
      guard index > first, skip("}") else { throw error(.escape, at: start) }
      return ClassPart(point)
    }
    guard let unit = parseHexadecimal(count: 4) else { throw error(.escape, at: start) }
    guard (0xD800...0xDBFF).contains(unit) else { return ClassPart(unit) }
    let afterLead = index
    if skip("\\u"), let trail = parseHexadecimal(count: 4), (0xDC00...0xDFFF).contains(trail) {
      return ClassPart(0x10000 + (unit - 0xD800) << 10 + (trail - 0xDC00))
    }
    index = afterLead
    return ClassPart(unit)
  }

  /// Reads what follows `\p`: `{Name}` or `{Name=Value}`.
  private mutating func parseProperty(
    isNegated: Bool, from start: Int
  ) throws(PatternError) -> ClassPart {
    guard skip("{") else { throw error(.property, at: start) }
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != "}" {
      text.append(scalar)
      index += 1
    }
    guard skip("}"), let property = PatternProperty(named: String(text), isNegated: isNegated)
    else { throw error(.property, at: start) }
    return ClassPart([], properties: [property])
  }
}

extension Unicode.Scalar {
  /// The value of a hexadecimal digit, if it is an ASCII one.
  var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "A"..."F": value - 0x37
    case "a"..."f": value - 0x57
    default: nil
    }
  }
}
