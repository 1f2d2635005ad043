/// The Open Archives Initiative's Protocol for Metadata Harvesting, 2.0.
struct HarvestingService: Sendable {
  /// The number of records of a page.
  static let pageLength = 20

  let source: CatalogueService
  let origin: String
  let time: Instant

  /// Returns the response to a request.
  func response(to request: HTTPRequest) -> HTTPResponse {
    let query: String?
    switch request.method {
    case "GET", "HEAD": query = request.query
    case "POST": query = String(validating: request.content, as: UTF8.self)
    default: return HTTPResponse(status: 405, fields: [HTTPField("Allow", "GET, HEAD, POST")])
    }
    do throws(HarvestingError) {
      guard let parameters = try? QueryParameter.parse(query) else {
        throw HarvestingError.badArgument("verb")
      }
      let request = try HarvestingRequest(parameters)
      return .xml(envelope([("verb", request.verb.rawValue)], try answer(request)))
    } catch {
      return .xml(envelope([], Element("error", ["code": error.code], text: error.text)))
    }
  }

  private func envelope(_ attributes: [(String, String)], _ content: Element) -> Element {
    var request = Element("request", text: "\(origin)/oai")
    request.attributes = attributes.map { Element.Attribute(name: $0.0, value: $0.1) }
    return Element("OAI-PMH", ["xmlns": Namespace.oai]) {
      Element("responseDate", text: time.dateTime)
      request
      content
    }
  }

  private func answer(_ request: HarvestingRequest) throws(HarvestingError) -> Element {
    switch request.verb {
    case .identify: return identity
    case .formats:
      if let identifier = request.arguments["identifier"], source.entry(identifier) == nil {
        throw .noRecord
      }
      return formats
    case .sets: throw .noSets
    case .identifiers: return try list(request, hasContent: false)
    case .records: return try list(request, hasContent: true)
    case .record:
      guard let identifier = request.arguments["identifier"] else {
        throw .badArgument("identifier")
      }
      let format = try request.format()
      guard let entry = source.entry(identifier) else { throw .noRecord }
      return Element("GetRecord") { record(entry, in: format) }
    }
  }

  private var identity: Element {
    Element("Identify") {
      Element("repositoryName", text: "Catalogue du Val de Lauve")
      Element("baseURL", text: "\(origin)/oai")
      Element("protocolVersion", text: "2.0")
      Element("adminEmail", text: "geomatique@valdelauve.example")
      Element("earliestDatestamp", text: source.entries.map(\.stamp).min() ?? "2025-01-01")
      Element("deletedRecord", text: "no")
      Element("granularity", text: "YYYY-MM-DD")
    }
  }

  private var formats: Element {
    Element("ListMetadataFormats") {
      format(.iso, "http://www.isotc211.org/2005/gmd/gmd.xsd", Namespace.gmd)
      format(.dublinCore, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", Namespace.oaiDC)
    }
  }

  private func format(
    _ format: HarvestingRequest.Format, _ schema: String, _ namespace: String
  ) -> Element {
    Element("metadataFormat") {
      Element("metadataPrefix", text: format.rawValue)
      Element("schema", text: schema)
      Element("metadataNamespace", text: namespace)
    }
  }

  /// A page of records; a mark of resumption says all that the next one needs.
  private func list(
    _ request: HarvestingRequest, hasContent: Bool
  ) throws(HarvestingError) -> Element {
    let format: HarvestingRequest.Format
    var range = (from: request.arguments["from"] ?? "", until: request.arguments["until"] ?? "")
    var start = 1
    if let token = request.arguments["resumptionToken"] {
      let parts = token.split(separator: "!", omittingEmptySubsequences: false)
      guard parts.count == 4, let known = HarvestingRequest.Format(rawValue: String(parts[0])),
        let place = Int(parts[3]), place >= 1
      else { throw .badToken }
      (format, range, start) = (known, (String(parts[1]), String(parts[2])), place)
    } else {
      format = try request.format()
      guard request.arguments["set"] == nil else { throw .noSets }
    }
    for (name, day) in [("from", range.from), ("until", range.until)]
    where !day.isEmpty && day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil {
      throw .badArgument(name)
    }
    let selected = source.entries.filter { entry in
      (range.from.isEmpty || entry.stamp >= range.from)
        && (range.until.isEmpty || entry.stamp <= range.until)
    }
    guard !selected.isEmpty else { throw .nothing }
    let page = source.page(of: selected, from: start, atMost: Self.pageLength)
    return Element(hasContent ? "ListRecords" : "ListIdentifiers") {
      page.entries.map { hasContent ? record($0, in: format) : header($0) }
      if page.next != nil || start > 1 {
        Element(
          "resumptionToken",
          [
            "completeListSize": String(page.matchedCount), "cursor": String(start - 1),
          ],
          text: page.next.map { "\(format.rawValue)!\(range.from)!\(range.until)!\($0)" } ?? "")
      }
    }
  }

  private func header(_ entry: CatalogueEntry) -> Element {
    Element("header") {
      Element("identifier", text: entry.identifier)
      Element("datestamp", text: entry.stamp)
    }
  }

  private func record(_ entry: CatalogueEntry, in format: HarvestingRequest.Format) -> Element {
    Element("record") {
      header(entry)
      Element("metadata") {
        format == .iso ? entry.element : DublinCore.description(of: entry)
      }
    }
  }
}
