import XCTest

@testable import Markup

/// What is looked for by name must come to what a walk comes to, and nothing else may be looked for so.
final class XPathLeadsTests: XCTestCase {
  private static let namespaces = ["a": "urn:a", "b": "urn:b"]
  private static let text = """
    <r xmlns="urn:a" xmlns:b="urn:b" xmlns:c="urn:a">
      <x id="1"><y>one</y><c:x id="2" b:id="3"><y/></c:x></x>
      <b:x id="4"><b:y>four</b:y><y>five</y></b:x>
      <x id="6"><y>six</y><y>seven</y><z/></x>
    </r>
    """

  private func names(_ expression: String) -> [String]? {
    XPathLeads(of: expression)?.branches.map(\.name)
  }

  private func isSelective(_ expression: String) -> Bool {
    XPathLeads(of: expression)?.areSelective ?? false
  }

  func testReadsTheNamesThatPathsStartFrom() {
    XCTAssertEqual(names("//a:x"), ["x"])
    XCTAssertEqual(names("//a:x[@id = '|']/a:y | //b:y[1]"), ["x", "y"])
    for other in [
      "/a:x", "a:x", "//*", "//a:*", "//@id", "//a:x = 1", "//a:x or b", "count(//a:x)",
      "//a:x | /*",
      "//text()", "//self::a:x", "//a:x * 2", "//a:x - 1", "'//a:x'", "//.", "//..",
    ] {
      XCTAssertNil(names(other), other)
    }
  }

  func testAPredicateThatMayCountIsLeftToAWalk() {
    for plain in [
      "//a:x", "//a:x/a:y[1]", "//a:x[@id]", "//a:x[normalize-space(@id)]", "//a:x[count(a:y) = 2]",
      "//a:x[a:y and @id]/@id", "//a:x[a:y[2]]", "//a:x[@id][a:y]",
    ] {
      XCTAssertTrue(isSelective(plain), plain)
    }
    for counting in [
      "//a:x[1]", "//a:x[ 2 ]", "//a:x[last()]", "//a:x[position() = 1]", "//a:x[count(a:y)]",
      "//a:x[number(@id)]", "//a:x[@id][1]", "//a:x[(1)]", "//a:x[-1 + 2]", "//a:x[a:y * 2]",
      "//a:x[@id + 1]", "//a:x[@id div 2]",
    ] {
      XCTAssertFalse(isSelective(counting), counting)
    }
  }

  func testSelectsWhatAWalkSelects() throws {
    for (path, walked) in [
      ("//a:x", "/descendant::a:x"), ("//b:x", "/descendant::b:x"),
      ("//a:x/a:y", "/descendant::a:x/a:y"), ("//a:x/@id", "/descendant::a:x/@id"),
      ("//a:x[@id > 1]/a:y[1]", "/descendant::a:x[@id > 1]/a:y[1]"),
      ("//a:y | //a:x", "/descendant::a:y | /descendant::a:x"),
      ("//a:x/a:y | //a:y", "/descendant::a:y"), ("//a:x//a:y", "/descendant::a:x/descendant::a:y"),
      ("//a:y/ancestor::a:x", "/descendant::a:y/ancestor::a:x"),
      ("//a:y/..", "/descendant::a:y/.."),
      ("//a:x[1]", "/descendant-or-self::node()/a:x[1]"),
      ("//a:x[last()]/@id", "/descendant-or-self::node()/a:x[last()]/@id"),
      ("//a:none", "/descendant::a:none"), ("//b:z", "/descendant::b:z"),
      ("//a:none | //a:z", "/descendant::a:z"),
    ] {
      let document = try XMLDocument(parsing: Array(Self.text.utf8))
      let found = try places(path, in: document)
      XCTAssertEqual(found, try places(walked, in: document), path)
      XCTAssertEqual(Set(found).count, found.count, path)
    }
    let document = try XMLDocument(parsing: Array(Self.text.utf8))
    XCTAssertEqual(try places("//a:x", in: document).count, 3)
  }

  func testAnElementMadeADocumentOfItsOwnIsLookedThroughByName() throws {
    let document = try XMLDocument(parsing: Array(Self.text.utf8))
    let node = try XCTUnwrap(
      document.nodes(XPathExpression(parsing: "/*/b:x", namespaces: Self.namespaces)).first)
    let part = try XCTUnwrap(document.extract(node))
    XCTAssertEqual(try places("//a:y", in: part), ["/b:x[1]/a:y[1]"])
    XCTAssertEqual(try places("//a:x", in: part), [])
  }

  private func places(_ path: String, in document: XMLDocument) throws -> [String] {
    let nodes = try document.nodes(XPathExpression(parsing: path, namespaces: Self.namespaces))
    return document.places(of: nodes, namespaces: Self.namespaces).map(\.path)
  }
}
