import Record
import Transport

/// The requests of CSW 2.0.2 (OGC 07-006r1).
enum SearchRequest {
  /// The parameters of requests, which an address given by a person may already hold.
  private static let parameters: Set<String> = [
    "service", "version", "request", "typenames", "resulttype", "outputschema", "outputformat",
    "elementsetname", "startposition", "maxrecords", "sortby", "namespace", "constraint",
    "constraintlanguage", "constraint_language_version", "id", "sections", "acceptversions",
    "acceptformats",
  ]

  /// An address without the parameters of a request; others, such as the name of a configuration, stay.
  static func base(of url: String) -> String {
    guard var reference = URIReference(repairing: url)?.withoutFragment else { return url }
    for item in reference.queryItems where parameters.contains(item.name.lowercased()) {
      reference = reference.removingQuery(item.name)
    }
    return reference.description
  }

  /// Asks what the service is.
  static func capabilities(_ base: String) -> Request {
    get(base, [("service", "CSW"), ("version", "2.0.2"), ("request", "GetCapabilities")])
  }

  /// Asks for a page of records.
  static func records(
    _ form: SearchForm, at endpoint: String, start: Int, count: Int
  ) -> Request {
    switch form.method {
    case .post:
      Request(
        method: "POST", url: endpoint,
        headers: [
          HeaderField("Content-Type", "application/xml; charset=utf-8"),
          HeaderField("Accept", "application/xml, text/xml;q=0.9, */*;q=0.1"),
        ], body: Array(body(form, start: start, count: count).utf8))
    case .get: get(base(of: endpoint), query(form, start: start, count: count))
    }
  }

  private static func get(_ base: String, _ items: [(String, String)]) -> Request {
    var reference = URIReference(repairing: base)
    for (name, value) in items { reference = reference?.settingQuery(name, to: value) }
    return Request(
      url: reference?.description ?? base,
      headers: [HeaderField("Accept", "application/xml, text/xml;q=0.9, */*;q=0.1")])
  }

  private static func query(_ form: SearchForm, start: Int, count: Int) -> [(String, String)] {
    var items = [
      ("service", "CSW"), ("version", "2.0.2"), ("request", "GetRecords"),
      ("resultType", "results"), ("typeNames", form.typeNames),
      ("elementSetName", form.elementSet), ("outputSchema", form.outputSchema),
      ("startPosition", "\(start)"), ("maxRecords", "\(count)"),
    ]
    if let sort = form.sortBy { items.append(("sortBy", "\(sort):A")) }
    if !form.types.isEmpty {
      items.append(("constraintLanguage", "CQL_TEXT"))
      items.append(("constraint_language_version", "1.1.0"))
      let terms = form.types.map { type in
        let literal = type.split(separator: "'", omittingEmptySubsequences: false)
          .joined(separator: "''")
        return "apiso:type = '\(literal)'"
      }
      items.append(("constraint", terms.joined(separator: " OR ")))
    }
    return items
  }

  private static func body(_ form: SearchForm, start: Int, count: Int) -> String {
    let sort =
      form.sortBy.map {
        """
        <ogc:SortBy><ogc:SortProperty><ogc:PropertyName>\($0.escapedForXML)</ogc:PropertyName>\
        <ogc:SortOrder>ASC</ogc:SortOrder></ogc:SortProperty></ogc:SortBy>
        """
      } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" \
      xmlns:ogc="http://www.opengis.net/ogc" xmlns:gmd="http://www.isotc211.org/2005/gmd" \
      xmlns:apiso="http://www.opengis.net/cat/csw/apiso/1.0" service="CSW" version="2.0.2" \
      resultType="results" outputSchema="\(form.outputSchema.escapedForXML)" \
      startPosition="\(start)" maxRecords="\(count)">\
      <csw:Query typeNames="\(form.typeNames.escapedForXML)">\
      <csw:ElementSetName>\(form.elementSet.escapedForXML)</csw:ElementSetName>\
      \(filter(form.types))\(sort)</csw:Query></csw:GetRecords>
      """
  }

  private static func filter(_ types: [String]) -> String {
    guard !types.isEmpty else { return "" }
    let terms = types.map {
      """
      <ogc:PropertyIsEqualTo><ogc:PropertyName>apiso:type</ogc:PropertyName>\
      <ogc:Literal>\($0.escapedForXML)</ogc:Literal></ogc:PropertyIsEqualTo>
      """
    }.joined()
    let condition = types.count > 1 ? "<ogc:Or>\(terms)</ogc:Or>" : terms
    return
      "<csw:Constraint version=\"1.1.0\"><ogc:Filter>\(condition)</ogc:Filter></csw:Constraint>"
  }
}
