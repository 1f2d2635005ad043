/// URI templates (RFC 6570 §2).
enum URITemplateFormat {
  /// Tells whether a text is a template.
  static func accepts(_ text: String) -> Bool {
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "{":
        guard let end = rest.firstIndex(of: "}"), isExpression(rest[..<end]) else { return false }
        rest = rest[(end + 1)...]
      case "%":
        guard rest.popFirst()?.hexadecimalValue != nil, rest.popFirst()?.hexadecimalValue != nil
        else { return false }
      case "\u{0}"..." ", "\"", "'", "<", ">", "\\", "^", "`", "|", "}", "\u{7F}"..."\u{9F}":
        return false
      default: continue
      }
    }
    return true
  }

  private static func isExpression(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = scalars
    if let first = rest.first, "+#./;?&=,!@|".unicodeScalars.contains(first) {
      rest = rest.dropFirst()
    }
    return rest.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isVariable)
  }

  /// Tells whether scalars are a name, perhaps with `*` or a length after it (§2.3 and §2.4).
  private static func isVariable(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var name = scalars
    if name.last == "*" {
      name = name.dropLast()
    } else if let colon = name.firstIndex(of: ":") {
      let length = name[(colon + 1)...]
      guard (1...4).contains(length.count), length.first != "0",
        length.allSatisfy({ ("0"..."9").contains($0) })
      else { return false }
      name = name[..<colon]
    }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isNamePart)
  }

  private static func isNamePart(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    if scalars.isEmpty { return false }
    var rest = scalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": continue
      case "%":
        guard rest.popFirst()?.hexadecimalValue != nil, rest.popFirst()?.hexadecimalValue != nil
        else { return false }
      default: return false
      }
    }
    return true
  }
}
