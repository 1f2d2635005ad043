import Checks
import JSON
import Record

/// A page of the records of an OGC API (OGC 20-004 §7.11): GeoJSON features with links.
struct ItemsPage: Sendable {
  /// A record as the list shows it.
  struct Item: Sendable {
    let identifier: String
    /// Where its XML may be, the likeliest first.
    let addresses: [String]
  }

  let items: [Item]
  let matched: Int?
  let returned: Int?
  /// The page that follows.
  let next: String?

  /// Reads a page; nil when it is no list of features.
  init?(_ answer: HarvestAnswer) {
    guard let document = try? JSONDocument(parsing: answer.bytes),
      let features = document.root["features"], features.kind == .array
    else { return nil }
    let base = answer.url
    items = features.elements.map { Self.item($0, base: base) }
    matched = document.root["numberMatched"]?.integer.flatMap { $0 < 0 ? nil : $0 }
    returned = document.root["numberReturned"]?.integer
    next = Self.links(of: document.root).first { $0.relation == "next" }
      .map { FamilyMaker.resolve($0.href, against: base) }
  }

  private struct Link {
    let relation: String
    let href: String
    let type: String
  }

  private static func links(of value: JSONValue) -> [Link] {
    guard let links = value["links"], links.kind == .array else { return [] }
    return links.elements.compactMap { link in
      link["href"]?.string.map {
        Link(relation: link["rel"]?.string ?? "", href: $0, type: link["type"]?.string ?? "")
      }
    }
  }

  /// The relations under which a record is there in another form.
  private static let relations: Set<String> = [
    "alternate", "describedby", "self", "canonical", "via",
  ]

  private static func item(_ feature: JSONValue, base: String) -> Item {
    let identifier = feature["id"]?.plainText ?? ""
    let links = links(of: feature)
    // Media types of ISO 19139 first, then XML by a relation that means the same record.
    let exact = links.filter { $0.type.contains("19139") || $0.type.contains("gmd+xml") }
    let likely = links.filter {
      relations.contains($0.relation) && $0.type.hasSuffix("xml") && !$0.type.contains("html")
    }
    var addresses = (exact + likely).map { FamilyMaker.resolve($0.href, against: base) }
    let own =
      links.first { $0.relation == "self" && !$0.type.hasSuffix("xml") }
      .map { FamilyMaker.resolve($0.href, against: base) } ?? itemAddress(identifier, base: base)
    if let own, let reference = URIReference(repairing: own) {
      for format in ["xml", "iso19139"] {
        addresses.append(reference.settingQuery("f", to: format).description)
      }
    }
    var seen: Set<String> = []
    return Item(
      identifier: identifier, addresses: addresses.filter { seen.insert($0).inserted })
  }

  /// The address of a record under the list that it is in.
  private static func itemAddress(_ identifier: String, base: String) -> String? {
    guard !identifier.isEmpty, let reference = URIReference(repairing: base) else { return nil }
    let path = reference.path.hasSuffix("/") ? String(reference.path.dropLast()) : reference.path
    let segment = PercentEncoding.encode(identifier)
    return URIReference(
      scheme: reference.scheme, authority: reference.authority, path: "\(path)/\(segment)",
      query: nil
    ).description
  }
}
