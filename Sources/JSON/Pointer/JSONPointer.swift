/// The way from a JSON value to one inside it, token by token (RFC 6901).
package struct JSONPointer: Sendable, CustomStringConvertible {
  /// The names and places on the way, without escapes; none for the value itself.
  package let tokens: [String]

  /// The pointer to the value itself.
  package static let root = JSONPointer(tokens: [])

  /// Creates a pointer from its tokens.
  package init(tokens: [String]) { self.tokens = tokens }

  /// Reads a pointer in its string form (RFC 6901 §3), or gives nil if the text is none.
  package init?(parsing text: String) {
    if text.isEmpty {
      self.init(tokens: [])
      return
    }
    let bytes = [UInt8](text.utf8)
    guard bytes.first == .slash else { return nil }
    var tokens: [String] = []
    var token: [UInt8] = []
    var at = 1
    while at < bytes.count {
      switch bytes[at] {
      case .slash:
        tokens.append(String(decoding: token, as: UTF8.self))
        token = []
      case .tilde:
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        guard next == .zero || next == .one else {
          return nil
        }
        token.append(next == .zero ? .tilde : .slash)
        at += 1
      case let byte: token.append(byte)
      }
      at += 1
    }
    tokens.append(String(decoding: token, as: UTF8.self))
    self.init(tokens: tokens)
  }

  /// The pointer in its string form.
  package var description: String {
    var text = ""
    for token in tokens {
      text += "/"
      for scalar in token.unicodeScalars {
        switch scalar {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  /// Returns the pointer to a member of the value it points to.
  package func appending(_ name: String) -> JSONPointer { JSONPointer(tokens: tokens + [name]) }

  /// Returns the pointer to an element of the value it points to.
  package func appending(_ place: Int) -> JSONPointer {
    JSONPointer(tokens: tokens + [String(place)])
  }

  /// Returns the value it points to, from another one, or nil if there is none (RFC 6901 §4).
  package func resolve(in value: JSONValue) -> JSONValue? {
    var value = value
    for token in tokens {
      let child: JSONValue? =
        switch value.kind {
        case .object: value[token]
        case .array: Self.place(token).flatMap { value[$0] }
        default: nil
        }
      guard let child else { return nil }
      value = child
    }
    return value
  }

  /// Returns the place that a token writes: digits alone, without a superfluous zero.
  private static func place(_ token: String) -> Int? {
    guard token.utf8.allSatisfy(\.isDigit) else { return nil }
    if token.utf8.count > 1, token.utf8.first == .zero { return nil }
    return Int(token)
  }
}

extension JSONPointer: Hashable {
  /// Tells whether two pointers have the same tokens, scalar by scalar.
  package static func == (left: Self, right: Self) -> Bool {
    left.tokens.count == right.tokens.count
      && zip(left.tokens, right.tokens).allSatisfy { $0.isExactly($1) }
  }

  /// Hashes the tokens.
  package func hash(into hasher: inout Hasher) {
    for token in tokens { hasher.combine(ExactString(token)) }
  }
}

extension UInt8 {
  static let one: UInt8 = 0x31
  static let tilde: UInt8 = 0x7E
}
