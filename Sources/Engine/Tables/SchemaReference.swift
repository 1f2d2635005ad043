import JSON

/// How a schema is named: by its name in a catalogue, an address, a file, or as it stands.
enum SchemaReference: Sendable {
  /// A name of the catalogue; the version is the latest one unless it is said.
  case name(String, version: String?)
  case url(String)
  case file(String)
  /// A schema that stands in a Data Package, with the address that it came from.
  case inline(JSONValue, base: String?)

  /// Reads `owner/name`, `owner/name@version`, an address or a path; nil for an empty text.
  ///
  /// - Parameter exists: Tells whether there is a file at a path, which then prevails over a name.
  init?(_ text: String, exists: (String) -> Bool) {
    let text = text.trimmed
    if text.isEmpty { return nil }
    if Plan.isURL(text) {
      self = .url(text)
    } else if !exists(text), let name = Self.name(text) {
      self = name
    } else {
      self = .file(text)
    }
  }

  /// Reads what a resource declares: a text, `{"name": …, "version": …}`, `{"url": …}`, or a schema.
  init?(_ value: JSONValue, base: String?, exists: (String) -> Bool) {
    if let text = value.string {
      let address = Self.isRelative(text) ? base.map { TablePath.resolve(text, against: $0) } : nil
      self.init(address ?? text, exists: exists)
    } else if value["fields"] != nil || value["$schema"] != nil {
      self = .inline(value, base: base)
    } else if let name = value["name"]?.string, !name.trimmed.isEmpty {
      let version = value["version"]?.string.map(\.trimmed)
      self = .name(name.trimmed, version: version.flatMap { $0.isEmpty ? nil : $0 })
    } else if let url = value["url"]?.string {
      self.init(url, exists: exists)
    } else {
      return nil
    }
  }

  /// What reports call it.
  var text: String {
    switch self {
    case .name(let name, let version): version.map { "\(name)@\($0)" } ?? name
    case .url(let text), .file(let text): text
    case .inline(_, let base): base ?? "{…}"
    }
  }

  /// A path of a Data Package, which is relative to it.
  private static func isRelative(_ text: String) -> Bool {
    !Plan.isURL(text) && (name(text) == nil || text.hasSuffix(".json"))
  }

  private static func name(_ text: String) -> SchemaReference? {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }),
      !parts[0].hasSuffix(".json"), !parts[0].hasSuffix(".yml"),
      parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "-_./".contains($0) })
    else { return nil }
    let version = parts.count > 1 ? String(parts[1]) : nil
    return .name(String(parts[0]), version: version.flatMap { $0 == "latest" ? nil : $0 })
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    let inner = drop { $0.isWhitespace }
    return String(inner.reversed().drop { $0.isWhitespace }.reversed())
  }
}
