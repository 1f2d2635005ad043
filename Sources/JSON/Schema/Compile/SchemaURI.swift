/// A URI reference split into its components, as schemas use it to name one another.
///
/// It is lenient: what is not a URI still names something, if only itself.
struct SchemaURI {
  private var scheme: Substring?
  private var authority: Substring?
  private var path: Substring
  private var query: Substring?
  /// The part after the number sign, if there is one.
  private(set) var fragment: Substring?

  /// Splits a text (RFC 3986 appendix B).
  init(_ text: String) {
    var rest = Substring(text)
    if let mark = rest.utf8.firstIndex(of: 0x23) {
      fragment = rest[rest.utf8.index(after: mark)...]
      rest = rest[..<mark]
    }
    if let mark = rest.utf8.firstIndex(of: 0x3F) {
      query = rest[rest.utf8.index(after: mark)...]
      rest = rest[..<mark]
    }
    if let mark = rest.utf8.firstIndex(where: { $0 == 0x3A || $0 == 0x2F }),
      rest.utf8[mark] == 0x3A, mark > rest.startIndex
    {
      scheme = rest[..<mark]
      rest = rest[rest.utf8.index(after: mark)...]
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.utf8.firstIndex(of: 0x2F) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// Resolves a reference against a base URI, without its fragment (RFC 3986 §5.2.2).
  static func resolve(_ reference: String, against base: String) -> String {
    var target = SchemaURI(reference)
    target.fragment = nil
    let base = SchemaURI(base)
    guard target.scheme == nil else {
      if target.path.utf8.first == 0x2F { target.path = removingDots(target.path) }
      return target.text
    }
    target.scheme = base.scheme
    guard target.authority == nil else {
      target.path = removingDots(target.path)
      return target.text
    }
    target.authority = base.authority
    if target.path.isEmpty {
      target.path = base.path
      if target.query == nil { target.query = base.query }
    } else if target.path.utf8.first == 0x2F {
      target.path = removingDots(target.path)
    } else if base.authority != nil, base.path.isEmpty {
      target.path = removingDots("/" + target.path)
    } else if let slash = base.path.utf8.lastIndex(of: 0x2F) {
      target.path = removingDots(base.path[...slash] + target.path)
    }
    return target.text
  }

  /// The components put together again.
  private var text: String {
    (scheme.map { "\($0):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path
      + (query.map { "?\($0)" } ?? "")
  }

  /// Takes `.` and `..` out of a path (RFC 3986 §5.2.4), in time proportional to its length.
  private static func removingDots(_ path: Substring) -> Substring {
    var kept: [Substring] = []
    let isAbsolute = path.utf8.first == 0x2F
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst(isAbsolute ? 1 : 0)
    for segment in segments {
      switch segment {
      case ".": break
      case "..": _ = kept.popLast()
      default: kept.append(segment)
      }
    }
    if segments.last == "." || segments.last == ".." { kept.append("") }
    return Substring((isAbsolute ? "/" : "") + kept.joined(separator: "/"))
  }

  /// Decodes the triplets of a fragment; a text that is not UTF-8 once decoded stays as it is.
  static func decode(_ fragment: Substring) -> String {
    let bytes = Array(fragment.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let high = Unicode.Scalar(bytes[index + 1]).hexadecimalValue,
        let low = Unicode.Scalar(bytes[index + 2]).hexadecimalValue
      {
        decoded.append(UInt8(high * 16 + low))
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? String(fragment)
  }

  /// Tells whether a reference names a document, and not only a part of the present one.
  static func hasMoreThanFragment(_ reference: String) -> Bool {
    !reference.isEmpty && reference.utf8.first != 0x23
  }

  /// Undoes the escapes of a token of a JSON Pointer (RFC 6901 §3).
  static func unescape(_ token: Substring) -> String {
    var text = ""
    var pieces = token.split(separator: "~", omittingEmptySubsequences: false).makeIterator()
    text += pieces.next() ?? ""
    while let piece = pieces.next() {
      switch piece.utf8.first {
      case 0x30: text += "~" + piece.dropFirst()
      case 0x31: text += "/" + piece.dropFirst()
      default: text += "~" + piece
      }
    }
    return text
  }
}
