/// One way in which a document departs from its schema.
package struct XMLSchemaViolation: Sendable, Hashable {
  /// What kinds of departure there are; the raw values are those of the message catalogue.
  package enum Kind: String, Sendable, CaseIterable {
    case rootUnknown = "xsd.root-unknown"
    case elementUnexpected = "xsd.element-unexpected"
    case elementMisplaced = "xsd.element-misplaced"
    case elementMissing = "xsd.element-missing"
    case attributeMissing = "xsd.attribute-missing"
    case attributeUnexpected = "xsd.attribute-unexpected"
    case textUnexpected = "xsd.text-unexpected"
    case valueUnknown = "xsd.value-unknown"
    case valueWithSpace = "xsd.value-with-space"
    case valueEmpty = "xsd.value-empty"
    case valueWrong = "xsd.value-wrong"
    case typeUnknown = "xsd.type-unknown"
    case other = "xsd.other"
  }

  package let kind: Kind
  /// libxml2's code (`xmlParserErrors`).
  package let code: Int
  /// An XPath that selects the element, with the usual prefixes of metadata.
  package let path: String
  /// The line, from 1, if it is known.
  package let line: Int?
  /// The element or attribute that it is about, with its usual prefix.
  package let name: String
  /// The value found, if the violation is about one.
  package let value: String?
  /// The names or values that would do, the first of them.
  package let expected: [String]
  /// How many would do in all.
  package let expectedCount: Int
  /// libxml2's own sentence, in English, its namespaces written as prefixes.
  package let detail: String
}
