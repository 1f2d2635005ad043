/// The prefixes that metadata records are usually written with.
enum SchemaPrefixes {
  /// The namespace of each prefix.
  static let namespaces: [String: String] = [
    "gmd": "http://www.isotc211.org/2005/gmd", "gco": "http://www.isotc211.org/2005/gco",
    "gmx": "http://www.isotc211.org/2005/gmx", "srv": "http://www.isotc211.org/2005/srv",
    "gts": "http://www.isotc211.org/2005/gts", "gss": "http://www.isotc211.org/2005/gss",
    "gsr": "http://www.isotc211.org/2005/gsr", "gmi": "http://www.isotc211.org/2005/gmi",
    "gml": "http://www.opengis.net/gml/3.2", "gml320": "http://www.opengis.net/gml",
    "xlink": "http://www.w3.org/1999/xlink", "xsi": "http://www.w3.org/2001/XMLSchema-instance",
  ]

  /// Writes the names of a sentence, `{namespace}name`, with prefixes.
  static func prefixed(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}") else {
        result += "{"
        rest = after
        continue
      }
      let uri = after[..<close]
      let next = after[after.index(after: close)...]
      if let prefix = prefixes[String(uri)] {
        result += "\(prefix):"
      } else if !uri.contains(":") {
        // Braces that hold no namespace are of the sentence.
        result += "{\(uri)}"
      }
      rest = next
    }
    return result + rest
  }

  private static let prefixes = Dictionary(
    namespaces.map { ($0.value, $0.key == "gml320" ? "gml" : $0.key) }, uniquingKeysWith: { $1 })
}
