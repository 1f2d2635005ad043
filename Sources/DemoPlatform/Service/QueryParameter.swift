/// A parameter of a query, decoded.
struct QueryParameter: Sendable, Hashable {
  let name: String
  let value: String

  /// Creates a parameter.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The parameter as it stands in an address.
  var encoded: String {
    "\(PercentEncoding.encode(parameter: name))=\(PercentEncoding.encode(parameter: value))"
  }

  /// The parameter with its name in lower case.
  var inLowerCase: QueryParameter { QueryParameter(name.lowercased(), value) }

  /// Decodes a query string, where a `+` is a `+` (RFC 3986, not the forms of HTML).
  static func parse(_ query: String?) throws(Problem) -> [QueryParameter] {
    var parameters: [QueryParameter] = []
    for piece in (query ?? "").split(separator: "&") {
      let sides = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentEncoding.decode(sides[0]),
        let value = PercentEncoding.decode(sides.count > 1 ? sides[1] : "")
      else { throw .malformedQuery(String(piece)) }
      parameters.append(QueryParameter(name, value))
    }
    return parameters
  }
}
