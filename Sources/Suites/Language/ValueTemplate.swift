/// A text with names in braces, such as `{collections}`, outside of URLs.
package struct ValueTemplate: Sendable, Hashable {
  /// A piece of a template.
  package enum Piece: Sendable, Hashable {
    case text(String)
    case name(String)
  }

  package let pieces: [Piece]

  /// Reads a template; nil when a brace is not closed or a name is not one.
  package init?(parsing text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}") else { return nil }
      let name = String(after[..<close])
      guard Self.isName(name) else { return nil }
      pieces.append(.name(name))
      rest = after[after.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The names used, in order.
  package var names: [String] {
    pieces.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  /// Tells whether a text may name a parameter, a probe or a binding.
  package static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else {
      return false
    }
    return text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_")
    }
  }
}
