import Checks
import JSON
import Messages
import Record
import Transport

/// Finds the lists of records of an OGC API (OGC 20-004 §7.4, OGC 19-072).
struct CollectionFinder: Sendable {
  let client: HarvestClient
  /// The collections wanted; none: those of records.
  let collections: [String]

  /// The addresses of the lists, for the address of a list, of a collection or of the service.
  func lists(at target: String) async -> Result<[String], CatalogueFinder.Refusal> {
    guard let reference = URIReference(repairing: target) else { return .success([target]) }
    let parts = reference.path.split(separator: "/").map(String.init)
    if parts.last == "items" { return .success([target]) }
    if parts.dropLast().last == "collections" {
      return .success([Self.address(reference, adding: "items")])
    }
    let list =
      parts.last == "collections" ? target : Self.address(reference, adding: "collections")
    let answer = await client.get(
      .fetch(Request(url: list, headers: [HeaderField("Accept", "application/json")])))
    guard answer.isSuccess, let root = try? JSONDocument(parsing: answer.bytes).root,
      let all = root["collections"], all.kind == .array
    else { return .failure(refusal(answer, target)) }
    let named = all.elements.filter { collection in
      guard let identifier = collection["id"]?.plainText else { return false }
      return collections.isEmpty
        ? collection["itemType"]?.string == "record" : collections.contains(identifier)
    }
    // A service that names no item type has nothing but records, or is not asked to say so.
    let chosen =
      named.isEmpty && collections.isEmpty && all.count == 1 ? all.elements.map(\.self) : named
    let lists = chosen.compactMap { Self.items(of: $0, base: answer.url) }
    return lists.isEmpty ? .failure(refusal(answer, target)) : .success(lists)
  }

  private static func items(of collection: JSONValue, base: String) -> String? {
    let links = collection["links"]?.elements.filter { $0["rel"]?.string == "items" } ?? []
    let link = links.first { $0["type"]?.string?.contains("json") ?? true } ?? links.first
    if let href = link?["href"]?.string { return FamilyMaker.resolve(href, against: base) }
    guard let identifier = collection["id"]?.plainText,
      let reference = URIReference(repairing: base)
    else { return nil }
    return address(reference, adding: "\(PercentEncoding.encode(identifier))/items")
  }

  private static func address(_ reference: URIReference, adding path: String) -> String {
    let start = reference.path.hasSuffix("/") ? reference.path : reference.path + "/"
    return URIReference(
      scheme: reference.scheme, authority: reference.authority, path: start + path
    ).description
  }

  private func refusal(_ answer: HarvestAnswer, _ target: String) -> CatalogueFinder.Refusal {
    CatalogueFinder.Refusal(
      message: answer.failure ?? Catalogue.harvestNoCollection(["url": target]),
      exchange: answer.exchange, isSilence: answer.failure != nil)
  }
}
