import JSON

/// Puts documents into HTML pages: all that the JSON says, and its links (`/req/html/content`).
struct HTMLRenderer: Sendable {
  /// What is wrong with the pages.
  let defects: Set<Defect>

  /// Returns the page of a document.
  func render(_ document: ResourceDocument) -> [UInt8] {
    var html = HTMLWriter()
    let language = defects.contains(.htmlWithoutLanguage) ? "" : " lang=\"fr\""
    html.raw("<!DOCTYPE html>\n<html\(language)>\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
    if !defects.contains(.htmlWithoutTitle) {
      html.element("title") { $0.text(document.title) }
    }
    html.element("style") { $0.raw(Self.style) }
    if !defects.contains(.htmlWithoutSchemaOrg) { writeLinkedData(document.linkedData, to: &html) }
    html.raw("</head>\n<body>\n")
    html.element("h1") { $0.text(document.title) }
    if defects.contains(.htmlMalformed) { html.raw("<p><b>Mal <i>imbriqué</b></i></section></p>") }
    html.element("main") { main in
      writeObject(members(of: document), to: &main)
      if !defects.contains(.htmlWithoutLinks) {
        writeLinks(document.pageLinks, titled: "Entités de la page", to: &main)
        writeLinks(document.links ?? [], titled: "Liens", to: &main)
      }
    }
    html.raw("</body>\n</html>\n")
    return Array(html.content.utf8)
  }

  private func members(of document: ResourceDocument) -> [(String, JSONText)] {
    document.members + (document.timeStamp.map { [("timeStamp", .string($0))] } ?? [])
  }

  /// A `<` would let the text end the element that holds it.
  private func writeLinkedData(_ data: JSONText, to html: inout HTMLWriter) {
    let text = JSONWriter.string(data).replacing("<", with: "\\u003c")
    html.element("script", [("type", "application/ld+json")]) { $0.raw(text) }
  }

  private func writeLinks(_ links: [Link], titled title: String, to html: inout HTMLWriter) {
    guard !links.isEmpty else { return }
    html.element("nav") { nav in
      nav.element("h2") { $0.text(title) }
      nav.element("ul") { list in
        for link in links {
          list.element("li") { writeLink(link.json, to: &$0) }
        }
      }
    }
  }

  /// Writes an anchor for a JSON object that is a link.
  private func writeLink(_ link: JSONText, to html: inout HTMLWriter) {
    guard case .object(let members) = link else { return }
    let attributes = members.compactMap { name, value -> (String, String)? in
      guard name != "title", case .string(let text) = value else { return nil }
      return (name, text)
    }
    let title = members.first { $0.0 == "title" }?.1
    html.element("a", attributes) { anchor in
      if case .string(let text)? = title { anchor.text(text) }
    }
  }

  private func writeObject(_ members: [(String, JSONText)], to html: inout HTMLWriter) {
    html.element("dl") { list in
      for (name, value) in members where isShown(name) {
        list.element("dt") { $0.text(name) }
        list.element("dd") { writeValue(value, to: &$0) }
      }
    }
  }

  private func isShown(_ name: String) -> Bool {
    switch name {
    case "properties": !defects.contains(.htmlWithoutFeatureProperties)
    case "links": !defects.contains(.htmlWithoutLinks)
    default: true
    }
  }

  private func writeValue(_ value: JSONText, to html: inout HTMLWriter) {
    switch value {
    case .object(let members) where members.contains { $0.0 == "href" }:
      writeLink(value, to: &html)
    case .object(let members):
      writeObject(members, to: &html)
    case .array(let elements) where elements.contains { $0.isObject }:
      html.element("ul") { list in
        for element in elements {
          list.element("li") { writeValue(element, to: &$0) }
        }
      }
    case .string(let text): html.text(text)
    case .null: html.text("—")
    default: html.element("code") { $0.text(JSONWriter.string(value)) }
    }
  }

  private static let style = """
    body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}\
    dt{font-weight:bold}code{overflow-wrap:anywhere}
    """
}

extension JSONText {
  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
