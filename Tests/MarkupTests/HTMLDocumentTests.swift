import XCTest

@testable import Markup

final class HTMLDocumentTests: XCTestCase {
  private func read(
    _ text: String, charset: String? = nil, limits: MarkupLimits = .standard
  ) throws -> HTMLDocument {
    try HTMLDocument(parsing: Array(text.utf8), charset: charset, limits: limits)
  }

  private let page = """
    <!DOCTYPE html>
    <html lang="fr">
    <head>
      <meta charset="utf-8">
      <title>Arbres
        remarquables</title>
      <base href="/api/">
      <link rel="Alternate  next" type="application/geo+json" hreflang="fr" href=" items?f=json ">
      <script type="application/ld+json; charset=utf-8">{"@type": "Dataset", "a": "<b>"}</script>
      <script>var hidden = "not shown";</script>
      <style>p { color: red }</style>
    </head>
    <body>
      <header>En-tête</header>
      <main><p>Un <b>chê</b>ne&nbsp;vert<br>planté en 1850</p>
      <table><tr><td>hauteur</td><td>12 m</td></tr></table>
      <p hidden>secret</p><noscript>sans script</noscript><template>moule</template>
      <img alt="photo d'un arbre" src="x"><input type="hidden" value="jeton">
      <input value="saisie"><textarea>zone</textarea>
      <svg><title>dessin</title><text>échelle</text></svg>
      <a href="items?limit=10&offset=10" rel="next">suite</a> <a name="x">ancre</a>
      </main>
    </body></html>
    """

  func testReadsWhatAPageSays() throws {
    let document = try read(page)
    let content = document.content
    XCTAssertNil(document.cut)
    XCTAssertEqual(content.title, "Arbres remarquables")
    XCTAssertEqual(content.language, "fr")
    XCTAssertEqual(content.base, "/api/")
    XCTAssertEqual(document.diagnostics, [])
    XCTAssertEqual(document.diagnosticCount, 0)
  }

  func testReadsTheTextThatAReaderSees() throws {
    let text = try read(page).content.visibleText
    XCTAssertEqual(
      text.split(separator: "\n").map(String.init),
      [
        "En-tête", "Un chêne\u{A0}vert", "planté en 1850", "hauteur", "12 m",
        "photo d'un arbre saisie", "zone", "échelle suite ancre",
      ])
  }

  func testReadsLinks() throws {
    let content = try read(page).content
    XCTAssertEqual(content.linkCount, 2)
    XCTAssertEqual(
      content.links.first,
      HTMLLink(
        element: "link", target: "items?f=json", relations: ["alternate", "next"],
        type: "application/geo+json", language: "fr", line: 8))
    XCTAssertEqual(content.links.last?.target, "items?limit=10&offset=10")
    XCTAssertEqual(content.links.last?.relations, ["next"])
    XCTAssertNil(content.links.last?.type)
    var limits = MarkupLimits.standard
    limits.maximumNodeCount = 1
    let cut = try read(page, limits: limits).content
    XCTAssertEqual(cut.links.count, 1)
    XCTAssertEqual(cut.linkCount, 2)
  }

  func testReadsLinkedDataAndNoScript() throws {
    let content = try read(page).content
    XCTAssertEqual(content.dataBlocks.count, 1)
    XCTAssertEqual(content.linkedData.first?.text, #"{"@type": "Dataset", "a": "<b>"}"#)
    XCTAssertEqual(content.linkedData.first?.line, 9)
  }

  func testAnswersXPath() throws {
    let document = try read("<TABLE><TR><TD CLASS=x>1<TD>2</TABLE><o:p>z</o:p>")
    let cells = try document.select(XPathExpression(parsing: "//td")).nodes
    XCTAssertEqual(cells.map(\.value), ["1", "2"])
    XCTAssertEqual(cells.first?.attribute("class"), "x")
    for node in try document.select(XPathExpression(parsing: "//*")).nodes {
      let found = try document.select(XPathExpression(parsing: node.path)).nodes
      XCTAssertEqual(found.map(\.name), [node.name], node.path)
    }
  }

  func testSaysWhatIsBrokenWithTheLine() throws {
    let document = try read("<html>\n<body>\n<p></b></p>\n</body></html>")
    XCTAssertEqual(document.diagnosticCount, 1)
    XCTAssertEqual(document.diagnostics.first?.line, 3)
    XCTAssertEqual(document.diagnostics.first?.severity, .error)
    XCTAssertNil(document.cut)
  }

  func testMakesAPageOutOfAnything() throws {
    XCTAssertThrowsError(try read("")) { XCTAssertEqual(($0 as? MarkupError)?.code, .empty) }
    XCTAssertEqual(try read(#"{"type": "Feature"}"#).content.visibleText, #"{"type": "Feature"}"#)
    XCTAssertEqual(try read("<p>a <!-- never closed").content.visibleText, "a")
    XCTAssertNoThrow(try HTMLDocument(parsing: (0...255).map { UInt8($0) }))
    XCTAssertNoThrow(try HTMLDocument(parsing: [0, 0, 0]))
    XCTAssertNoThrow(try read(" "))
  }

  func testADocumentTypeDeclaresNothingInHTML() throws {
    let text = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>"
    let found = try read(text).content.visibleText
    XCTAssertFalse(found.contains("root:"), found)
  }

  func testAPageThatNestsTooDeepIsCutAndSaysSo() throws {
    let document = try read("<p>begin</p>" + String(repeating: "<div>", count: 100_000) + "end")
    XCTAssertEqual(document.cut?.code, .tooDeep)
    XCTAssertTrue(document.content.visibleText.hasPrefix("begin"))
    XCTAssertFalse(document.content.visibleText.contains("end"))
    XCTAssertNil(try read(String(repeating: "<div>", count: 250)).cut)
  }

  func testAPageThatIsTooBrokenIsCutAndSaysSo() throws {
    let document = try read("<p>begin</p>" + String(repeating: "</b>", count: 200_000) + "end")
    XCTAssertEqual(document.cut?.code, .limit)
    XCTAssertEqual(document.diagnostics.count, 100)
    XCTAssertEqual(document.diagnosticCount, 100_000)
    XCTAssertEqual(document.content.visibleText, "begin")
  }

  func testAPageOfOpeningBracketsEnds() throws {
    let bytes = [UInt8](repeating: 0x3C, count: 50 << 20)
    let document = try HTMLDocument(parsing: bytes)
    XCTAssertLessThanOrEqual(document.diagnostics.count, 100)
    XCTAssertThrowsError(try HTMLDocument(parsing: bytes + bytes)) {
      XCTAssertEqual(($0 as? MarkupError)?.code, .tooLarge)
    }
  }

  func testDataMayHoldTags() throws {
    let block = #"<script type="application/ld+json">{"a": "</b>"}</script>"#
    XCTAssertEqual(try read(block).content.linkedData.first?.text, #"{"a": "</b>"}"#)
  }

  func testManyElementsUnknownToHTML4AreNoFault() throws {
    let text =
      "<main>" + String(repeating: "<section>x & y</section>\n", count: 20_000) + "</main>end"
    let document = try read(text)
    XCTAssertNil(document.cut)
    XCTAssertTrue(document.content.visibleText.hasSuffix("end"))
  }
}
