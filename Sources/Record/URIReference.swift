/// A URI or a relative reference, split into its components (RFC 3986).
///
/// It keeps what was written, so that what is sent and shown is what a document said.
package struct URIReference: Sendable, Hashable {
  /// The scheme as spelled; absent from a relative reference.
  package let scheme: String?
  package let authority: URIAuthority?
  package let path: String
  /// The query without its `?`; empty and absent are not the same.
  package let query: String?
  /// The fragment without its `#`.
  package let fragment: String?

  /// Creates a reference from components that are already encoded.
  package init(
    scheme: String? = nil, authority: URIAuthority? = nil, path: String, query: String? = nil,
    fragment: String? = nil
  ) {
    self.scheme = scheme
    self.authority = authority
    self.path = path
    self.query = query
    self.fragment = fragment
  }

  /// Parses a text that follows the grammar to the letter (§4.1), or returns nil.
  package init?(parsing text: String) {
    var rest = Substring(text)
    fragment = Self.cut(&rest, after: 0x23)
    query = Self.cut(&rest, after: 0x3F)
    if let colon = rest.utf8.firstIndex(where: { $0 == 0x3A || $0 == 0x2F }),
      rest.utf8[colon] == 0x3A
    {
      // Without a scheme, the first segment of a path may hold no colon (§4.2).
      guard URICharacters.isScheme(rest[..<colon]) else { return nil }
      scheme = String(rest[..<colon])
      rest = rest[rest.utf8.index(after: colon)...]
    } else {
      scheme = nil
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.utf8.firstIndex(of: 0x2F) ?? rest.endIndex
      guard let authority = URIAuthority(parsing: rest[..<end]) else { return nil }
      self.authority = authority
      rest = rest[end...]
    } else {
      authority = nil
    }
    path = String(rest)
    guard URICharacters.areAllowed(path, in: .path),
      URICharacters.areAllowed(query ?? "", in: .query),
      URICharacters.areAllowed(fragment ?? "", in: .query)
    else { return nil }
  }

  /// Parses a text after percent-encoding what may not stand in a URI, as browsers do.
  ///
  /// Servers do write spaces and accents in links: following them is worth more than refusing. A
  /// text with control characters is refused all the same.
  package init?(repairing text: String) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    let bytes = Array(text.utf8)
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isKept =
        URICharacters.isAllowed(byte, in: .query) || byte == 0x23 || byte == 0x5B || byte == 0x5D
        || PercentEncoding.byte(ofTripletAt: index, in: bytes) != nil
      repaired += isKept ? [byte] : PercentEncoding.triplet(of: byte)
    }
    let whole = String(decoding: repaired, as: UTF8.self)
    if let reference = URIReference(parsing: whole) {
      self = reference
      return
    }
    // Brackets belong to the host alone, and a second `#` to nothing.
    var rest = Substring(whole)
    let fragment = Self.cut(&rest, after: 0x23).map(Self.withoutBrackets)
    let query = Self.cut(&rest, after: 0x3F).map(Self.withoutBrackets)
    let marker = rest.range(ofAuthority: ())
    let head = String(rest[..<marker])
    let tail = Self.withoutBrackets(String(rest[marker...]))
    let mended =
      head + tail + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
    self.init(parsing: mended)
  }

  private static func cut(_ rest: inout Substring, after delimiter: UInt8) -> String? {
    guard let place = rest.utf8.firstIndex(of: delimiter) else { return nil }
    let after = String(rest[rest.utf8.index(after: place)...])
    rest = rest[..<place]
    return after
  }

  private static func withoutBrackets(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isStray = byte == 0x5B || byte == 0x5D || byte == 0x23
      bytes += isStray ? PercentEncoding.triplet(of: byte) : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension URIReference: CustomStringConvertible {
  /// The reference recomposed (§5.3).
  package var description: String {
    var text = scheme.map { $0 + ":" } ?? ""
    if let authority {
      text += "//" + authority.description
    } else if path.utf8.starts(with: "//".utf8) {
      // Such a path would be read as an authority.
      text += "/."
    }
    return text + path + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
  }
}

extension Substring {
  /// Returns where the path starts, after the scheme and the authority.
  fileprivate func range(ofAuthority: Void) -> Index {
    guard let slashes = utf8.firstIndex(of: 0x2F) else { return startIndex }
    let after = self[slashes...]
    guard after.utf8.starts(with: "//".utf8) else { return startIndex }
    return after.dropFirst(2).utf8.firstIndex(of: 0x2F) ?? endIndex
  }
}
