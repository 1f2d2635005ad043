/// One `name=value` of a query, decoded as HTML forms write them.
package struct QueryItem: Sendable, Hashable {
  package let name: String
  /// The value; nil when there is no `=`.
  package let value: String?

  /// Creates an item from decoded text.
  package init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }
}

extension URIReference {
  /// The items of the query, decoded, in order.
  package var queryItems: [QueryItem] {
    queryPieces.map { piece in
      let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return QueryItem(
        Self.name(of: piece),
        halves.count > 1 ? PercentEncoding.decode(halves[1], plusIsSpace: true) : nil)
    }
  }

  /// Returns the values of a query parameter, decoded, in order.
  package func queryValues(of name: String) -> [String] {
    queryItems.filter { $0.name == name }.map { $0.value ?? "" }
  }

  /// Returns the reference with a query parameter set, in its first place if it was there, else last.
  ///
  /// Everything else in the query stays as it was spelled.
  package func settingQuery(_ name: String, to value: String) -> URIReference {
    let item = Self.encoded(name) + "=" + Self.encoded(value)
    var pieces: [String] = []
    var isSet = false
    for piece in queryPieces {
      if Self.name(of: piece) != name {
        pieces.append(String(piece))
      } else if !isSet {
        pieces.append(item)
        isSet = true
      }
    }
    if !isSet { pieces.append(item) }
    return replacingQuery(with: pieces.joined(separator: "&"))
  }

  /// Returns the reference without a query parameter; a query that it leaves empty goes too.
  package func removingQuery(_ name: String) -> URIReference {
    let pieces = queryPieces
    let kept = pieces.filter { Self.name(of: $0) != name }
    guard kept.count < pieces.count else { return self }
    return replacingQuery(with: kept.isEmpty ? nil : kept.joined(separator: "&"))
  }

  /// Returns the reference with another query, already encoded.
  package func replacingQuery(with query: String?) -> URIReference {
    URIReference(
      scheme: scheme, authority: authority, path: path, query: query, fragment: fragment)
  }

  /// The undecoded pieces between ampersands; empty ones say nothing.
  private var queryPieces: [Substring] { (query ?? "").split(separator: "&") }

  private static func name(of piece: Substring) -> String {
    let name = piece.utf8.firstIndex(of: 0x3D).map { piece[..<$0] } ?? piece
    return PercentEncoding.decode(name, plusIsSpace: true)
  }

  /// Commas, colons and slashes stay: a bbox or an interval reads better, and §3.4 allows them.
  private static func encoded(_ text: String) -> String {
    PercentEncoding.encode(text, keeping: ",:/")
  }
}
