/// A response before it goes over a connection.
struct HTTPResponse: Sendable {
  /// The status code.
  var status: Int
  /// The fields in the order they are sent, without those that frame the message.
  var fields: [HTTPField] = []
  /// The content, also for `HEAD`, whose answer tells its length.
  var content: [UInt8] = []
  /// How the response goes over the connection.
  var delivery: Delivery = .whole

  /// Returns the value of the first field of a name.
  subscript(field name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// Removes the fields of a name.
  mutating func remove(_ name: String) {
    fields.removeAll { $0.name.lowercased() == name.lowercased() }
  }

  /// Puts one field in the place of those of its name.
  mutating func set(_ name: String, to value: String) {
    remove(name)
    fields.append(HTTPField(name, value))
  }

  /// Returns the reason phrase that goes with a status code (RFC 9110, 15).
  static func reason(of status: Int) -> String { reasons[status] ?? "Unknown" }

  private static let reasons: [Int: String] = [
    200: "OK", 204: "No Content", 206: "Partial Content", 302: "Found", 304: "Not Modified",
    400: "Bad Request",
    401: "Unauthorized", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
    412: "Precondition Failed", 413: "Content Too Large", 416: "Range Not Satisfiable",
    429: "Too Many Requests", 431: "Request Header Fields Too Large",
    500: "Internal Server Error", 503: "Service Unavailable", 505: "HTTP Version Not Supported",
  ]
}
