import JSON

@testable import DemoPlatform

/// What a patient client gets out of the catalogue, by one protocol.
struct CatalogueHarvest {
  /// A page of records.
  struct Page {
    let status: Int
    var identifiers: [String] = []
    var matchedCount: Int?
    var returnedCount: Int?
    /// Where the next page is: a position, or a token.
    var next: String?
  }

  var pages: [Page] = []

  /// The identifiers of all records, in the order in which they came.
  var identifiers: [String] { pages.flatMap(\.identifiers) }

  /// Follows the pages until there is no next one, or some have come.
  init(atMost limit: Int = 12, from first: String, page: (String) -> Page) {
    var next: String? = first
    while let place = next, pages.count < limit {
      let found = page(place)
      pages.append(found)
      next = found.next
    }
  }

  /// Harvests as data.gouv.fr does: by POST, sorted, the types that it knows.
  static func posting(to service: FeaturesService, count: Int = 25) -> CatalogueHarvest {
    CatalogueHarvest(from: "1") { start in
      page(of: service.response(to: post(request(from: start, count: count))))
    }
  }

  /// Harvests by GET.
  static func getting(from service: FeaturesService, count: Int = 25) -> CatalogueHarvest {
    CatalogueHarvest(from: "1") { start in
      let target =
        "/csw?service=CSW&version=2.0.2&request=GetRecords&typeNames=gmd:MD_Metadata"
        + "&resultType=results&elementSetName=full&outputSchema=\(Namespace.gmd)"
        + "&startPosition=\(start)&maxRecords=\(count)"
      return page(of: service.response(to: DefectCase.request(target)))
    }
  }

  /// Harvests by OAI-PMH.
  static func listing(from service: FeaturesService) -> CatalogueHarvest {
    CatalogueHarvest(from: "metadataPrefix=iso19139") { arguments in
      let response = service.response(
        to: DefectCase.request("/oai?verb=ListRecords&\(arguments)"))
      var page = Page(status: response.status)
      guard let answer = ElementReader.element(of: response.content) else { return page }
      page.identifiers = answer.elements(at: "ListRecords/record/header/identifier").map(\.text)
      let token = answer.elements(at: "ListRecords/resumptionToken").first
      page.matchedCount = token?[attribute: "completeListSize"].flatMap { Int($0) }
      page.next = token.flatMap { $0.text.isEmpty ? nil : "resumptionToken=\($0.text)" }
      return page
    }
  }

  /// Harvests by OGC API Records.
  static func following(_ service: FeaturesService) -> CatalogueHarvest {
    CatalogueHarvest(from: "/records/collections/catalogue/items?limit=25") { target in
      let response = service.response(to: DefectCase.request(target))
      var page = Page(status: response.status)
      guard let root = (try? JSONDocument(parsing: response.content))?.root else { return page }
      page.identifiers = root["features"]?.elements.compactMap { $0["id"]?.string } ?? []
      page.matchedCount = root["numberMatched"]?.integer
      page.returnedCount = root["numberReturned"]?.integer
      let next = root["links"]?.elements.first { $0["rel"]?.string == "next" }
      page.next = next?["href"]?.string.map { String($0.dropFirst("http://demo.test".count)) }
      return page
    }
  }

  /// A request that carries XML.
  static func post(_ content: String, to path: String = "/csw") -> HTTPRequest {
    HTTPRequest(
      method: "POST", path: path, query: nil, fields: ["content-type": "application/xml"],
      content: Array(content.utf8))
  }

  /// GetRecords for the types that are harvested, sorted by identifier.
  static func request(from start: String, count: Int, resultType: String = "results") -> String {
    let types = ["dataset", "nonGeographicDataset", "series", "service"].map {
      """
      <ogc:PropertyIsEqualTo><ogc:PropertyName>apiso:type</ogc:PropertyName>\
      <ogc:Literal>\($0)</ogc:Literal></ogc:PropertyIsEqualTo>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"
          xmlns:ogc="http://www.opengis.net/ogc" service="CSW" version="2.0.2"
          resultType="\(resultType)" outputSchema="http://www.isotc211.org/2005/gmd"
          startPosition="\(start)" maxRecords="\(count)">
        <csw:Query typeNames="gmd:MD_Metadata">
          <csw:ElementSetName>full</csw:ElementSetName>
          <csw:Constraint version="1.1.0"><ogc:Filter><ogc:Or>\(types.joined())</ogc:Or></ogc:Filter>
          </csw:Constraint>
          <ogc:SortBy><ogc:SortProperty><ogc:PropertyName>apiso:identifier</ogc:PropertyName>
            <ogc:SortOrder>ASC</ogc:SortOrder></ogc:SortProperty></ogc:SortBy>
        </csw:Query>
      </csw:GetRecords>
      """
  }

  /// Reads a page of CSW.
  static func page(of response: HTTPResponse) -> Page {
    var page = Page(status: response.status)
    guard let answer = ElementReader.element(of: response.content),
      let results = answer.elements(at: "csw:SearchResults").first
    else { return page }
    page.identifiers = results.elements(at: "gmd:MD_Metadata/gmd:fileIdentifier")
      .map(\.wholeText)
    page.matchedCount = results[attribute: "numberOfRecordsMatched"].flatMap { Int($0) }
    page.returnedCount = results[attribute: "numberOfRecordsReturned"].flatMap { Int($0) }
    let next = results[attribute: "nextRecord"]
    page.next = next == "0" ? nil : next
    return page
  }
}
