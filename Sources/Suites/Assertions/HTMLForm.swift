/// `{"html": {"links": …, "text": …}}`: an HTML page that shows what its JSON twin holds.
package struct HTMLForm: AssertionForm {
  package static let keyword = "html"

  /// The URLs to which the page must link, from `a` or `link` elements.
  package let links: Expression?
  /// Whether query strings are left out when links are compared, since a page links to pages where its
  /// JSON twin links to JSON.
  package let ignoresQuery: Bool
  /// The values that must be readable on the page.
  package let text: Expression?
  /// The types of schema.org of which the page must annotate one (`Dataset`, `Place`).
  package let annotation: Expression?
  package var expressions: [Expression] { [links, text, annotation].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    let members = reader.object(Self.keyword) { inner in
      let members = (
        links: inner.optionalExpression("links"),
        ignoresQuery: inner.optionalBoolean("withoutQuery") ?? false,
        text: inner.optionalExpression("text"),
        annotation: inner.optionalExpression("annotation")
      )
      if members.links == nil, members.text == nil, members.annotation == nil {
        inner.reportMissing(oneOf: ["links", "text", "annotation"])
      }
      return members
    }
    if members == nil { reader.reportMissing(oneOf: [Self.keyword]) }
    links = members?.links
    ignoresQuery = members?.ignoresQuery ?? false
    text = members?.text
    annotation = members?.annotation
  }
}
