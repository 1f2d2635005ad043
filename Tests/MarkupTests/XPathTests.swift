import XCTest

@testable import Markup

final class XPathTests: XCTestCase {
  private let metadata = """
    <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:g="urn:gco">
      <gmd:title><g:Text>Parcs &amp; jardins</g:Text></gmd:title>
      <gmd:keyword g:nil="1">a</gmd:keyword>
      <gmd:keyword>b<!-- c --><![CDATA[d]]></gmd:keyword>
      <?target data?>
      <plain/>
    </gmd:MD_Metadata>
    """
  private let namespaces = ["m": "http://www.isotc211.org/2005/gmd", "gco": "urn:gco"]

  private func select(
    _ expression: String, in text: String? = nil, limits: MarkupLimits = .standard
  ) throws -> XPathValue {
    try XMLDocument(parsing: Array((text ?? metadata).utf8), limits: limits)
      .select(XPathExpression(parsing: expression, namespaces: namespaces))
  }

  private func error(_ expression: String) -> MarkupError? {
    do {
      _ = try XPathExpression(parsing: expression, namespaces: namespaces)
      return nil
    } catch {
      return error
    }
  }

  func testGivesEachTypeOfValue() throws {
    XCTAssertEqual(try select("count(//m:keyword)"), .number(2))
    XCTAssertEqual(try select("boolean(//m:absent)"), .boolean(false))
    XCTAssertEqual(try select("string(//gco:Text)"), .string("Parcs & jardins"))
    XCTAssertEqual(try select("//m:absent"), .nodes(XPathNodes(nodes: [], count: 0)))
    guard case .number(let number) = try select("number('x')") else { return XCTFail("no number") }
    XCTAssertTrue(number.isNaN)
  }

  func testGivesNodesInDocumentOrder() throws {
    let nodes = try select("//m:keyword[2] | //m:title | //m:keyword[1]").nodes
    XCTAssertEqual(nodes.map(\.value), ["Parcs & jardins", "a", "bd"])
    XCTAssertEqual(nodes.map(\.line), [2, 3, 4])
    XCTAssertEqual(nodes[1].attributes.first?.name, "g:nil")
    XCTAssertEqual(nodes[1].attributes.first?.namespace, "urn:gco")
  }

  func testWritesAPathThatSelectsTheNodeAlone() throws {
    let everything = try select("//node() | //@* | /").nodes
    XCTAssertEqual(Set(everything.map(\.path)).count, everything.count)
    for node in everything {
      let found = try select(node.path).nodes
      XCTAssertEqual(found.count, 1, node.path)
      XCTAssertEqual(found.first, node, node.path)
    }
    XCTAssertEqual(
      try select("//m:keyword[2]").nodes.first?.path, "/m:MD_Metadata[1]/m:keyword[2]")
    XCTAssertEqual(
      try select("//@gco:nil").nodes.first?.path, "/m:MD_Metadata[1]/m:keyword[1]/@gco:nil")
  }

  func testWritesAPathForANamespaceWithoutPrefix() throws {
    let text = "<a xmlns='it&apos;s \"odd\"'><b/><b xmlns='u'/><b/></a>"
    let nodes = try select("//*", in: text).nodes
    XCTAssertEqual(nodes.count, 4)
    for node in nodes {
      XCTAssertEqual(try select(node.path, in: text).nodes, [node], node.path)
    }
    XCTAssertEqual(
      nodes[2].path.hasSuffix("/*[local-name()='b' and namespace-uri()='u'][1]"), true)
  }

  func testWritesAShortPathForALongName() throws {
    let name = String(repeating: "n", count: 40_000)
    let text = "<a><x/><\(name) \(name)='1'/><\(name)/></a>"
    let nodes = try select("/a/*", in: text).nodes
    XCTAssertEqual(nodes.map(\.path), ["/a[1]/x[1]", "/a[1]/*[2]", "/a[1]/*[3]"])
  }

  func testNamesEachKindOfNode() throws {
    let nodes = try select("//comment() | //processing-instruction() | //@* | //text()[.='d'] | /")
      .nodes
    XCTAssertEqual(
      Set(nodes.map(\.kind)),
      [.comment, .processingInstruction, .attribute, .text, .document])
    XCTAssertEqual(nodes.first { $0.kind == .processingInstruction }?.name, "target")
    XCTAssertEqual(nodes.first { $0.kind == .comment }?.value, " c ")
    let scopes = try select("/*/namespace::*").nodes
    XCTAssertEqual(
      Set(scopes.map(\.value)),
      ["http://www.w3.org/XML/1998/namespace", "http://www.isotc211.org/2005/gmd", "urn:gco"])
    for scope in scopes { XCTAssertEqual(try select(scope.path).nodes, [scope], scope.path) }
  }

