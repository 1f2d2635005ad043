/// Where a node stands, for a person.
package struct XPathPlace: Sendable, Hashable {
  /// An XPath that selects the node alone.
  package let path: String
  /// The line, from 1, if it is known.
  package let line: Int?
}
