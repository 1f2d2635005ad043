/// The authority of a URI: who answers for it (RFC 3986 §3.2).
package struct URIAuthority: Sendable, Hashable {
  /// The part before `@`, which may hold a password and is never sent nor shown.
  package let userInformation: String?
  /// The host as spelled; an IP literal keeps its brackets.
  package let host: String
  /// The port as spelled, which may be empty.
  package let port: String?

  /// Creates an authority from its parts, as spelled.
  package init(userInformation: String? = nil, host: String, port: String? = nil) {
    self.userInformation = userInformation
    self.host = host
    self.port = port
  }

  /// Parses an authority, or returns nil if it is none.
  init?(parsing text: Substring) {
    var rest = text
    if let at = rest.utf8.firstIndex(of: 0x40) {
      let information = rest[..<at]
      guard URICharacters.areAllowed(information, in: .userInformation) else { return nil }
      userInformation = String(information)
      rest = rest[rest.utf8.index(after: at)...]
    } else {
      userInformation = nil
    }
    let hostEnd: Substring.Index
    if rest.utf8.first == 0x5B {
      guard let bracket = rest.utf8.firstIndex(of: 0x5D) else { return nil }
      hostEnd = rest.utf8.index(after: bracket)
      guard Self.isAddressLiteral(rest[rest.utf8.index(after: rest.startIndex)..<bracket]) else {
        return nil
      }
    } else {
      hostEnd = rest.utf8.firstIndex(of: 0x3A) ?? rest.endIndex
      guard URICharacters.areAllowed(rest[..<hostEnd], in: .registeredName) else { return nil }
    }
    host = String(rest[..<hostEnd])
    let after = rest[hostEnd...]
    guard !after.isEmpty else {
      port = nil
      return
    }
    let digits = after.utf8.dropFirst()
    guard after.utf8.first == 0x3A, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    port = String(Substring(digits))
  }

  /// Tells whether a text is what may stand between the brackets of a host (§3.2.2).
  private static func isAddressLiteral(_ text: Substring) -> Bool {
    if text.utf8.first == 0x76 || text.utf8.first == 0x56 {
      let parts = text.dropFirst().split(
        separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
      return parts[0].utf8.allSatisfy(URICharacters.isHexadecimal)
        && parts[1].utf8.allSatisfy {
          URICharacters.isUnreserved($0) || URICharacters.isSubDelimiter($0) || $0 == 0x3A
        }
    }
    return isVersion6Address(text)
  }

  private static func isVersion6Address(_ text: Substring) -> Bool {
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (3...9).contains(groups.count) else { return false }
    var wordCount = 0
    var gapCount = 0
    for (index, group) in groups.enumerated() {
      if group.isEmpty {
        let isEdge = index == 0 || index == groups.count - 1
        // A colon at an edge is legal only as one of the two of `::`.
        if isEdge {
          guard (index == 0 ? groups[1] : groups[index - 1]).isEmpty else { return false }
        } else {
          gapCount += 1
        }
      } else if index == groups.count - 1, group.contains(".") {
        guard isVersion4Address(group) else { return false }
        wordCount += 2
      } else {
        guard group.utf8.count <= 4, group.utf8.allSatisfy(URICharacters.isHexadecimal) else {
          return false
        }
        wordCount += 1
      }
    }
    return gapCount == 0 ? wordCount == 8 : gapCount == 1 && wordCount <= 7
  }

  private static func isVersion4Address(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard let number = Int(part), (0...255).contains(number) else { return false }
        return String(number) == part
      }
  }
}

extension URIAuthority: CustomStringConvertible {
  package var description: String {
    (userInformation.map { $0 + "@" } ?? "") + host + (port.map { ":" + $0 } ?? "")
  }
}
