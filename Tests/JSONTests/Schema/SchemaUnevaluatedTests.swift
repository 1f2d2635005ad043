import XCTest

@testable import JSON

/// `unevaluatedProperties` and `unevaluatedItems` see what every other keyword has judged.
final class SchemaUnevaluatedTests: XCTestCase {
  func testMembersJudgedByAnApplicatorAreExpected() throws {
    for applicator in [
      #""allOf": [{"properties": {"b": true}}]"#, #""anyOf": [{"properties": {"b": true}}, {}]"#,
      #""oneOf": [{"properties": {"b": true}}]"#, #""if": {"properties": {"b": true}}"#,
      #""if": false, "else": {"properties": {"b": true}}"#,
      #""dependentSchemas": {"b": {"properties": {"b": true}}}"#,
      ##""$ref": "#/$defs/d", "$defs": {"d": {"properties": {"b": true}}}"##,
      #""patternProperties": {"b": true}"#,
    ] {
      try SchemaCase.check(
        #"{"properties": {"a": true}, \#(applicator), "unevaluatedProperties": false}"#,
        accepts: ["{}", #"{"a": 1}"#, #"{"a": 1, "b": 1}"#],
        rejects: [(#"{"a": 1, "c": 1}"#, .unevaluatedProperties)])
    }
  }

  func testMembersJudgedByAFailedBranchAreNot() throws {
    try SchemaCase.check(
      #"""
      {"anyOf": [{"properties": {"a": {"type": "string"}}, "required": ["a"]},
                 {"properties": {"b": true}}],
       "unevaluatedProperties": false}
      """#,
      accepts: [#"{"a": "x"}"#, #"{"a": "x", "b": 1}"#],
      rejects: [(#"{"a": 1, "b": 1}"#, .unevaluatedProperties)])
    try SchemaCase.check(
      #"{"not": {"not": {"properties": {"a": true}}}, "unevaluatedProperties": false}"#,
      accepts: ["{}"], rejects: [(#"{"a": 1}"#, .unevaluatedProperties)])
  }

  func testASiblingSchemaIsNotSeen() throws {
    let found = try SchemaCase.violations(
      #"""
      {"allOf": [{"properties": {"a": true}}, {"unevaluatedProperties": false}]}
      """#, #"{"a": 1}"#)
    XCTAssertEqual(found.map(\.code), [.unevaluatedProperties])
  }

  func testASchemaForTheRest() throws {
    try SchemaCase.check(
      #"{"properties": {"a": true}, "unevaluatedProperties": {"type": "integer"}}"#,
      accepts: [#"{"a": "x", "b": 1}"#], rejects: [(#"{"b": "x"}"#, .type)])
  }

  func testItems() throws {
    try SchemaCase.check(
      #"{"prefixItems": [true], "unevaluatedItems": false}"#, accepts: ["[]", "[1]"],
      rejects: [("[1, 2]", .unevaluatedItems)])
    try SchemaCase.check(
      #"{"allOf": [{"prefixItems": [true, true]}], "unevaluatedItems": false}"#,
      accepts: ["[1, 2]"], rejects: [("[1, 2, 3]", .unevaluatedItems)])
    try SchemaCase.check(
      #"{"contains": {"type": "string"}, "unevaluatedItems": {"type": "null"}}"#,
      accepts: [#"["a", null]"#], rejects: [(#"["a", 1]"#, .type)])
    try SchemaCase.check(
      #"{"items": true, "unevaluatedItems": false}"#, accepts: ["[1, 2]"], rejects: [])
  }

  func testMoreMembersThanOneWordOfMarks() throws {
    let names = (0..<200).map { "\"n\($0)\"" }
    let schema = """
      {"allOf": [{"properties": {\(names.map { "\($0): true" }.joined(separator: ","))}}],
       "unevaluatedProperties": false}
      """
    let members = names.map { "\($0): 1" }.joined(separator: ",")
    try SchemaCase.check(
      schema, accepts: ["{\(members)}"],
      rejects: [("{\(members), \"other\": 1}", .unevaluatedProperties)])
  }
}
