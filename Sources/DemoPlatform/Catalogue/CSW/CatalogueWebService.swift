/// The Catalogue Service for the Web, 2.0.2 (OGC 07-006r1, with the ISO profile, OGC 07-045).
struct CatalogueWebService: Sendable {
  let source: CatalogueService
  let origin: String
  let time: Instant

  /// Returns the response to a request.
  func response(to request: HTTPRequest) -> HTTPResponse {
    do throws(CatalogueException) {
      switch request.method {
      case "GET", "HEAD": return .xml(try answer(parameters(of: request)))
      case "POST":
        guard let element = ElementReader.element(of: request.content) else {
          throw .notApplicable("Le corps de la requête n'est pas du XML bien formé.")
        }
        return .xml(try answer(element))
      default:
        return HTTPResponse(status: 405, fields: [HTTPField("Allow", "GET, HEAD, POST")])
      }
    } catch {
      return .xml(error.report, status: 400)
    }
  }

  private func parameters(
    of request: HTTPRequest
  ) throws(CatalogueException) -> [String: String] {
    var parameters: [String: String] = [:]
    guard let pairs = try? QueryParameter.parse(request.query) else {
      throw .notApplicable("La requête contient un échappement mal formé.")
    }
    for pair in pairs { parameters[pair.name.lowercased()] = pair.value }
    return parameters
  }

  private func answer(_ parameters: [String: String]) throws(CatalogueException) -> Element {
    guard let name = parameters["request"] else { throw .missing("request") }
    guard let service = parameters["service"] else { throw .missing("service") }
    guard service == "CSW" else { throw .invalid("service", service) }
    if name != "GetCapabilities" {
      guard let version = parameters["version"] else { throw .missing("version") }
      guard version == "2.0.2" else { throw .invalid("version", version) }
    }
    switch name {
    case "GetCapabilities": return CatalogueCapabilities(origin: origin).element
    case "DescribeRecord": return description
    case "GetRecords": return records(try CatalogueQuery(parameters: parameters))
    case "GetRecordById":
      guard let identifiers = parameters["id"] else { throw .missing("id") }
      return try records(
        identifiers.split(separator: ",").map { String($0) },
        schema: parameters["outputschema"])
    default:
      throw CatalogueException(
        code: "OperationNotSupported", locator: name, text: "L'opération \(name) n'existe pas ici.")
    }
  }

  private func answer(_ request: Element) throws(CatalogueException) -> Element {
    guard request[attribute: "service"] == "CSW" else { throw .missing("service") }
    if request.localName != "GetCapabilities" {
      guard let version = request[attribute: "version"] else { throw .missing("version") }
      guard version == "2.0.2" else { throw .invalid("version", version) }
    }
    switch request.localName {
    case "GetCapabilities": return CatalogueCapabilities(origin: origin).element
    case "DescribeRecord": return description
    case "GetRecords": return records(try CatalogueQuery(reading: request))
    case "GetRecordById":
      let identifiers = request.children.filter { $0.localName == "Id" }.map(\.text)
      guard !identifiers.isEmpty else { throw .missing("Id") }
      return try records(identifiers, schema: request[attribute: "outputSchema"])
    default:
      throw CatalogueException(
        code: "OperationNotSupported", locator: request.name,
        text: "L'opération \(request.localName) n'existe pas ici.")
    }
  }

  /// The answer to GetRecords (10.8.5).
  private func records(_ query: CatalogueQuery) -> Element {
    let selected = query.selection(of: source.entries)
    let page = source.page(
      of: selected, from: query.start, atMost: query.isCountingOnly ? 0 : query.limit)
    let next = query.isCountingOnly ? min(selected.count, 1) : page.next ?? 0
    return Element(
      "csw:GetRecordsResponse",
      [
        "xmlns:csw": Namespace.csw, "xmlns:xsi": Namespace.schemaInstance, "version": "2.0.2",
      ]
    ) {
      Element("csw:SearchStatus", ["timestamp": time.dateTime])
      Element(
        "csw:SearchResults",
        [
          "numberOfRecordsMatched": String(page.matchedCount),
          "numberOfRecordsReturned": String(page.returnedCount), "nextRecord": String(next),
          "recordSchema": query.schema.rawValue, "elementSet": query.elementSet,
        ]
      ) {
        page.entries.map { record($0, in: query.schema) }
      }
    }
  }

  /// The answer to GetRecordById (10.9.4).
  private func records(
    _ identifiers: [String], schema: String?
  ) throws(CatalogueException) -> Element {
    let known = CatalogueQuery.Schema(rawValue: schema ?? Namespace.csw)
    guard let known else { throw .invalid("outputSchema", schema ?? "") }
    let entries = identifiers.compactMap { source.entry($0) }
    return Element(
      "csw:GetRecordByIdResponse", ["xmlns:csw": Namespace.csw]
    ) { entries.map { record($0, in: known) } }
  }

  private func record(_ entry: CatalogueEntry, in schema: CatalogueQuery.Schema) -> Element {
    schema == .iso ? entry.element : DublinCore.record(of: entry)
  }

  /// The answer to DescribeRecord: where the schema of records stands.
  private var description: Element {
    Element(
      "csw:DescribeRecordResponse",
      ["xmlns:csw": Namespace.csw, "xmlns:xs": Namespace.schema]
    ) {
      Element(
        "csw:SchemaComponent",
        [
          "targetNamespace": Namespace.gmd, "schemaLanguage": "http://www.w3.org/XML/Schema",
        ]
      ) {
        Element(
          "xs:schema", ["targetNamespace": Namespace.gmd, "elementFormDefault": "qualified"]
        ) {
          Element(
            "xs:include",
            ["schemaLocation": "http://schemas.opengis.net/iso/19139/20070417/gmd/gmd.xsd"])
        }
      }
    }
  }
}
