import XCTest

@testable import Markup

final class XPathResultTests: XCTestCase {
  private let text = """
    <m:list xmlns:m="urn:m">
      <m:item code=" a  b "><m:name> One\t<m:b>and</m:b>
        two </m:name></m:item>
      <m:item><m:name/><m:name>x</m:name></m:item>
      <m:item/>
    </m:list>
    """

  private func expression(_ text: String) throws -> XPathExpression {
    try XPathExpression(parsing: text, namespaces: ["m": "urn:m"])
  }

  private func results(
    _ text: String, at context: String, limits: MarkupLimits = .standard
  ) throws -> [XPathResult] {
    let document = try XMLDocument(parsing: Array(self.text.utf8), limits: limits)
    return try document.results(of: expression(text), at: expression(context))
  }

  func testAnExpressionIsEvaluatedAtEachContextNode() throws {
    let results = try results("m:name", at: "//m:item")
    let texts = results.map { result -> [String] in
      guard case .nodes(let nodes) = result.value else { return [] }
      return nodes.map(\.text)
    }
    XCTAssertEqual(texts, [["One and two"], ["", "x"], []])
    XCTAssertEqual(results.map(\.context.line), [2, 4, 5])
    XCTAssertEqual(try self.results("m:name", at: "//m:absent").count, 0)
  }

  func testPositionAndSizeAreThoseOfOneContext() throws {
    XCTAssertEqual(
      try results("concat(position(), '/', last())", at: "//m:item").map(\.text),
      ["1/1", "1/1", "1/1"])
  }

  func testEachTypeIsATextAndATruthValue() throws {
    func facts(_ text: String) throws -> [String] {
      try results(text, at: "/*").map { "\($0.text) \($0.boolean)" }
    }
    XCTAssertEqual(try facts("count(m:item)"), ["3 true"])
    XCTAssertEqual(try facts("0"), ["0 false"])
    XCTAssertEqual(try facts("0.5"), ["0.5 true"])
    XCTAssertEqual(try facts("number('x')"), ["NaN false"])
    XCTAssertEqual(try facts("-1 div 0"), ["-Infinity true"])
    XCTAssertEqual(try facts("' a  b '"), ["a b true"])
    XCTAssertEqual(try facts("''"), [" false"])
    XCTAssertEqual(try facts("m:item = 'x'"), ["true true"])
    XCTAssertEqual(try facts("m:item/@code"), ["a b true"])
    XCTAssertEqual(try facts("m:absent"), [" false"])
  }

  func testPlacesSelectTheNodeAlone() throws {
    let document = try XMLDocument(parsing: Array(text.utf8))
    let nodes = try document.nodes(expression("//m:name | //@code"))
    let places = document.places(of: nodes, namespaces: ["m": "urn:m"])
    XCTAssertEqual(
      places.map(\.path),
      [
        "/m:list[1]/m:item[1]/@code", "/m:list[1]/m:item[1]/m:name[1]",
        "/m:list[1]/m:item[2]/m:name[1]", "/m:list[1]/m:item[2]/m:name[2]",
      ])
    XCTAssertEqual(places.map(\.line), [2, 2, 4, 4])
    for (place, node) in zip(places, nodes) {
      XCTAssertEqual(try document.nodes(expression(place.path)).map(\.text), [node.text])
    }
  }

  func testTheSameDocumentTakesExpressionsOfOtherPrefixes() throws {
    let document = try XMLDocument(parsing: Array(text.utf8))
    let other = try XPathExpression(parsing: "//n:item", namespaces: ["n": "urn:m"])
    let wrong = try XPathExpression(parsing: "//m:item", namespaces: ["m": "urn:other"])
    for _ in 0..<2 {
      XCTAssertEqual(try document.nodes(expression("//m:item")).count, 3)
      XCTAssertEqual(try document.nodes(other).count, 3)
      XCTAssertEqual(try document.nodes(wrong).count, 0)
    }
  }

  func testTooManyNodesInAllAreAnError() throws {
    var limits = MarkupLimits()
    limits.maximumNodeCount = 5
    XCTAssertEqual(try results("m:name", at: "//m:item", limits: limits).count, 3)
    XCTAssertThrowsError(try results("//m:name", at: "//m:item", limits: limits)) { error in
      XCTAssertEqual((error as? MarkupError)?.code, .expressionLimit)
    }
  }

  func testManyThreadsEvaluateOneExpression() throws {
    let items = try expression("count(//m:item[contains(normalize-space(.), 'x')])")
    let text = text
    let group = DispatchGroup()
    let counts = Counts()
    for _ in 0..<4 {
      DispatchQueue.global().async(group: group) {
        for _ in 0..<200 {
          guard let document = try? XMLDocument(parsing: Array(text.utf8)),
            case .number(1)? = try? document.select(items)
          else { continue }
          counts.increment()
        }
      }
    }
    group.wait()
    XCTAssertEqual(counts.value, 800)
  }
}

/// A count that several threads add to.
private final class Counts: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  var value: Int { lock.withLock { count } }
  func increment() { lock.withLock { count += 1 } }
}
