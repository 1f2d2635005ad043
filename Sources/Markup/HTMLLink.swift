/// A link of a page: an `a`, `area` or `link` element with a target.
package struct HTMLLink: Sendable, Hashable {
  /// The name of the element, in lower case.
  package let element: String
  /// The target as it is written, without the space around it; it may be relative to ``HTMLContent/base``.
  package let target: String
  /// The link relations, in lower case (RFC 8288 §2.1).
  package let relations: [String]
  /// The media type that it promises.
  package let type: String?
  /// The language that it promises.
  package let language: String?
  /// The line, from 1, if it is known.
  package let line: Int?

  /// Creates a link.
  package init(
    element: String, target: String, relations: [String], type: String?, language: String?,
    line: Int?
  ) {
    self.element = element
    self.target = target
    self.relations = relations
    self.type = type
    self.language = language
    self.line = line
  }
}
