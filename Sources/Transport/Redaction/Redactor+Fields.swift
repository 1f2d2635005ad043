package import Record

extension Redactor {
  /// Takes the secrets out of a URL or a relative reference: also user information, and the
  /// parameters that carry secrets, whatever their value.
  package func redacted(url: String) -> String {
    var text = redacted(url)
    if let slashes = text.firstRange(of: "//") {
      let authority = text[slashes.upperBound...].prefix { !"/?#".contains($0) }
      if let at = authority.lastIndex(of: "@") {
        text.replaceSubrange(authority.startIndex..<at, with: Redaction.mark)
      }
    }
    guard !queryNames.isEmpty, let mark = text.firstIndex(of: "?") else { return text }
    let start = text.index(after: mark)
    let query = text[start...].prefix { $0 != "#" }
    let pieces = query.split(separator: "&", omittingEmptySubsequences: false).map { piece in
      let name = piece.prefix { $0 != "=" }
      let isSecret = queryNames.contains(PercentEncoding.decode(name, plusIsSpace: true))
      return isSecret && name.endIndex < piece.endIndex
        ? "\(name)=\(Redaction.mark)" : String(piece)
    }
    return text[..<start] + pieces.joined(separator: "&") + text[query.endIndex...]
  }

  /// Takes the secrets out of a request line, whose second word is a URL or a path.
  func redacted(requestLine: String) -> String {
    let parts = requestLine.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return redacted(requestLine) }
    return "\(redacted(String(parts[0]))) \(redacted(url: String(parts[1]))) \(parts[2])"
  }

  /// Takes the secrets out of a header field: those whose purpose is to carry one lose it whole.
  package func redacted(_ field: HeaderField) -> HeaderField {
    let name = redacted(field.name)
    switch field.name.lowercased() {
    case "authorization", "proxy-authorization":
      // The scheme says how the request was authenticated, which a reader needs.
      let scheme = field.value.prefix { $0 != " " }
      let hasScheme = scheme.endIndex < field.value.endIndex
      return HeaderField(
        name, hasScheme ? "\(redacted(String(scheme))) \(Redaction.mark)" : Redaction.mark)
    case "cookie":
      let pairs = field.value.split(separator: ";").map { Self.withoutValue($0) }
      return HeaderField(name, redacted(pairs.joined(separator: ";")))
    case "set-cookie":
      let parts = field.value.split(
        separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      let attributes = parts.count > 1 ? ";\(parts[1])" : ""
      return HeaderField(name, redacted(Self.withoutValue(parts.first ?? "") + attributes))
    case "location", "content-location", "referer":
      return HeaderField(name, redacted(url: field.value))
    case let lowercased where headerNames.contains(lowercased):
      return HeaderField(name, field.value.isEmpty ? "" : Redaction.mark)
    default:
      return HeaderField(name, redacted(field.value))
    }
  }

  /// Tells whether a field, by its name in lower case, is there to carry a secret.
  func isSecret(fieldName: String) -> Bool {
    Self.standardNames.contains(fieldName) || headerNames.contains(fieldName)
  }

  private static let standardNames: Set = ["authorization", "proxy-authorization", "cookie"]

  /// The names of everything that is taken out whatever its value, for the record's header.
  package var names: [String] {
    let standard = ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"]
    let known = Set(standard.map { $0.lowercased() })
    return standard + headerNames.subtracting(known).sorted() + queryNames.sorted()
  }

  private static func withoutValue(_ pair: Substring) -> String {
    guard let equals = pair.firstIndex(of: "=") else { return String(pair) }
    return "\(pair[...equals])\(Redaction.mark)"
  }
}
