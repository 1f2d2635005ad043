import XCTest

@testable import JSON

/// Schemas and documents made to hang or crash whoever judges them.
final class SchemaHostileTests: XCTestCase {
  func testAReferenceLoopThatOnlySomeDocumentsTake() throws {
    // Whether the circle closes depends on the value, so that it shows only while judging.
    let schema = ##"""
      {"if": {"type": "integer"}, "then": {"$ref": "#/$defs/a"},
       "$defs": {"a": {"if": true, "then": {"$ref": "#/$defs/a"}}}}
      """##
    XCTAssertTrue(try SchemaCase.violations(schema, "null").isEmpty)
    let found = try SchemaCase.violations(schema, "1")
    XCTAssertEqual(found.map(\.code), [.depthUndecided])
    XCTAssertTrue(found.allSatisfy(\.isUndecided))
  }

  func testALoopOfDynamicReferences() throws {
    let schema = ##"{"$dynamicAnchor": "a", "anyOf": [false, {"$dynamicRef": "#a"}]}"##
    let found = try SchemaCase.violations(schema, "1")
    XCTAssertTrue(found.contains { $0.code == .depthUndecided })
  }

  func testAJudgementThatDoublesAtEachStepIsGivenUp() throws {
    var definitions = [#""d0": {"type": "null"}"#]
    for step in 1...60 {
      let reference = ##"{"$ref": "#/$defs/d\##(step - 1)"}"##
      definitions.append(#""d\#(step)": {"anyOf": [\#(reference), \#(reference)]}"#)
    }
    let schema = ##"{"$ref": "#/$defs/d60", "$defs": {\##(definitions.joined(separator: ","))}}"##
    XCTAssertEqual(try SchemaCase.violations(schema, "1").last?.code, .workUndecided)
  }

  func testDeepDocumentsAndSchemas() throws {
    let depth = 350
    let open = String(repeating: "[", count: depth)
    let close = String(repeating: "]", count: depth)
    try SchemaCase.check(
      ##"{"type": ["array", "integer"], "items": {"$ref": "#"}}"##, accepts: [open + "1" + close],
      rejects: [(open + "null" + close, .type)])
    let deepSchema =
      String(repeating: #"{"items":"#, count: depth) + "false"
      + String(repeating: "}", count: depth)
    try SchemaCase.check(
      deepSchema, accepts: [open + close],
      rejects: [
        (String(repeating: "[", count: 351) + String(repeating: "]", count: 351), .additionalItems)
      ])
  }

  func testHugeDocuments() throws {
    let count = 20_000
    let distinct = "[" + (0..<count).map(String.init).joined(separator: ",") + "]"
    try SchemaCase.check(
      #"{"uniqueItems": true, "items": {"type": "integer", "maximum": 19999}}"#,
      accepts: [distinct], rejects: [(distinct.dropLast() + ",5.0]", .uniqueItems)])
    let members = (0..<count).map { "\"n\($0)\": \($0)" }.joined(separator: ",")
    try SchemaCase.check(
      #"{"patternProperties": {"^n[0-9]+$": {"type": "integer"}}, "unevaluatedProperties": false}"#,
      accepts: ["{\(members)}"], rejects: [("{\(members), \"m\": 1}", .unevaluatedProperties)])
  }

  func testPatternsThatExplodeElsewhere() throws {
    let text = String(repeating: "a", count: 20_000)
    try SchemaCase.check(
      #"{"pattern": "^(a+)+$"}"#, accepts: ["\"\(text)\""], rejects: [("\"\(text)!\"", .pattern)])
    try SchemaCase.check(
      #"{"pattern": "^(a|a)*$"}"#, accepts: ["\"\(text)\""], rejects: [("\"\(text)!\"", .pattern)])
    let found = try SchemaCase.violations(#"{"pattern": "^(a+)+\\1$"}"#, "\"\(text)!\"")
    XCTAssertEqual(found.map(\.code), [.patternUndecided])
    for pattern in ["(a{1000}){1000}", String(repeating: "(", count: 5_000)] {
      XCTAssertEqual(try SchemaCase.error(#"{"pattern": "\#(pattern)"}"#)?.code, .pattern)
    }
  }

  func testNumbersTooLongToDivide() throws {
    let long = "1" + String(repeating: "7", count: 200_000)
    let found = try SchemaCase.violations(#"{"multipleOf": \#(long)}"#, long + "1")
    XCTAssertEqual(found.map(\.code), [.multipleOfUndecided])
    try SchemaCase.check(
      #"{"multipleOf": 1e-300}"#, accepts: ["1e999999999"], rejects: [("1e-301", .multipleOf)])
  }

  func testManyReferencesCompileInOneGo() throws {
    let definitions = (0..<5_000).map {
      ##""d\##($0)": {"items": {"$ref": "#/$defs/d\##(($0 + 1) % 5_000)"}}"##
    }
    try SchemaCase.check(
      ##"{"$ref": "#/$defs/d0", "$defs": {\##(definitions.joined(separator: ","))}}"##,
      accepts: ["[[[[1]]]]"], rejects: [])
  }
}
