import XCTest

@testable import Markup

final class ExtractTests: XCTestCase {
  private let page = """
    <csw:Results xmlns:csw="urn:csw" xmlns:gmd="urn:gmd" xmlns="urn:default">
      <gmd:Record xmlns:gco="urn:gco" gco:id="1">
        <gmd:title>a &amp; b</gmd:title><!-- c -->
        <inner xsi:type="gmd:Type" xmlns:xsi="urn:xsi"/>
      </gmd:Record>
      <gmd:Record xmlns="" xmlns:gmd="urn:other"><plain/></gmd:Record>
    </csw:Results>
    """
  private let namespaces = [
    "csw": "urn:csw", "g": "urn:gmd", "o": "urn:other", "d": "urn:default",
  ]

  private func expression(_ text: String) throws -> XPathExpression {
    try XPathExpression(parsing: text, namespaces: namespaces)
  }

  private func records(_ text: String? = nil) throws -> [XMLDocument] {
    let document = try XMLDocument(parsing: Array((text ?? page).utf8))
    return try document.nodes(expression("/*/*")).compactMap { document.extract($0) }
  }

  func testARecordBecomesADocumentOfItsOwn() throws {
    let records = try records()
    XCTAssertEqual(records.count, 2)
    XCTAssertEqual(records[0].root?.name, "gmd:Record")
    XCTAssertEqual(
      records[0].root?.path, "/*[local-name()='Record' and namespace-uri()='urn:gmd'][1]")
    XCTAssertEqual(try records[0].nodes(expression("/g:Record/g:title")).map(\.text), ["a & b"])
    XCTAssertEqual(try records[0].nodes(expression("/g:Record/d:inner")).count, 1)
    XCTAssertEqual(try records[0].nodes(expression("//csw:*")).count, 0)
    XCTAssertEqual(try records[1].nodes(expression("/o:Record/plain")).count, 1)
  }

  func testLinesAreThoseOfThePage() throws {
    let records = try records()
    let nodes = try records[0].nodes(expression("/g:Record | //g:title | //d:inner"))
    XCTAssertEqual(nodes.map(\.line), [2, 3, 4])
  }

  func testLinesBeyondSixteenBitsAreKept() throws {
    let text = "<r>\(String(repeating: "\n", count: 70_000))<a>\n<b>x</b></a></r>"
    let record = try XCTUnwrap(records(text).first)
    XCTAssertEqual(try record.nodes(expression("//b/text()")).first?.line, 70_002)
    XCTAssertEqual(try record.nodes(expression("//b")).first?.line, 70_002)
  }

  func testNamespacesInScopeAreCarriedOverTheNearestFirst() throws {
    let records = try records()
    func declared(_ record: XMLDocument, _ prefix: String) throws -> XPathValue {
      try record.select(expression("string(/*/namespace::*[name()='\(prefix)'])"))
    }
    XCTAssertEqual(try declared(records[0], "csw"), .string("urn:csw"))
    XCTAssertEqual(try declared(records[0], "gmd"), .string("urn:gmd"))
    XCTAssertEqual(try declared(records[1], "gmd"), .string("urn:other"))
    XCTAssertEqual(try declared(records[1], "gco"), .string(""))
  }

  func testTheRecordOutlivesThePage() throws {
    var page: XMLDocument? = try XMLDocument(parsing: Array(self.page.utf8))
    let node = try page?.nodes(expression("/*/g:Record")).first
    let record = node.flatMap { page?.extract($0) }
    page = nil
    XCTAssertEqual(try record?.nodes(expression("//g:title")).first?.text, "a & b")
  }

  func testOnlyAnElementOfTheDocumentIsExtracted() throws {
    let document = try XMLDocument(parsing: Array(page.utf8))
    let other = try XMLDocument(parsing: Array(page.utf8))
    let attribute = try XCTUnwrap(document.nodes(expression("//@*")).first)
    XCTAssertNil(document.extract(attribute))
    let element = try XCTUnwrap(document.nodes(expression("/*")).first)
    XCTAssertNil(other.extract(element))
    XCTAssertNotNil(document.extract(element))
  }
}
