/// What a GetRecords request asks for (OGC 07-006r1, 10.8).
struct CatalogueQuery: Sendable {
  /// The schemas in which records can be had.
  enum Schema: String, Sendable {
    case iso = "http://www.isotc211.org/2005/gmd"
    case dublinCore = "http://www.opengis.net/cat/csw/2.0.2"
  }

  /// The most records of one answer.
  static let maximumCount = 50

  var isCountingOnly = true
  var schema = Schema.dublinCore
  var elementSet = "full"
  var start = 1
  var limit = 10
  var filter = RecordFilter.all
  /// The property to sort by, and whether from the last to the first.
  var sorting: (property: RecordProperty, isDescending: Bool)?

  /// Reads the parameters that both ways of asking have.
  init(resultType: String?, schema: String?, start: String?, limit: String?)
    throws(CatalogueException)
  {
    switch resultType?.lowercased() {
    case nil, "hits": isCountingOnly = true
    case "results": isCountingOnly = false
    case let other?: throw .invalid("resultType", other)
    }
    if let schema {
      guard let known = Schema(rawValue: schema) else { throw .invalid("outputSchema", schema) }
      self.schema = known
    }
    if let start {
      guard let number = Int(start), number >= 1 else { throw .invalid("startPosition", start) }
      self.start = number
    }
    if let limit {
      guard let number = Int(limit), number >= 0 else { throw .invalid("maxRecords", limit) }
      self.limit = min(number, Self.maximumCount)
    }
  }

  /// Reads a request whose parameters stand in the address; their names are in lower case.
  init(parameters: [String: String]) throws(CatalogueException) {
    guard let types = parameters["typenames"] else { throw .missing("typeNames") }
    try Self.checkTypes(types)
    try self.init(
      resultType: parameters["resulttype"], schema: parameters["outputschema"],
      start: parameters["startposition"], limit: parameters["maxrecords"])
    elementSet = try Self.elementSet(parameters["elementsetname"])
    if let constraint = parameters["constraint"] {
      switch parameters["constraintlanguage"]?.uppercased() {
      case "FILTER":
        guard let element = ElementReader.element(of: Array(constraint.utf8)) else {
          throw .invalid("constraint", constraint)
        }
        filter = try RecordFilter(reading: element)
      case "CQL_TEXT": filter = try RecordFilter(readingText: constraint)
      case nil: throw .missing("constraintLanguage")
      case let other?: throw .invalid("constraintLanguage", other)
      }
    }
    if let sorting = parameters["sortby"] {
      let sides = sorting.split(separator: ":")
      // A direction follows the name, whose prefix has a colon too.
      let isDirected = ["A", "D"].contains(sides.last)
      let name = (isDirected ? sides.dropLast() : sides[...]).joined(separator: ":")
      self.sorting = (try RecordProperty(naming: name, in: "sortBy"), sides.last == "D")
    }
  }

  /// Reads a `csw:GetRecords` element.
  init(reading request: Element) throws(CatalogueException) {
    try self.init(
      resultType: request[attribute: "resultType"], schema: request[attribute: "outputSchema"],
      start: request[attribute: "startPosition"], limit: request[attribute: "maxRecords"])
    guard let query = request.children.first(where: { $0.localName == "Query" }) else {
      throw .missing("Query")
    }
    guard let types = query[attribute: "typeNames"] else { throw .missing("typeNames") }
    try Self.checkTypes(types)
    for child in query.children {
      switch child.localName {
      case "ElementSetName": elementSet = try Self.elementSet(child.text)
      case "Constraint":
        if let text = child.children.first(where: { $0.localName == "CqlText" })?.text {
          filter = try RecordFilter(readingText: text)
        } else if let element = child.children.first {
          filter = try RecordFilter(reading: element)
        }
      case "SortBy":
        guard let property = child.children.first else { continue }
        let parts = property.children
        let name = parts.first { $0.localName == "PropertyName" }?.text ?? ""
        let order = parts.first { $0.localName == "SortOrder" }?.text
        sorting = (try RecordProperty(naming: name, in: "SortBy"), order == "DESC")
      default: throw .invalid("Query", child.name)
      }
    }
  }

  private static func checkTypes(_ types: String) throws(CatalogueException) {
    let known = ["gmd:MD_Metadata", "csw:Record"]
    for type in types.split(whereSeparator: { $0 == " " || $0 == "," })
    where !known.contains(String(type)) {
      throw .invalid("typeNames", String(type))
    }
  }

  private static func elementSet(_ name: String?) throws(CatalogueException) -> String {
    guard let name else { return "full" }
    guard ["brief", "summary", "full"].contains(name) else {
      throw .invalid("ElementSetName", name)
    }
    return name
  }

  /// Returns the records that are wanted, in the order that is wanted.
  func selection(of entries: [CatalogueEntry]) -> [CatalogueEntry] {
    let selected = entries.filter { filter.selects($0) }
    guard let sorting else { return selected }
    func key(_ entry: CatalogueEntry) -> String {
      sorting.property.values(of: entry).first ?? ""
    }
    let sorted = selected.enumerated().sorted { left, right in
      let keys = (key(left.element), key(right.element))
      // Records of one key keep their order, so that pages never overlap.
      if keys.0 == keys.1 { return left.offset < right.offset }
      return sorting.isDescending ? keys.0 > keys.1 : keys.0 < keys.1
    }
    return sorted.map(\.element)
  }
}
