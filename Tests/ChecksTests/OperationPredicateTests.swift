import Messages
import Record
import XCTest

@testable import Checks

final class OperationPredicateTests: XCTestCase {
  private let items = "http://localhost:8080/v1/collections/a%20b/items"

  private func code(
    _ aspect: String, url: String? = nil, method: String = "GET", status: Int = 200,
    type: String? = "application/geo+json"
  ) throws -> String {
    let judgement = try OpenAPICase.judge(
      #"{"operation": "other", "declares": "\#(aspect)"}"#, url: url ?? items, method: method,
      status: status, type: type)
    if let finding = judgement.findings.first { return finding.message.code }
    if let doubt = judgement.doubts.first { return "doubt \(doubt.code)" }
    if let vacuity = judgement.vacuity { return "vacuous \(vacuity.code)" }
    return judgement.holds ? "held" : "?"
  }

  func testPaths() throws {
    for url in [
      items, "https://www.example.org/v2/collections/x/items?limit=1#a", "http://h/v1/",
      "http://h/v1",
      "http://h/v1/collections/x/items/latest",
    ] {
      XCTAssertEqual(try code("path", url: url), "held", url)
    }
    for url in [
      "http://h/collections/x/items", "http://h/v3/", "http://h/v1/collections//items",
      "http://h/v1/collections/x/y/items", "http://h/v11/",
    ] {
      XCTAssertEqual(try code("path", url: url), "openapi.undeclared-path", url)
      XCTAssertEqual(try code("status", url: url), "vacuous openapi.undeclared-path", url)
    }
    XCTAssertEqual(try code("path", method: "DELETE"), "openapi.undeclared-method")
    // The path that is written out goes before the one that is variable, which has no POST.
    XCTAssertEqual(
      try code("path", url: "http://h/v1/collections/x/items/latest", method: "POST"), "held")
  }

  func testStatusesAndMediaTypes() throws {
    XCTAssertEqual(try code("status"), "held")
    XCTAssertEqual(try code("status", status: 404), "held")
    XCTAssertEqual(try code("status", status: 500), "openapi.undeclared-status")
    XCTAssertEqual(
      try code("status", url: "http://h/v1/collections/x/items/latest", status: 500), "held")
    XCTAssertEqual(try code("mediaType", type: "application/geo+json; charset=utf-8"), "held")
    XCTAssertEqual(try code("mediaType", type: "text/html"), "held")
    XCTAssertEqual(
      try code("mediaType", type: "application/json"), "openapi.undeclared-media-type")
    XCTAssertEqual(try code("mediaType", type: nil), "vacuous openapi.no-media-type")
    XCTAssertEqual(try code("mediaType", status: 500), "vacuous openapi.undeclared-status")
    XCTAssertEqual(try code("mediaType", url: "http://h/v1", type: "application/json"), "held")
  }

  func testParameters() throws {
    for (query, expected) in [
      ("?limit=1&bbox=1,2,3,4", "held"), ("?filter%5Ba%5D=1&limit=1", "held"),
      ("?limit=1&limits=1", "openapi.undeclared-parameter"),
      ("?filter.a=1", "openapi.undeclared-parameter"),
      ("", "vacuous openapi.no-parameter-sent"),
    ] {
      XCTAssertEqual(try code("parameters", url: items + query), expected, query)
    }
    XCTAssertEqual(
      try code("parameters", url: items + "?nope=1", status: 400),
      "vacuous openapi.no-parameter-sent")
  }

  func testFreeFormParametersAdmitAnyName() throws {
    let document = OpenAPICase.sound.replacingOccurrences(
      of: #""style": "deepObject""#, with: #""style": "form""#)
    let judgement = try OpenAPICase.judge(
      #"{"operation": "other", "declares": "parameters"}"#, url: items + "?anything=1",
      document: document)
    XCTAssertTrue(judgement.holds)
    let closed = document.replacingOccurrences(
      of: #""schema": {"type": "object"}}]"#,
      with:
        #""schema": {"type": "object", "properties": {"own": {}}, "additionalProperties": false}}]"#
    )
    XCTAssertNotEqual(closed, document)
    for (name, holds) in [("own", true), ("anything", false)] {
      let judgement = try OpenAPICase.judge(
        #"{"operation": "other", "declares": "parameters"}"#, url: items + "?\(name)=1",
        document: closed)
      XCTAssertEqual(judgement.holds, holds, name)
    }
  }

  func testParametersThatTheStandardPublishesAreKnownByTheirName() throws {
    let blocks =
      "http://schemas.opengis.net/ogcapi/features/part1/1.0/openapi/ogcapi-features-1.yaml"
    for (reference, name, holds, doubts) in [
      ("\(blocks)#/components/parameters/datetime", "datetime", true, 0),
      ("\(blocks)#/components/parameters/datetime", "nope", false, 0),
      ("http://example.org/a.yaml#/components/parameters/datetime", "nope", false, 1),
    ] {
      let document = OpenAPICase.sound.replacingOccurrences(
        of: ##"{"$ref": "#/components/parameters/limit"}"##,
        with: ##"{"$ref": "\##(reference)"}"##)
      let judgement = try OpenAPICase.judge(
        #"{"operation": "other", "declares": "parameters"}"#, url: items + "?\(name)=1",
        document: document)
      XCTAssertEqual(judgement.holds, holds, "\(reference) \(name)")
      XCTAssertEqual(judgement.doubts.count, doubts, "\(reference) \(name)")
    }
  }

  func testClientErrorsAndSecurity() throws {
    XCTAssertEqual(try code("clientError"), "held")
    XCTAssertEqual(try code("clientError", url: "http://h/v1"), "openapi.no-client-error")
    XCTAssertEqual(try code("security", status: 401), "openapi.no-security")
    XCTAssertEqual(try code("security"), "vacuous openapi.not-refused")
    XCTAssertEqual(
      try code(
        "security", url: "http://h/v1/collections/x/items/latest", method: "POST", status: 403),
      "held")
  }

  func testSeveralAspectsAreJudgedTogether() throws {
    let form = #"{"operation": "other", "declares": ["path", "status", "mediaType", "parameters"]}"#
    let judgement = try OpenAPICase.judge(form, url: items)
    XCTAssertTrue(judgement.holds)
    XCTAssertEqual(judgement.checkedCount, 3)
    let broken = try OpenAPICase.judge(
      form, url: items + "?x=1", status: 299, type: "application/json")
    XCTAssertEqual(
      broken.findings.map(\.message.code),
      ["openapi.undeclared-status", "openapi.undeclared-parameter"])
  }

  func testWithoutADocumentNothingCanBeTold() throws {
    let judgement = try OpenAPICase.judge(
      #"{"operation": "other", "declares": "path"}"#, url: items, document: #"{"swagger": "2.0"}"#)
    XCTAssertEqual(judgement.doubts.map(\.code), ["openapi.none"])
  }
}
