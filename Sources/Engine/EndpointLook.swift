import JSON
import Messages
import Record
import Suites
import Transport

/// Tells what stands at the address of an endpoint, when it is plainly not what the platform's file says.
struct EndpointLook: Sendable {
  /// Enough of a document to recognise it.
  private static let byteLimit = 64 * 1_024

  let source: any Source

  /// Returns what to say of an endpoint that looks like another kind; nil when it does not, or cannot be told.
  func departure(
    of endpoint: PlatformDescription.Endpoint, at address: String
  ) async -> Message? {
    let request = Request(
      url: address,
      headers: [HeaderField("Accept", "application/json, application/xml;q=0.9, */*;q=0.5")],
      bodyByteLimit: Self.byteLimit, isTransient: true)
    let delivery = await source.fetch(request, followsRedirects: true)
    guard let response = delivery.response, (200...299).contains(response.status),
      let found = Self.likeness(of: response.body),
      !found.kinds.contains(where: { $0.rawValue == endpoint.kind })
    else { return nil }
    return Catalogue.platformWrongKind(localized: [
      "id": LocalizedText(verbatim: endpoint.id), "kind": LocalizedText(verbatim: endpoint.kind),
      "found": found.name.text,
    ])
  }

  /// What a document looks like, and the kinds of endpoint at whose address it may stand.
  struct Likeness {
    let name: Message
    let kinds: [EndpointKind]
  }

  /// Recognises what is plain; anything else is left to the tests.
  static func likeness(of body: [UInt8]) -> Likeness? {
    if [[0x49, 0x49], [0x4D, 0x4D]].contains(Array(body.prefix(2))), body.count > 4,
      [42, 43].contains(max(body[2], body[3]))
    {
      return Likeness(name: Catalogue.kindRasters(), kinds: [.rasters])
    }
    let text = String(decoding: body.prefix(4_096), as: UTF8.self).lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
      return Likeness(name: Catalogue.kindPage(), kinds: [.catalogue])
    }
    if start.hasPrefix("<") {
      let names = ["csw:capabilities", "csw:getrecords", "oai-pmh", "md_metadata", "<csw"]
      return names.contains(where: text.contains)
        ? Likeness(name: Catalogue.kindCatalogue(), kinds: [.catalogue]) : nil
    }
    guard let root = try? JSONDocument(parsing: body).root, root["links"] != nil else {
      return nil
    }
    let classes = root["conformsTo"]?.elements.compactMap(\.string) ?? []
    let relations = root["links"]?.elements.compactMap { $0["rel"]?.string } ?? []
    if root["stac_version"] != nil {
      return Likeness(name: Catalogue.kindRasters(), kinds: [.rasters])
    }
    if classes.contains(where: { $0.contains("ogcapi-records") }) {
      return Likeness(name: Catalogue.kindCatalogue(), kinds: [.catalogue, .features])
    }
    guard relations.contains("conformance") || relations.contains("data") else { return nil }
    return Likeness(name: Catalogue.kindFeatures(), kinds: [.features, .catalogue])
  }
}
