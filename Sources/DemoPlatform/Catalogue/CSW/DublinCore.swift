/// Records in the terms of Dublin Core, as CSW and OAI-PMH want them beside ISO 19139.
enum DublinCore {
  /// Returns a record of CSW (OGC 07-006r1, 10.2.5).
  static func record(of entry: CatalogueEntry) -> Element {
    Element(
      "csw:Record",
      [
        "xmlns:csw": Namespace.csw, "xmlns:dc": Namespace.dc, "xmlns:dct": Namespace.dct,
        "xmlns:ows": Namespace.ows,
      ]
    ) {
      Element("dc:identifier", text: entry.identifier)
      Element("dc:title", text: entry.title)
      Element("dc:type", text: entry.type)
      entry.keywords.map { Element("dc:subject", text: $0) }
      Element("dct:modified", text: entry.stamp)
      Element("dct:abstract", text: entry.abstract)
      if let limits = entry.limits {
        Element("ows:BoundingBox", ["crs": "urn:x-ogc:def:crs:EPSG:6.11:4326"]) {
          Element("ows:LowerCorner", text: "\(limits[1]) \(limits[0])")
          Element("ows:UpperCorner", text: "\(limits[3]) \(limits[2])")
        }
      }
    }
  }

  /// Returns a record of OAI-PMH, whose every repository must have this form (2.0, 5.2).
  static func description(of entry: CatalogueEntry) -> Element {
    Element(
      "oai_dc:dc", ["xmlns:oai_dc": Namespace.oaiDC, "xmlns:dc": Namespace.dc]
    ) {
      Element("dc:title", text: entry.title)
      entry.keywords.map { Element("dc:subject", text: $0) }
      Element("dc:description", text: entry.abstract)
      Element("dc:date", text: entry.stamp)
      Element("dc:type", text: entry.type)
      Element("dc:identifier", text: entry.identifier)
    }
  }
}
