/// `{"xsd": "iso19139"}`: a metadata record is as the XML Schemas say that its namespaces call for.
package struct XSDForm: AssertionForm {
  /// A family of schemas.
  package enum Family: String, Sendable, CaseIterable {
    /// ISO 19139, of which there are two generations, 2006 and 2007, told by their GML.
    case iso19139
  }

  package static let keyword = "xsd"

  package let family: Family

  package init(reading reader: inout ObjectReader) {
    family = reader.choice(Self.keyword, Family.self) ?? .iso19139
  }
}
