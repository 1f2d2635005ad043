/// A way to a value from the root of its document (RFC 6901).
package struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  package let tokens: [String]

  /// Creates a pointer from its reference tokens, unescaped.
  package init(tokens: [String]) {
    self.tokens = tokens
  }

  /// Reads a pointer; nil when it neither is empty nor starts with `/`, or has a stray `~`.
  package init?(parsing text: String) {
    guard text.isEmpty || text.hasPrefix("/") else { return nil }
    var tokens: [String] = []
    for piece in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let token = Self.unescape(piece) else { return nil }
      tokens.append(token)
    }
    self.tokens = tokens
  }

  private static func unescape(_ piece: Substring) -> String? {
    var result = ""
    var characters = piece.unicodeScalars.makeIterator()
    while let scalar = characters.next() {
      guard scalar == "~" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch characters.next() {
      case "0": result += "~"
      case "1": result += "/"
      default: return nil
      }
    }
    return result
  }

  /// The pointer as text, escaped.
  package var description: String {
    tokens.map { token in
      var escaped = "/"
      for scalar in token.unicodeScalars {
        switch scalar {
        case "~": escaped += "~0"
        case "/": escaped += "~1"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }.joined()
  }

  /// Returns the pointer to a member or element below.
  package func appending(_ token: String) -> JSONPointer {
    JSONPointer(tokens: tokens + [token])
  }

  /// Returns what the pointer names in a value, if it is there.
  package func resolve(in root: JSONValue) -> JSONValue? {
    var current = root
    for token in tokens {
      let next: JSONValue?
      switch current.kind {
      case .object: next = current[token]
      case .array: next = Self.place(token).flatMap { current[$0] }
      default: next = nil
      }
      guard let next else { return nil }
      current = next
    }
    return current
  }

  /// An array index: digits without a leading zero (RFC 6901 §4).
  private static func place(_ token: String) -> Int? {
    guard token == "0" || token.first != "0", token.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(token)
  }
}
