import Record

/// A kind of geospatial service that an online resource announces.
///
/// Only what a record says counts: the protocol, in the many ways that catalogues write it, or the parameters of
/// the address. A path that merely looks like a service announces none.
enum OnlineService: String, Sendable, Hashable, CaseIterable {
  case wms, wmts, wfs, wcs, csw, sos, wps, atom
  case ogcAPI = "ogcapi"

  /// The service that a resource announces, if it announces one.
  init?(url: String, protocols: [String]) {
    if let named = protocols.lazy.compactMap({ Self.named(in: $0) }).first {
      self = named
      return
    }
    guard let items = URIReference(repairing: url)?.queryItems,
      let value = items.first(where: { $0.name.lowercased() == "service" })?.value,
      let service = Self(rawValue: value.lowercased()), service != .ogcAPI, service != .atom
    else { return nil }
    self = service
  }

  private static func named(in text: String) -> OnlineService? {
    let folded = FoldedText(text)
    if folded.holds(anyOf: ["ogc api", "ogcapi", "oapif", "ogc api features", "ogcfeat"]) {
      return .ogcAPI
    }
    if folded.holds(anyOf: ["atom", "rfc5023", "rfc4287", "inspire atom"]) { return .atom }
    return [.wmts, .wms, .wfs, .wcs, .csw, .sos, .wps].first { folded.holds($0.rawValue) }
  }
}
