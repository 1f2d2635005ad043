extension RecordFilter {
  /// Reads an `ogc:Filter`.
  init(reading filter: Element) throws(CatalogueException) {
    guard filter.localName == "Filter", let first = filter.children.first else {
      throw .invalid("constraint", filter.name)
    }
    self = try Self.part(first)
  }

  /// The depth is that of a request, which its reader bounds.
  private static func part(_ element: Element) throws(CatalogueException) -> RecordFilter {
    switch element.localName {
    case "And": return .and(try parts(element))
    case "Or": return .or(try parts(element))
    case "Not":
      guard let first = element.children.first else { throw .invalid("constraint", element.name) }
      return .not(try part(first))
    case "PropertyIsEqualTo", "PropertyIsLike":
      let name = element.children.first { $0.localName == "PropertyName" }?.text
      let literal = element.children.first { $0.localName == "Literal" }?.text
      guard let name, let literal else { throw .invalid("constraint", element.name) }
      let property = try RecordProperty(naming: name, in: "constraint")
      if element.localName == "PropertyIsEqualTo" { return .equal(property, literal) }
      let wild = element[attribute: "wildCard"] ?? "%"
      return .like(
        property,
        literal.split(separator: wild, omittingEmptySubsequences: false)
          .joined(separator: "%"))
    case "BBOX": return .box(try box(element))
    default: throw .invalid("constraint", element.name)
    }
  }

  /// Reads the envelope of a `BBOX`; latitude comes first where the system is named by a URN.
  private static func box(_ element: Element) throws(CatalogueException) -> BoundingBox {
    guard let envelope = element.children.first(where: { $0.localName == "Envelope" }),
      let lower = envelope.children.first(where: { $0.localName == "lowerCorner" }),
      let upper = envelope.children.first(where: { $0.localName == "upperCorner" })
    else { throw .invalid("constraint", element.name) }
    let corners = [lower, upper].map { $0.text.split(separator: " ").compactMap { Double($0) } }
    guard corners.allSatisfy({ $0.count == 2 }) else { throw .invalid("constraint", element.name) }
    let isNorthFirst = envelope[attribute: "srsName"]?.hasPrefix("urn:") ?? false
    let (x, y) = isNorthFirst ? (1, 0) : (0, 1)
    return BoundingBox(
      west: corners[0][x], south: corners[0][y], east: corners[1][x], north: corners[1][y])
  }

  private static func parts(_ element: Element) throws(CatalogueException) -> [RecordFilter] {
    var parts: [RecordFilter] = []
    for child in element.children { parts.append(try part(child)) }
    return parts
  }
}
