/// The sides of `|` in an XPath expression, whose syntax is known to be right.
enum XPathBranches {
  /// One side that is a path.
  struct Branch {
    /// The side as it is written.
    let text: Substring
    /// The side without its predicates.
    let path: String
  }

  /// Splits an expression; a side is nil if it is more than a path: operators and calls outside of predicates.
  static func split(_ expression: String) -> [Branch?] {
    var branches: [Branch?] = []
    var path: [UInt8] = []
    var isPath = true
    var scan = Depth()
    let bytes = expression.utf8
    var start = bytes.startIndex
    func finish(before end: String.Index) {
      let text = trimmed(expression[start..<end])
      let own = trimmed(Substring(decoding: path, as: UTF8.self))
      let isWhole = isPath && !own.isEmpty && !own.utf8.contains(where: isBlank)
      branches.append(isWhole ? Branch(text: text, path: String(own)) : nil)
      path = []
      isPath = true
    }
    for index in bytes.indices {
      let byte = bytes[index]
      let isOutside = scan.take(byte)
      guard isOutside else { continue }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"): break
      case UInt8(ascii: "|"):
        finish(before: index)
        start = bytes.index(after: index)
      case UInt8(ascii: "*"):
        isPath = isPath && isStep(after: path.last)
        path.append(byte)
      default:
        isPath = isPath && (isNamePart(byte) || isBlank(byte) || "/:@".utf8.contains(byte))
        path.append(byte)
      }
    }
    finish(before: bytes.endIndex)
    return branches
  }

  /// Whether a predicate of the first step of a path may count nodes, or be a number, which does (§2.4).
  static func mayBePositional(_ branch: Substring) -> Bool {
    var rest = branch.dropFirst(2).drop { $0 != "[" && $0 != "/" }
    while rest.first == "[" {
      var scan = Depth()
      var end = rest.startIndex
      for index in rest.utf8.indices {
        _ = scan.take(rest.utf8[index])
        end = rest.utf8.index(after: index)
        if scan.brackets == 0, scan.quote == 0 { break }
      }
      if isPositional(rest[rest.startIndex..<end].dropFirst().dropLast()) { return true }
      rest = rest[end...]
    }
    return false
  }

  private static let counting = ["position", "last"]
  private static let numeric = [
    "count", "sum", "number", "string-length", "floor", "ceiling", "round", "div", "mod",
  ]

  /// What is compared, or joined by `and` and `or`, is a truth value; all that may be a number is not trusted.
  private static func isPositional(_ predicate: Substring) -> Bool {
    if counting.contains(where: { predicate.contains($0) }) { return true }
    var outer = ""
    var scan = Depth()
    for scalar in predicate.unicodeScalars {
      let byte = scalar.isASCII ? UInt8(scalar.value) : UInt8(0x80)
      if scan.take(byte), scan.parentheses == 0 { outer.unicodeScalars.append(scalar) }
    }
    if outer.contains(where: { "=<>".contains($0) }) { return false }
    let words = outer.split { " \t\r\n()[]".contains($0) }
    if words.contains("and") || words.contains("or") { return false }
    if numeric.contains(where: { outer.contains($0) }) { return true }
    let text = trimmed(predicate)
    guard let first = text.utf8.first, !"0123456789.-(".utf8.contains(first) else { return true }
    if outer.contains("+") || outer.contains(" -") { return true }
    var before: UInt8?
    for byte in outer.utf8 where !isBlank(byte) {
      if byte == UInt8(ascii: "*"), before != nil, !isStep(after: before) { return true }
      before = byte
    }
    return false
  }

  /// Whether a `*` after this is a test of names, and no product.
  private static func isStep(after byte: UInt8?) -> Bool {
    byte.map { "/:@".utf8.contains($0) } ?? false
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.utf8.first, isBlank(first) { text = text.dropFirst() }
    while let last = text.utf8.last, isBlank(last) { text = text.dropLast() }
    return text
  }

  /// Whether a byte stands in names; those of other scripts all do.
  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }

  /// How deep in brackets and quotes a place is.
  private struct Depth {
    private(set) var brackets = 0
    private(set) var parentheses = 0
    private(set) var quote: UInt8 = 0

    /// Takes a byte, and tells whether it stands outside of brackets and quotes.
    mutating func take(_ byte: UInt8) -> Bool {
      if quote != 0 {
        if byte == quote { quote = 0 }
        return false
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        quote = byte
        return brackets == 0
      case UInt8(ascii: "["):
        brackets += 1
        return brackets == 1
      case UInt8(ascii: "]"):
        brackets -= 1
        return brackets == 0
      case UInt8(ascii: "(") where brackets == 0: parentheses += 1
      case UInt8(ascii: ")") where brackets == 0: parentheses -= 1
      default: break
      }
      return brackets == 0
    }
  }
}
