/// A media type with its parameters (RFC 9110 §8.3.1).
package struct MediaType: Sendable, Hashable {
  /// The type and subtype, in lower case.
  package let essence: String
  /// The parameters, names in lower case, values without quotes.
  package let parameters: [String: String]

  /// Reads a media type; nil when it is not `type/subtype` with parameters.
  package init?(parsing text: String) {
    var pieces = Self.split(text)[...]
    guard let first = pieces.popFirst()?.trimmed.lowercased() else { return nil }
    let halves = first.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isToken) })
    else { return nil }
    var parameters: [String: String] = [:]
    for piece in pieces {
      let trimmed = piece.trimmed
      if trimmed.isEmpty { continue }
      guard let equals = trimmed.firstIndex(of: "=") else { return nil }
      let name = String(trimmed[..<equals]).trimmed.lowercased()
      let value = String(trimmed[trimmed.index(after: equals)...]).trimmed
      guard !name.isEmpty, name.allSatisfy(Self.isToken) else { return nil }
      parameters[name] = Self.unquoted(value)
    }
    essence = first
    self.parameters = parameters
  }

  /// Tells whether this type satisfies another: the same type and subtype, and each parameter that the
  /// other has.
  ///
  /// Parameters beyond those asked for, such as `charset`, are nobody's concern; values are compared
  /// without case, as `charset` and `version` are.
  package func satisfies(_ other: MediaType) -> Bool {
    essence == other.essence
      && other.parameters.allSatisfy { name, value in
        parameters[name]?.lowercased() == value.lowercased()
      }
  }

  /// Whether documents of this type are JSON (RFC 6839 §3.1).
  package var isJSON: Bool { essence == "application/json" || essence.hasSuffix("+json") }

  private static func isToken(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || "!#$%&'*+-.^_`|~".contains(character))
  }

  /// Splits at semicolons outside of quotes.
  private static func split(_ text: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    var isEscaped = false
    for character in text {
      if character == ";", !isQuoted {
        pieces.append("")
        continue
      }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && isQuoted && !isEscaped
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }

  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, value.first == "\"", value.last == "\"" else { return value }
    var result = ""
    var isEscaped = false
    for character in value.dropFirst().dropLast() {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }
}

extension String {
  /// The text without the spaces and tabs around it.
  package var trimmed: String {
    var view = Substring(self)
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }
}
