/// A URI reference (RFC 3986), or an IRI reference (RFC 3987), judged by its grammar.
struct URIFormat {
  let hasScheme: Bool

  /// Takes a text if it follows the grammar to the letter.
  init?(_ text: String, isInternational: Bool) {
    var rest = Array(text.unicodeScalars)[...]
    let fragment = Self.cut(&rest, at: "#")
    let query = Self.cut(&rest, at: "?")
    let mark = rest.firstIndex { $0 == ":" || $0 == "/" }
    if let mark, rest[mark] == ":" {
      guard Self.isScheme(rest[..<mark]) else { return nil }
      rest = rest[(mark + 1)...]
      hasScheme = true
    } else {
      hasScheme = false
    }
    let grammar = Grammar(isInternational: isInternational)
    if rest.starts(with: ["/", "/"]) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      guard grammar.isAuthority(rest[..<end]) else { return nil }
      rest = rest[end...]
    }
    guard grammar.accepts(rest, also: ":@/"), grammar.accepts(fragment ?? [], also: ":@/?"),
      grammar.accepts(query ?? [], also: ":@/?", withPrivateUse: isInternational)
    else { return nil }
  }

  /// Cuts off what follows a mark.
  private static func cut(
    _ rest: inout ArraySlice<Unicode.Scalar>, at mark: Unicode.Scalar
  ) -> ArraySlice<Unicode.Scalar>? {
    guard let place = rest.firstIndex(of: mark) else { return nil }
    let after = rest[(place + 1)...]
    rest = rest[..<place]
    return after
  }

  private static func isScheme(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic else {
      return false
    }
    return scalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "+-." ~= $0)
    }
  }

  /// What may stand in the components.
  private struct Grammar {
    let isInternational: Bool

    /// Tells whether scalars are unreserved, sub-delimiters, triplets or some others.
    func accepts(
      _ scalars: ArraySlice<Unicode.Scalar>, also others: String, withPrivateUse: Bool = false
    ) -> Bool {
      var rest = scalars
      while let scalar = rest.popFirst() {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": continue
        case "%":
          guard rest.popFirst()?.hexadecimalValue != nil,
            rest.popFirst()?.hexadecimalValue != nil
          else { return false }
        case _ where "-._~!$&'()*+,;=" ~= scalar || others ~= scalar: continue
        default:
          guard isInternational, isInternational(scalar) else {
            guard withPrivateUse, isPrivate(scalar) else { return false }
            continue
          }
        }
      }
      return true
    }

    /// The scalars that IRIs add (RFC 3987 §2.2, ucschar).
    private func isInternational(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
      case 0x10000...0xDFFFF: scalar.value & 0xFFFF <= 0xFFFD
      case 0xE1000...0xEFFFD: true
      default: false
      }
    }

    /// The scalars that IRIs add in queries (RFC 3987 §2.2, iprivate).
    private func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: true
      default: false
      }
    }

    /// Tells whether scalars are an authority (RFC 3986 §3.2).
    func isAuthority(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
      var rest = scalars
      if let at = rest.firstIndex(of: "@") {
        guard accepts(rest[..<at], also: ":") else { return false }
        rest = rest[(at + 1)...]
      }
      var host = rest
      if rest.first == "[" {
        guard let bracket = rest.firstIndex(of: "]") else { return false }
        guard isLiteral(rest[(rest.startIndex + 1)..<bracket]) else { return false }
        host = []
        rest = rest[(bracket + 1)...]
      } else {
        host = rest.prefix { $0 != ":" }
        rest = rest[host.endIndex...]
      }
      guard accepts(host, also: "") else { return false }
      guard let colon = rest.popFirst() else { return true }
      return colon == ":" && rest.allSatisfy { ("0"..."9").contains($0) }
    }

    /// Tells whether scalars are what stands in the brackets of a host (§3.2.2).
    private func isLiteral(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
      guard scalars.allSatisfy(\.isASCII) else { return false }
      guard scalars.first == "v" || scalars.first == "V" else {
        return AddressFormat.isVersion6(scalars.map { UInt8($0.value) }[...])
      }
      let parts = scalars.dropFirst().split(
        separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
      return parts[0].allSatisfy { $0.hexadecimalValue != nil }
        && parts[1].allSatisfy { $0 != "%" } && accepts(parts[1], also: ":")
    }
  }
}

extension String {
  /// Tells whether a scalar is one of those of the text.
  fileprivate static func ~= (text: String, scalar: Unicode.Scalar) -> Bool {
    text.unicodeScalars.contains(scalar)
  }
}
