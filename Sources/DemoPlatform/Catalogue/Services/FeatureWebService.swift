import JSON

/// A Web Feature Service, 2.0.0 (OGC 09-025r2), that gives the collections of the records in GeoJSON.
struct FeatureWebService: Sendable {
  private static let ows = "http://www.opengis.net/ows/1.1"
  private static let version = "2.0.0"
  /// What stands before the name of each feature type.
  static let prefix = "vdl:"

  /// The scheme and authority of the platform.
  let origin: String

  private var collections: [FeatureCollection] { CollectionSubject.all.map(\.collection) }

  /// Returns the response to a request.
  func response(to request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else {
      return HTTPResponse(status: 405, fields: [HTTPField("Allow", "GET, HEAD")])
    }
    var parameters: [String: String] = [:]
    for pair in (try? QueryParameter.parse(request.query)) ?? [] {
      parameters[pair.name.lowercased()] = pair.value
    }
    do throws(CatalogueException) {
      guard let name = parameters["request"] else { throw .missing("request") }
      guard parameters["service"] == "WFS" else { throw .missing("service") }
      switch name {
      case "GetCapabilities": return .xml(capabilities)
      case "GetFeature": return try features(parameters)
      default:
        throw CatalogueException(
          code: "OperationNotSupported", locator: name,
          text: "L'opération \(name) n'existe pas ici.")
      }
    } catch {
      return .xml(report(error), status: 400)
    }
  }

  private func features(_ parameters: [String: String]) throws(CatalogueException) -> HTTPResponse {
    guard let name = parameters["typenames"] else { throw .missing("typeNames") }
    guard let collection = collections.first(where: { Self.prefix + $0.identifier == name }) else {
      throw .invalid("typeNames", name)
    }
    var features = collection.features[...]
    if let text = parameters["count"] {
      guard let count = Int(text), count >= 0 else { throw .invalid("count", text) }
      features = features.prefix(count)
    }
    let encoder = FeatureEncoder(collection: collection)
    return HTTPResponse(
      status: 200, fields: [HTTPField("Content-Type", "application/geo+json")],
      content: JSONWriter.compact([
        "type": "FeatureCollection", "numberMatched": .integer(collection.features.count),
        "numberReturned": .integer(features.count),
        "features": .array(features.map { .object(encoder.members(of: $0)) }),
      ]))
  }

  private func report(_ exception: CatalogueException) -> Element {
    var element = Element("ows:Exception", ["exceptionCode": exception.code]) {
      Element("ows:ExceptionText", text: exception.text)
    }
    element[attribute: "locator"] = exception.locator
    return Element(
      "ows:ExceptionReport", ["xmlns:ows": Self.ows, "version": Self.version, "xml:lang": "fr"]
    ) { element }
  }

  /// What the service gives (8.3.3).
  private var capabilities: Element {
    Element(
      "wfs:WFS_Capabilities",
      [
        "xmlns:wfs": "http://www.opengis.net/wfs/2.0", "xmlns:ows": Self.ows,
        "xmlns:xlink": Namespace.xlink, "xmlns:vdl": DemoRecord.resourcePrefix,
        "version": Self.version,
      ]
    ) {
      Element("ows:ServiceIdentification") {
        Element("ows:Title", text: "Entités du Val de Lauve")
        Element("ows:ServiceType", text: "WFS")
        Element("ows:ServiceTypeVersion", text: Self.version)
        Element("ows:Fees", text: "NONE")
        Element("ows:AccessConstraints", text: "NONE")
      }
      Element("ows:OperationsMetadata") {
        operation("GetCapabilities")
        operation("GetFeature")
      }
      Element("wfs:FeatureTypeList") { collections.map { featureType($0) } }
    }
  }

  private func operation(_ name: String) -> Element {
    Element("ows:Operation", ["name": name]) {
      Element("ows:DCP") {
        Element("ows:HTTP") { Element("ows:Get", ["xlink:href": "\(origin)/wfs"]) }
      }
    }
  }

  private func featureType(_ collection: FeatureCollection) -> Element {
    Element("wfs:FeatureType") {
      Element("wfs:Name", text: Self.prefix + collection.identifier)
      Element("wfs:Title", text: collection.title)
      Element("wfs:Abstract", text: collection.description)
      Element("wfs:DefaultCRS", text: "urn:ogc:def:crs:OGC:1.3:CRS84")
      Element("wfs:OutputFormats") { Element("wfs:Format", text: "application/geo+json") }
    }
  }
}
