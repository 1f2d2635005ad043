/// A request as it came over a connection, its target not yet decoded.
struct HTTPRequest: Sendable, Hashable {
  /// The method, such as `GET`; methods are case-sensitive (RFC 9110, 9.1).
  let method: String
  /// The path of the target, still percent-encoded.
  let path: String
  /// What follows the `?` of the target, still percent-encoded.
  let query: String?
  /// Whether the connection may be kept for another request.
  let keepsAlive: Bool
  /// The number of bytes of content that follow the head.
  let contentLength: Int
  /// The content, once it has come.
  var content: [UInt8]
  private let fields: [String: String]

  /// Creates a request from its parts; the names of fields are in lower case.
  init(
    method: String, path: String, query: String?, keepsAlive: Bool = true, contentLength: Int = 0,
    fields: [String: String] = [:], content: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.keepsAlive = keepsAlive
    self.contentLength = contentLength
    self.fields = fields
    self.content = content
  }

  /// Returns the value of a field, whose lines are joined by a comma (RFC 9110, 5.3).
  subscript(field name: String) -> String? { fields[name] }
}
