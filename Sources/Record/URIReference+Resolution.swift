extension URIReference {
  /// Resolves the reference against the URI of the document it stands in (RFC 3986 §5.2.2).
  package func resolved(against base: URIReference) -> URIReference {
    if scheme != nil {
      return URIReference(
        scheme: scheme, authority: authority, path: Self.removingDotSegments(path), query: query,
        fragment: fragment)
    }
    if authority != nil {
      return URIReference(
        scheme: base.scheme, authority: authority, path: Self.removingDotSegments(path),
        query: query, fragment: fragment)
    }
    if path.isEmpty {
      return URIReference(
        scheme: base.scheme, authority: base.authority, path: base.path,
        query: query ?? base.query, fragment: fragment)
    }
    let merged = path.utf8.first == 0x2F ? path : merged(with: base)
    return URIReference(
      scheme: base.scheme, authority: base.authority, path: Self.removingDotSegments(merged),
      query: query, fragment: fragment)
  }

  /// The reference without its fragment, which is never sent.
  package var withoutFragment: URIReference {
    URIReference(scheme: scheme, authority: authority, path: path, query: query)
  }

  private func merged(with base: URIReference) -> String {
    if base.authority != nil, base.path.isEmpty { return "/" + path }
    guard let slash = base.path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(base.path[...slash]) + path
  }

  /// Takes `.` and `..` out of a path (§5.2.4), in time proportional to its length.
  static func removingDotSegments(_ path: String) -> String {
    var rest = Substring(path)
    while rest.utf8.starts(with: "../".utf8) || rest.utf8.starts(with: "./".utf8) {
      rest = rest.dropFirst(rest.utf8.starts(with: "./".utf8) ? 2 : 3)
    }
    if rest == "." || rest == ".." { return "" }
    // Each kept piece holds the slash before it, so that taking one back takes both.
    var pieces: [Substring] = []
    while !rest.isEmpty {
      let end = rest.dropFirst().utf8.firstIndex(of: 0x2F) ?? rest.endIndex
      let piece = rest[..<end]
      rest = rest[end...]
      switch piece {
      case "/.": if rest.isEmpty { pieces.append("/") }
      case "/..":
        _ = pieces.popLast()
        if rest.isEmpty { pieces.append("/") }
      default: pieces.append(piece)
      }
    }
    return pieces.joined()
  }
}
