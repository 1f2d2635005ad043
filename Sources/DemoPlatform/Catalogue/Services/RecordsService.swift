import JSON

/// OGC API Records (20-004r1) over the catalogue: a collection of records in GeoJSON.
struct RecordsService: Sendable {
  /// The most records of a page.
  static let maximumLimit = 100
  private static let collection = "catalogue"

  let source: CatalogueService
  let origin: String
  let time: Instant

  private var base: String { "\(origin)/records" }
  private var items: String { "\(base)/collections/\(Self.collection)/items" }

  /// Returns the response to a request.
  func response(to request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else {
      return HTTPResponse(status: 405, fields: [HTTPField("Allow", "GET, HEAD")])
    }
    do throws(Problem) {
      var parameters: [String: String] = [:]
      for parameter in try QueryParameter.parse(request.query) {
        parameters[parameter.name] = parameter.value
      }
      return try answer(request, parameters)
    } catch {
      return HTTPResponse(
        status: error.status, fields: [HTTPField("Content-Type", "application/problem+json")],
        content: JSONWriter.compact(.object(error.members)))
    }
  }

  private func answer(
    _ request: HTTPRequest, _ parameters: [String: String]
  ) throws(Problem) -> HTTPResponse {
    let segments = request.path.split(separator: "/").dropFirst().map { String($0) }
    switch segments.count {
    case 0: return json(landingPage)
    case 1 where segments[0] == "conformance":
      return json(["conformsTo": .array(Self.classes.map { .string($0) })])
    case 1 where segments[0] == "collections":
      return json([
        "collections": [description], "links": [link("self", "\(base)/collections")],
      ])
    case 2 where segments == ["collections", Self.collection]: return json(description)
    case 3 where segments == ["collections", Self.collection, "items"]:
      return json(try page(parameters), type: "application/geo+json")
    case 4 where segments[..<3] == ["collections", Self.collection, "items"]:
      guard let name = PercentEncoding.decode(segments[3]), let entry = source.entry(name) else {
        throw .unknownPath(request.path)
      }
      if parameters["f"] == "xml" { return .xml(entry.element) }
      return json(record(entry), type: "application/geo+json")
    default: throw .unknownPath(request.path)
    }
  }

  private func json(_ document: JSONText, type: String = "application/json") -> HTTPResponse {
    HTTPResponse(
      status: 200, fields: [HTTPField("Content-Type", type)],
      content: JSONWriter.compact(document))
  }

  private static let classes = [
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-collection",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/json",
  ]

  private var landingPage: JSONText {
    [
      "title": "Catalogue du Val de Lauve",
      "description": "Fiches de métadonnées de la communauté de communes.",
      "links": [
        link("self", base), link("conformance", "\(base)/conformance"),
        link("data", "\(base)/collections"),
      ],
    ]
  }

  private var description: JSONText {
    [
      "id": .string(Self.collection), "title": "Fiches du Val de Lauve", "itemType": "record",
      "links": [
        link("self", "\(base)/collections/\(Self.collection)"),
        link("items", items, type: "application/geo+json"),
      ],
    ]
  }

  private func page(_ parameters: [String: String]) throws(Problem) -> JSONText {
    let limit = try number(parameters["limit"], named: "limit", from: 1) ?? 10
    let offset = try number(parameters["offset"], named: "offset", from: 0) ?? 0
    let selected = source.entries.filter { entry in
      (parameters["type"].map { entry.type == $0 } ?? true)
        && (parameters["q"].map { RecordFilter.like(.anyText, "%\($0)%").selects(entry) } ?? true)
    }
    let page = source.page(
      of: selected, from: offset + 1, atMost: min(limit, Self.maximumLimit))
    let kept = parameters.filter { $0.key != "offset" }.sorted { $0.key < $1.key }
      .map { QueryParameter($0.key, $0.value).encoded + "&" }.joined()
    var links = [link("self", "\(items)?\(kept)offset=\(offset)", type: "application/geo+json")]
    if let next = page.next {
      links.append(link("next", "\(items)?\(kept)offset=\(next - 1)", type: "application/geo+json"))
    }
    return [
      "type": "FeatureCollection", "numberMatched": .integer(page.matchedCount),
      "numberReturned": .integer(page.returnedCount), "timeStamp": .string(time.dateTime),
      "features": .array(page.entries.map { record($0) }), "links": .array(links),
    ]
  }

  private func number(
    _ text: String?, named name: String, from least: Int
  ) throws(Problem) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= least, number <= 1_000_000 else {
      throw .malformedQuery("\(name)=\(text)")
    }
    return number
  }

  private func record(_ entry: CatalogueEntry) -> JSONText {
    let place = PercentEncoding.encode(segment: entry.identifier)
    return [
      "type": "Feature", "id": .string(entry.identifier), "geometry": geometry(of: entry),
      "properties": [
        "type": .string(entry.type), "title": .string(entry.title),
        "description": .string(entry.abstract), "updated": .string(entry.stamp),
        "keywords": .array(entry.keywords.map { .string($0) }), "language": "fr",
      ],
      "links": [
        link("self", "\(items)/\(place)", type: "application/geo+json"),
        link("alternate", "\(items)/\(place)?f=xml", type: "application/xml"),
        link("collection", "\(base)/collections/\(Self.collection)"),
      ],
    ]
  }

  private func geometry(of entry: CatalogueEntry) -> JSONText {
    let limits = (entry.limits ?? []).compactMap { Double($0) }
    guard limits.count == 4 else { return .null }
    let (west, south, east, north) = (limits[0], limits[1], limits[2], limits[3])
    let ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return [
      "type": "Polygon",
      "coordinates": [.array(ring.map { .array([.double($0.0), .double($0.1)]) })],
    ]
  }

  private func link(_ rel: String, _ href: String, type: String = "application/json") -> JSONText {
    ["href": .string(href), "rel": .string(rel), "type": .string(type)]
  }
}
