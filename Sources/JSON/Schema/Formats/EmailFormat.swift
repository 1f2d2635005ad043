/// Mailboxes of RFC 5321 §4.1.2, and of RFC 6531 §3.3 with other letters than ASCII.
enum EmailFormat {
  /// Tells whether a text is a mailbox.
  static func accepts(_ text: String, isInternational: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard isInternational || scalars.allSatisfy(\.isASCII),
      let end = endOfLocalPart(scalars), end < scalars.count, scalars[end] == "@"
    else { return false }
    var domain = String.UnicodeScalarView()
    domain.append(contentsOf: scalars[(end + 1)...])
    let name = String(domain)
    if name.hasPrefix("["), name.hasSuffix("]") { return isLiteral(name.dropFirst().dropLast()) }
    return isInternational
      ? InternationalHostnameFormat.accepts(name) : HostnameFormat.accepts(name)
  }

  private static func endOfLocalPart(_ scalars: [Unicode.Scalar]) -> Int? {
    scalars.first == "\"" ? endOfQuotedText(scalars) : endOfAtoms(scalars)
  }

  /// Returns where a quoted text ends.
  private static func endOfQuotedText(_ scalars: [Unicode.Scalar]) -> Int? {
    var place = 1
    while place < scalars.count {
      switch scalars[place] {
      case "\"": return place + 1
      case "\\":
        guard place + 1 < scalars.count, scalars[place + 1].value >= 0x20,
          scalars[place + 1].value < 0x7F
        else { return nil }
        place += 2
      case let scalar where scalar.value < 0x20 || scalar.value == 0x7F: return nil
      default: place += 1
      }
    }
    return nil
  }

  /// Returns where atoms end that single dots join.
  private static func endOfAtoms(_ scalars: [Unicode.Scalar]) -> Int? {
    var length = 0
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "@": return length > 0 ? place : nil
      case ".":
        guard length > 0 else { return nil }
        length = 0
      case let scalar where isAtomText(scalar): length += 1
      default: return nil
      }
    }
    return nil
  }

  private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case let scalar where scalar.isASCII: "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    default: scalar.value > 0x9F
    }
  }

  private static func isLiteral(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    if text.lowercased().hasPrefix("ipv6:") { return AddressFormat.isVersion6(bytes[5...]) }
    return AddressFormat.isVersion4(bytes[...])
  }
}
