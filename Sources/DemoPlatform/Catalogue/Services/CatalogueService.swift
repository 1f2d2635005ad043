import Synchronization

/// The catalogue of the platform: its records, by every protocol that catalogues speak.
final class CatalogueService: Sendable {
  private let writer: RecordWriter
  private let effects: DefectEffects
  /// The records, which are only written when something asks for them.
  private let written = Mutex<[CatalogueEntry]?>(nil)

  /// Publishes the records as the defects make them.
  init(origin: String, effects: DefectEffects) {
    writer = RecordWriter(origin: origin)
    self.effects = effects
  }

  /// Returns the response to a request; nothing if its path is not of the catalogue.
  func response(to request: HTTPRequest, at time: Instant) -> HTTPResponse? {
    guard var response = answer(request, at: time) else { return nil }
    for alteration in effects.catalogueAlterations { alteration(&response, request) }
    return response
  }

  private func answer(_ request: HTTPRequest, at time: Instant) -> HTTPResponse? {
    let origin = writer.origin
    switch request.path {
    case "/csw":
      return CatalogueWebService(source: self, origin: origin, time: time).response(to: request)
    case "/oai":
      return HarvestingService(source: self, origin: origin, time: time).response(to: request)
    case "/wfs": return FeatureWebService(origin: origin).response(to: request)
    case "/sitemap.xml", "/metadata.txt": return list(request)
    case _ where request.path == "/records" || request.path.hasPrefix("/records/"):
      return RecordsService(source: self, origin: origin, time: time).response(to: request)
    case _ where request.path.hasPrefix("/metadata/"): return record(request)
    case _ where request.path.hasPrefix("/documents/"): return DocumentFile.response(to: request)
    default: return nil
    }
  }

  /// Every record of the catalogue, by identifier.
  var entries: [CatalogueEntry] {
    written.withLock { written in
      if let written { return written }
      var entries = DemoRecord.all.map { record in
        var entry = CatalogueEntry(
          identifier: record.identifier, element: writer.element(of: record))
        for change in effects.recordChanges where change.identifier == record.identifier {
          change.change(&entry.element)
        }
        return entry
      }
      for change in effects.catalogueChanges { change(&entries) }
      written = entries
      return entries
    }
  }

  /// Returns the record of an identifier.
  func entry(_ identifier: String) -> CatalogueEntry? {
    entries.first { $0.identifier == identifier }
  }

  /// Cuts a page out of selected records, as the defects make it.
  func page(
    of selected: [CatalogueEntry], from start: Int, atMost limit: Int
  ) -> CataloguePage {
    var page = CataloguePage(of: selected, from: start, atMost: limit)
    for change in effects.pageChanges { change(&page, selected) }
    return page
  }

  /// The addresses of all records, for robots and for people with a list.
  private func list(_ request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else { return HTTPResponse(status: 405) }
    let places = entries.map { "\(writer.origin)/metadata/\($0.identifier).xml" }
    guard request.path == "/sitemap.xml" else {
      return HTTPResponse(
        status: 200, fields: [HTTPField("Content-Type", "text/plain; charset=utf-8")],
        content: Array(places.map { $0 + "\n" }.joined().utf8))
    }
    return .xml(
      Element("urlset", ["xmlns": Namespace.sitemap]) {
        zip(places, entries).map { place, entry in
          Element("url") {
            Element("loc", text: place)
            Element("lastmod", text: entry.stamp)
          }
        }
      })
  }

  /// A record alone.
  private func record(_ request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else { return HTTPResponse(status: 405) }
    let name = request.path.dropFirst("/metadata/".count)
    let identifier = name.hasSuffix(".xml") ? String(name.dropLast(4)) : String(name)
    guard let entry = entry(identifier) else { return HTTPResponse(status: 404) }
    return .xml(entry.element)
  }
}

extension HTTPResponse {
  /// An answer in XML.
  static func xml(_ element: Element, status: Int = 200) -> HTTPResponse {
    HTTPResponse(
      status: status, fields: [HTTPField("Content-Type", "application/xml; charset=utf-8")],
      content: ElementWriter.document(element))
  }
}
