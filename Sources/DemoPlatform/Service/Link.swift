import JSON

/// A link of a resource, in its content and in the `Link` field (RFC 8288).
struct Link: Sendable, Hashable {
  /// The target.
  var href: String
  /// The relation of the target to the resource.
  var rel: String?
  /// The media type of the target.
  var type: String?
  /// The name of the target, in French.
  var title: String

  /// Creates a link.
  init(_ rel: String, _ href: String, type: String, title: String) {
    self.rel = rel
    self.href = href
    self.type = type
    self.title = title
  }

  /// Reads a link as its JSON object tells it; nothing if it has no address that a field can hold.
  init?(json: JSONText) {
    guard let href = json["href"]?.text, href.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    self.href = href
    rel = json["rel"]?.text
    type = json["type"]?.text
    title = json["title"]?.text ?? ""
  }

  /// The link as the JSON object of 17-069r4, 7.2.
  var json: JSONText {
    let members: [(String, String?)] = [
      ("href", href), ("rel", rel), ("type", type), ("title", title), ("hreflang", "fr"),
    ]
    return .object(
      members.compactMap { name, value in value.map { (name, .string($0)) } })
  }

  /// The link as one value of the `Link` field; a title beyond ASCII goes by RFC 8187.
  var fieldValue: String {
    var value = "<\(href)>"
    if let rel { value += "; rel=\"\(rel)\"" }
    if let type { value += "; type=\"\(type)\"" }
    return value + "; title*=UTF-8'fr'\(PercentEncoding.encode(segment: title)); hreflang=\"fr\""
  }
}
