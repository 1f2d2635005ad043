/// Reads the head of an HTTP/1.1 request (RFC 9112), strictly and within bounds.
enum HTTPRequestParser {
  /// The longest head that is read; a longer one is answered 431 (RFC 6585, 5).
  static let maximumHeadLength = 32 * 1024
  /// The greatest number of fields in a head.
  static let maximumFieldCount = 100

  /// Why a head is refused: the status to answer.
  struct Refusal: Error, Hashable {
    /// The status code of the answer.
    let status: Int
  }

  /// Returns where the head ends in what was received, its empty line included.
  static func headLength(in bytes: [UInt8], from start: Int) -> Int? {
    var index = max(start, 3)
    while index < bytes.count {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0D, bytes[index - 2] == 0x0A,
        bytes[index - 3] == 0x0D
      {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  /// Parses a whole head.
  static func parse(head: ArraySlice<UInt8>) throws(Refusal) -> HTTPRequest {
    // Every byte becomes one character, so that no head is too strange to be read and refused.
    let text = String(String.UnicodeScalarView(head.map { Unicode.Scalar($0) }))
    let lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars)
    guard let first = lines.first else { throw Refusal(status: 400) }
    let words = first.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    guard words.count == 3, isToken(words[0]) else { throw Refusal(status: 400) }
    let isCurrent = try isVersionOneOne(words[2])
    let fields = try parseFields(lines.dropFirst())
    guard !isCurrent || fields["host"] != nil else { throw Refusal(status: 400) }
    let (path, query) = try parseTarget(words[1], method: words[0])
    let connection = fields["connection"]?.lowercased() ?? ""
    let contentLength = try parseContentLength(fields)
    return HTTPRequest(
      method: words[0], path: path, query: query,
      keepsAlive: isCurrent && !connection.contains("close")
        && fields["transfer-encoding"] == nil,
      contentLength: contentLength, fields: fields)
  }

  /// Tells HTTP/1.1 from HTTP/1.0, and refuses any other version.
  private static func isVersionOneOne(_ version: String) throws(Refusal) -> Bool {
    switch version {
    case "HTTP/1.1": return true
    case "HTTP/1.0": return false
    default: throw Refusal(status: version.hasPrefix("HTTP/") ? 505 : 400)
    }
  }

  /// Splits the origin-form, absolute-form or asterisk-form of a target (RFC 9112, 3.2).
  private static func parseTarget(
    _ target: String, method: String
  ) throws(Refusal) -> (path: String, query: String?) {
    guard target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x23 }) else {
      throw Refusal(status: 400)
    }
    if target == "*", method == "OPTIONS" { return ("*", nil) }
    var origin = Substring(target)
    if target.lowercased().hasPrefix("http://") {
      let authority = origin.dropFirst("http://".count)
      origin = authority.firstIndex { $0 == "/" || $0 == "?" }.map { authority[$0...] } ?? "/"
      if origin.first == "?" { origin = "/" + origin }
    }
    guard origin.first == "/" else { throw Refusal(status: 400) }
    guard let mark = origin.firstIndex(of: "?") else { return (String(origin), nil) }
    return (String(origin[..<mark]), String(origin[origin.index(after: mark)...]))
  }

  private static func parseFields(
    _ lines: ArraySlice<Substring.UnicodeScalarView>
  ) throws(Refusal) -> [String: String] {
    guard lines.count <= maximumFieldCount else { throw Refusal(status: 431) }
    var fields: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { throw Refusal(status: 400) }
      let name = String(line[..<colon])
      guard isToken(name) else { throw Refusal(status: 400) }
      let value = String(Substring(line[line.index(after: colon)...]).trimmingBlanks())
      guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 || $0 == "\t" }) else {
        throw Refusal(status: 400)
      }
      let key = name.lowercased()
      // Two hosts are one too many (RFC 9112, 3.2); other fields are lists.
      guard key != "host" || fields[key] == nil else { throw Refusal(status: 400) }
      fields[key] = fields[key].map { "\($0), \(value)" } ?? value
    }
    return fields
  }

  private static func parseContentLength(_ fields: [String: String]) throws(Refusal) -> Int {
    guard let text = fields["content-length"] else { return 0 }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(text) else {
      throw Refusal(status: 400)
    }
    return length
  }

  /// Tells whether a text is a token (RFC 9110, 5.6.2).
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
  }
}