  func testRefusesAnExpressionThatCannotBeRead() {
    XCTAssertEqual(error("//a[")?.code, .expressionSyntax)
    XCTAssertEqual(error("")?.code, .expressionSyntax)
    XCTAssertEqual(error("a\0b")?.code, .expressionSyntax)
    XCTAssertEqual(error("//a[@b='é' &&]")?.column, 12)
    XCTAssertEqual(error("'unclosed")?.code, .expressionSyntax)
    XCTAssertEqual(error(String(repeating: "(", count: 100_000))?.code, .expressionSyntax)
  }

  func testRefusesWhatXPathDoesNotHave() {
    XCTAssertEqual(error("//m:a/zz:b")?.code, .unknownPrefix)
    XCTAssertEqual(error("//m:a/zz:b")?.tokens["prefix"], "zz")
    XCTAssertEqual(error("//m:a/zz:b")?.column, 7)
    XCTAssertEqual(error("//zz:*")?.code, .unknownPrefix)
    XCTAssertEqual(error("//a[matches(., 'x')]")?.code, .unknownFunction)
    XCTAssertEqual(error("//a[matches(., 'x')]")?.tokens["name"], "matches")
    XCTAssertEqual(error("m:text()")?.code, .unknownFunction)
    XCTAssertEqual(error("$x + 1")?.code, .variable)
    XCTAssertNil(error("//a[div div mod and or='zz:b' and (not(@xml:lang))]//text()"))
    XCTAssertNil(error("ancestor::m:a/descendant :: node()[. * 2 = -1.5]"))
    XCTAssertNil(error("* * *"))
  }

  func testBoundsTheStepsOfAnEvaluation() throws {
    let text = "<a>" + String(repeating: "<b/>", count: 3_000) + "</a>"
    var limits = MarkupLimits.standard
    limits.maximumOperationCount = 100_000
    XCTAssertThrowsError(
      try select("//b[count(//b[count(//b) > 0]) > 0]", in: text, limits: limits)
    ) {
      XCTAssertEqual(($0 as? MarkupError)?.code, .expressionLimit)
    }
    XCTAssertEqual(try select("count(//b)", in: text, limits: limits), .number(3_000))
  }

  func testBoundsNodesAndSaysHowManyThereAre() throws {
    var limits = MarkupLimits.standard
    limits.maximumNodeCount = 2
    guard case .nodes(let nodes) = try select("//node()", limits: limits) else {
      return XCTFail("no nodes")
    }
    XCTAssertEqual(nodes.nodes.count, 2)
    XCTAssertGreaterThan(nodes.count, 10)
  }

  func testBoundsTextAndCutsBetweenCharacters() throws {
    var limits = MarkupLimits.standard
    // The path "/a[1]" and the name take 6 bytes.
    limits.maximumTextByteCount = 9
    guard case .nodes(let nodes) = try select("/a", in: "<a>éé</a>", limits: limits) else {
      return XCTFail("no nodes")
    }
    XCTAssertTrue(nodes.isTextCut)
    XCTAssertEqual(nodes.nodes.map(\.value), ["é"])
    limits.maximumTextByteCount = 10
    guard case .nodes(let whole) = try select("/a", in: "<a>éé</a>", limits: limits) else {
      return XCTFail("no nodes")
    }
    XCTAssertFalse(whole.isTextCut)
    XCTAssertEqual(whole.nodes.map(\.value), ["éé"])
  }

  func testManySiblingsWithLongTextsStayWithinBounds() throws {
    let text =
      "<a>" + String(repeating: "<b>", count: 200) + String(repeating: "x", count: 1_000_000)
      + String(repeating: "</b>", count: 200) + String(repeating: "<c/>", count: 100_000) + "</a>"
    guard case .nodes(let nodes) = try select("//*", in: text) else { return XCTFail("no nodes") }
    XCTAssertEqual(nodes.count, 100_201)
    XCTAssertTrue(nodes.isTextCut)
    XCTAssertLessThanOrEqual(nodes.nodes.reduce(0) { $0 + $1.value.utf8.count }, 64 << 20)
    XCTAssertEqual(try select("/a/c[100000]", in: text).nodes.first?.path, "/a[1]/c[100000]")
  }
}
