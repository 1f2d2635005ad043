/// A URI template, all four levels of RFC 6570, over text and lists of text.
package struct URITemplate: Sendable, Hashable {
  /// A value to expand.
  package enum Value: Sendable, Hashable {
    case text(String)
    case list([String])
  }

  /// One variable of an expression, with its modifier (RFC 6570 §2.4).
  struct Variable: Sendable, Hashable {
    let name: String
    let prefixLength: Int?
    let isExploded: Bool
  }

  /// A run of literal text, or an expression in braces.
  enum Part: Sendable, Hashable {
    case literal(String)
    case expression(Operator, [Variable])
  }

  /// The operators of RFC 6570 §2.2 and what each does to its values (appendix A).
  enum Operator: Character, Sendable, CaseIterable {
    case simple = " "
    case reserved = "+"
    case fragment = "#"
    case label = "."
    case path = "/"
    case pathParameter = ";"
    case query = "?"
    case continuation = "&"

    var first: String {
      switch self {
      case .simple, .reserved: ""
      default: String(rawValue)
      }
    }
    var separator: String {
      switch self {
      case .simple, .reserved, .fragment: ","
      case .query: "&"
      default: String(rawValue)
      }
    }
    var isNamed: Bool { self == .pathParameter || self == .query || self == .continuation }
    var allowsReserved: Bool { self == .reserved || self == .fragment }
  }

  package let text: String
  private let parts: [Part]

  /// Reads a template; nil when it is not one.
  package init?(parsing text: String) {
    var parts: [Part] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{" else { return nil }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), let part = Self.expression(after[..<close])
      else { return nil }
      parts.append(part)
      rest = after[after.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.text = text
    self.parts = parts
  }

  /// The names used, in order.
  package var names: [String] {
    parts.flatMap { part in
      if case .expression(_, let variables) = part { variables.map(\.name) } else { [String]() }
    }
  }

  /// Expands the template; a name without a value expands to nothing (RFC 6570 §3.2.1).
  package func expanded(with values: [String: Value]) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): Self.encode(text, allowsReserved: true)
      case .expression(let op, let variables): Self.expand(variables, op, values)
      }
    }.joined()
  }

  private static func expression(_ body: Substring) -> Part? {
    guard let first = body.first else { return nil }
    let op = Operator(rawValue: first) ?? .simple
    let list = op == .simple ? body : body.dropFirst()
    var variables: [Variable] = []
    for piece in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let variable = variable(piece) else { return nil }
      variables.append(variable)
    }
    return variables.isEmpty ? nil : .expression(op, variables)
  }

  private static func variable(_ text: Substring) -> Variable? {
    if text.last == "*" {
      let name = String(text.dropLast())
      return ValueTemplate.isName(name)
        ? Variable(name: name, prefixLength: nil, isExploded: true) : nil
    }
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = halves.first.map(String.init), ValueTemplate.isName(name), halves.count < 3
    else { return nil }
    guard halves.count == 2 else {
      return Variable(name: name, prefixLength: nil, isExploded: false)
    }
    guard let length = Int(halves[1]), (1..<10_000).contains(length) else { return nil }
    return Variable(name: name, prefixLength: length, isExploded: false)
  }

  private static func expand(_ variables: [Variable], _ op: Operator, _ values: [String: Value])
    -> String
  {
    var pieces: [String] = []
    for variable in variables {
      switch values[variable.name] {
      case .text(let text):
        let shown = variable.prefixLength.map { String(text.prefix($0)) } ?? text
        pieces.append(named(variable.name, encode(shown, allowsReserved: op.allowsReserved), op))
      case .list(let list) where !list.isEmpty:
        let encoded = list.map { encode($0, allowsReserved: op.allowsReserved) }
        if variable.isExploded {
          pieces += encoded.map { named(variable.name, $0, op) }
        } else {
          pieces.append(named(variable.name, encoded.joined(separator: ","), op))
        }
      case .list, nil: continue
      }
    }
    return pieces.isEmpty ? "" : op.first + pieces.joined(separator: op.separator)
  }

  private static func named(_ name: String, _ value: String, _ op: Operator) -> String {
    guard op.isNamed else { return value }
    return value.isEmpty && op == .pathParameter ? name : "\(name)=\(value)"
  }

  /// Percent-encodes what is neither unreserved nor, where allowed, reserved or already encoded.
  private static func encode(_ text: String, allowsReserved: Bool) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    for (index, byte) in bytes.enumerated() {
      let scalar = Unicode.Scalar(byte)
      let isKept =
        isUnreserved(byte)
        || (allowsReserved && (isReserved(scalar) || isEncodedTriplet(bytes, at: index)))
      if isKept {
        result.unicodeScalars.append(scalar)
      } else {
        result += "%"
        result.unicodeScalars.append(hexDigit(byte >> 4))
        result.unicodeScalars.append(hexDigit(byte & 15))
      }
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    ":/?#[]@!$&'()*+,;=".unicodeScalars.contains(scalar)
  }

  private static func isEncodedTriplet(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0x25 && index + 2 < bytes.count
      && bytes[(index + 1)...(index + 2)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private static func hexDigit(_ nibble: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(nibble < 10 ? 0x30 + nibble : 0x37 + nibble)
  }
}
