/// Reads JSONPath queries by the grammar of RFC 9535.
struct PathParser {
  let scalars: [Unicode.Scalar]
  var index = 0
  /// How deep filters nest, which is bounded so that no query can exhaust the stack.
  var depth = 0
  /// How many queries from the root were read inside filters.
  var absoluteQueryCount = 0
  static let maximumDepth = 64

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Reads a whole query.
  mutating func parse() throws(JSONPathError) -> [PathSyntax.Segment] {
    try expect("$", .start)
    let segments = try segments()
    guard index == scalars.count else { throw error(.segment) }
    return segments
  }

  // MARK: Characters

  var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  func error(_ code: JSONPathError.Code) -> JSONPathError {
    JSONPathError(code: code, offset: index)
  }

  /// Takes a character if it is there.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  /// Takes a text if it is there.
  mutating func take(text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard index + wanted.count <= scalars.count,
      Array(scalars[index..<(index + wanted.count)]) == wanted
    else { return false }
    index += wanted.count
    return true
  }

  mutating func expect(
    _ scalar: Unicode.Scalar, _ code: JSONPathError.Code
  ) throws(JSONPathError) {
    guard take(scalar) else { throw error(code) }
  }

  /// Takes blanks, and tells whether there were any.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = index
    while let scalar = current, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    {
      index += 1
    }
    return index > start
  }

  // MARK: Segments

  /// Reads segments up to what is none; blanks may stand before each (§2.5).
  mutating func segments() throws(JSONPathError) -> [PathSyntax.Segment] {
    var segments: [PathSyntax.Segment] = []
    while true {
      let start = index
      skipBlanks()
      guard let segment = try segment() else {
        index = start
        return segments
      }
      segments.append(segment)
    }
  }

  private mutating func segment() throws(JSONPathError) -> PathSyntax.Segment? {
    if current == "[" { return try bracketed(isDescendant: false) }
    guard take(".") else { return nil }
    let isDescendant = take(".")
    if isDescendant, current == "[" { return try bracketed(isDescendant: true) }
    if take("*") { return .init(selectors: [.wildcard], isDescendant: isDescendant) }
    return .init(selectors: [.name(try shorthand())], isDescendant: isDescendant)
  }

  private mutating func shorthand() throws(JSONPathError) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = current, Self.isNameScalar(scalar, isFirst: name.isEmpty) {
      name.append(scalar)
      index += 1
    }
    guard !name.isEmpty else { throw error(.name) }
    return String(name)
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "_": true
    case "0"..."9": !isFirst
    default: scalar.value >= 0x80
    }
  }

  private mutating func bracketed(
    isDescendant: Bool
  ) throws(JSONPathError) -> PathSyntax.Segment {
    try expect("[", .selector)
    var selectors: [PathSyntax.Selector] = []
    var hasBlanks = false
    repeat {
      hasBlanks = skipBlanks() || hasBlanks
      selectors.append(try selector())
      hasBlanks = skipBlanks() || hasBlanks
    } while take(",")
    try expect("]", .bracket)
    return .init(selectors: selectors, isDescendant: isDescendant, hasBlanks: hasBlanks)
  }

  private mutating func selector() throws(JSONPathError) -> PathSyntax.Selector {
    switch current {
    case "'", "\"": return .name(try quoted())
    case "*":
      index += 1
      return .wildcard
    case "?":
      index += 1
      skipBlanks()
      return .filter(try logicalOr())
    default: return try indexOrSlice()
    }
  }

  private mutating func indexOrSlice() throws(JSONPathError) -> PathSyntax.Selector {
    let start = try optionalInteger()
    let mark = index
    skipBlanks()
    guard take(":") else {
      index = mark
      guard let start else { throw error(.selector) }
      return .index(start)
    }
    skipBlanks()
    let end = try optionalInteger()
    skipBlanks()
    var step = 1
    if take(":") {
      skipBlanks()
      step = try optionalInteger() ?? 1
    }
    return .slice(start: start, end: end, step: step)
  }

  /// Reads an integer within the exact range of I-JSON, without leading zeros or “-0” (§2.1).
  mutating func optionalInteger() throws(JSONPathError) -> Int? {
    let start = index
    _ = take("-")
    while let scalar = current, ("0"..."9").contains(scalar) { index += 1 }
    guard index > start else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    let digits = String(text)
    let bare = digits.drop { $0 == "-" }
    guard !bare.isEmpty, bare == "0" ? digits == "0" : bare.first != "0", let value = Int(digits),
      abs(value) <= 9_007_199_254_740_991
    else {
      index = start
      throw error(.integer)
    }
    return value
  }

  // MARK: Strings

  /// Reads a string in single or double quotes (§2.3.1.1).
  mutating func quoted() throws(JSONPathError) -> String {
    guard let quote = current else { throw error(.unclosedString) }
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = current {
      index += 1
      switch scalar {
      case quote: return String(text)
      case "\\": text.append(try escaped(in: quote))
      case _ where scalar.value < 0x20:
        index -= 1
        throw error(.controlCharacter)
      default: text.append(scalar)
      }
    }
    throw error(.unclosedString)
  }

  private mutating func escaped(in quote: Unicode.Scalar) throws(JSONPathError) -> Unicode.Scalar {
    guard let scalar = current else { throw error(.unclosedString) }
    index += 1
    switch scalar {
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "/", "\\", quote: return scalar
    case "u": return try unicodeEscape()
    default:
      index -= 1
      throw error(.escape)
    }
  }

  private mutating func unicodeEscape() throws(JSONPathError) -> Unicode.Scalar {
    let first = try hexUnit()
    var value = first
    if first & 0xFC00 == 0xD800 {
      guard take("\\"), take("u") else {
        throw error(.surrogate)
      }
      let second = try hexUnit()
      guard second & 0xFC00 == 0xDC00 else {
        throw error(.surrogate)
      }
      value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw error(.surrogate)
    }
    return scalar
  }

  private mutating func hexUnit() throws(JSONPathError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = current, scalar.isASCII,
        let digit = UInt8(scalar.value).hexadecimalDigit
      else { throw error(.hexadecimal) }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
