import Messages
import Record
import XCTest

@testable import Checks

final class ParameterPredicateTests: XCTestCase {
  private func judge(_ form: String, _ document: String = OpenAPICase.sound) throws -> Judgement {
    try OpenAPICase.judge(form, document)
  }

  func testADeclaredParameterHolds() throws {
    let judgement = try judge(
      #"""
      {"parameter": "limit", "path": "/items$", "schema": {
        "required": ["schema"],
        "properties": {"required": {"const": false},
                       "schema": {"properties": {"type": {"const": "integer"}}, "required": ["type"]}}}}
      """#)
    XCTAssertTrue(judgement.holds)
    XCTAssertEqual(judgement.checkedCount, 1)
  }

  func testAnUndeclaredParameterIsAFinding() throws {
    let judgement = try judge(#"{"parameter": "datetime", "path": "/items"}"#)
    XCTAssertEqual(
      judgement.findings.map(\.message.code), ["openapi.no-parameter", "openapi.no-parameter"])
    XCTAssertEqual(judgement.findings.first?.actual, "limit, bbox, filter")
    guard case .jsonPointer(let pointer, _, _)? = judgement.findings.first?.location else {
      return XCTFail("a finding has a place")
    }
    XCTAssertEqual(pointer, "/paths/~1collections~1{id}~1items/get")
  }

  func testAPathParameterIsNoQueryParameter() throws {
    XCTAssertEqual(
      try judge(#"{"parameter": "id", "path": "/items$"}"#).findings.map(\.message.code),
      ["openapi.no-parameter"])
  }

  func testAParameterOfAnotherShapeIsAFinding() throws {
    let judgement = try judge(
      #"""
      {"parameter": "limit", "path": "/items$",
       "schema": {"properties": {"schema": {"required": ["maximum"]}}}}
      """#)
    let finding = try XCTUnwrap(judgement.findings.first)
    XCTAssertEqual(finding.message.code, "openapi.parameter-shape")
    XCTAssertTrue(finding.message.text.english.contains("(at “/schema”)"))
    guard case .jsonPointer(let pointer, _, _)? = finding.location else {
      return XCTFail("a finding has a place")
    }
    XCTAssertEqual(pointer, "/paths/~1collections~1{id}~1items/get/parameters/0")
  }

  func testParametersOfThePathCountUnlessTheOperationHasItsOwn() throws {
    let shared = OpenAPICase.sound.replacingOccurrences(
      of: #""parameters": [{"name": "id", "in": "path", "required": true, "schema""#,
      with: """
        "parameters": [{"name": "bbox", "in": "query", "schema": {"type": "null"}},
        {"name": "datetime", "in": "query", "schema": {"type": "string"}},
        {"name": "id", "in": "path", "required": true, "schema"
        """)
    XCTAssertTrue(try judge(#"{"parameter": "datetime", "path": "/items$"}"#, shared).holds)
    XCTAssertTrue(
      try judge(
        #"{"parameter": "bbox", "path": "/items$", "schema": {"required": ["style"]}}"#, shared
      ).holds)
  }

  func testNothingToLookAtIsVacuous() throws {
    let judgement = try judge(#"{"parameter": "limit", "path": "^/maps"}"#)
    XCTAssertEqual(judgement.vacuity?.code, "openapi.no-path")
  }

  func testWhatStandsElsewhereIsADoubt() throws {
    let elsewhere = OpenAPICase.sound.replacingOccurrences(
      of: "#/components/parameters/limit", with: "https://example.org/p.json#/limit")
    XCTAssertEqual(
      try judge(#"{"parameter": "limit", "path": "/items$"}"#, elsewhere).doubts.map(\.code),
      ["openapi.elsewhere"])
  }

  func testReferencesThatMultiplyStayBounded() throws {
    let schemas = (0..<40).map {
      ##""s\##($0)": {"a": {"$ref": "#/components/schemas/s\##($0 + 1)"}, "b": {"$ref": "#/components/schemas/s\##($0 + 1)"}}"##
    }
    let text = OpenAPICase.sound.replacingOccurrences(
      of: ##""count": {"type""##,
      with: schemas.joined(separator: ",")
        + ##", "count": {"x": {"$ref": "#/components/schemas/s0"}, "type""##)
    XCTAssertTrue(
      try judge(#"{"parameter": "limit", "path": "/items$", "schema": {"type": "object"}}"#, text)
        .holds)
  }

  func testTemplates() {
    let cases: [(String, [String], Bool)] = [
      ("/a/{b}", ["a", "x"], true), ("/a/{b}", ["a", ""], false), ("/a/{b}", ["a"], false),
      ("/a/{b}.{c}", ["a", "x.y.z"], true), ("/a/{b}.{c}", ["a", "x."], false),
      ("/a/{b}.png", ["a", "x.png.png"], true), ("/a/{b}.png", ["a", ".png"], false),
      ("/{a}{b}", ["xy"], true), ("/{a}{b}", ["x"], false), ("/", [""], true), ("/a", ["b"], false),
      ("/p{a}q", ["pxq"], true), ("/p{a}q", ["pq"], false), ("/p{a}q", ["pxqr"], false),
    ]
    for (template, path, expected) in cases {
      XCTAssertEqual(PathTemplate(template).matches(path), expected, "\(template) \(path)")
    }
    XCTAssertTrue(PathTemplate("/a/b").isMoreSpecific(than: PathTemplate("/a/{b}")))
    XCTAssertFalse(PathTemplate("/a/{b}").isMoreSpecific(than: PathTemplate("/a/b")))
    XCTAssertTrue(PathTemplate("/{a}.png").isMoreSpecific(than: PathTemplate("/{a}")))
    XCTAssertEqual(PathTemplate("/a/{b}.{c}").variables, ["b", "c"])
  }
}
