import XCTest

@testable import JSON

/// Each keyword of 2020-12, with values that satisfy it and values that break it.
final class SchemaKeywordTests: XCTestCase {
  func testTypes() throws {
    let values = [
      "null": "null", "boolean": "true", "number": "1.5", "string": #""a""#, "array": "[]",
      "object": "{}",
    ]
    for (type, value) in values {
      try SchemaCase.check(
        #"{"type": "\#(type)"}"#, accepts: [value],
        rejects: values.filter { $0.key != type }.map { ($0.value, .type) })
    }
    try SchemaCase.check(
      #"{"type": ["integer", "null"]}"#, accepts: ["1", "1.0", "1e2", "null"],
      rejects: [("1.5", .type), (#""1""#, .type)])
  }

  func testValues() throws {
    try SchemaCase.check(
      #"{"enum": [1, "é", {"a": [1.0]}]}"#, accepts: ["1.0", #""\u00e9""#, #"{"a": [1]}"#],
      rejects: [("2", .enum), (#""e\u0301""#, .enum), (#"{"a": [1], "b": 1}"#, .enum)])
    let many = (0..<20).map(String.init).joined(separator: ", ")
    try SchemaCase.check(#"{"enum": [\#(many)]}"#, accepts: ["19.0"], rejects: [("20", .enum)])
    try SchemaCase.check(
      #"{"const": false}"#, accepts: ["false"], rejects: [("0", .const), ("null", .const)])
  }

  func testNumbers() throws {
    try SchemaCase.check(
      #"{"maximum": 3}"#, accepts: ["3", "-1e9", #""4""#], rejects: [("3.0000001", .maximum)])
    try SchemaCase.check(
      #"{"exclusiveMaximum": 3}"#, accepts: ["2.9"], rejects: [("3.0", .exclusiveMaximum)])
    try SchemaCase.check(
      #"{"minimum": -2}"#, accepts: ["-2", "null"], rejects: [("-2.5", .minimum)])
    try SchemaCase.check(
      #"{"exclusiveMinimum": 0}"#, accepts: ["1e-400"], rejects: [("0.0", .exclusiveMinimum)])
    try SchemaCase.check(
      #"{"multipleOf": 0.01}"#, accepts: ["19.99", "1e300", "0"],
      rejects: [("19.999", .multipleOf)])
    try SchemaCase.check(
      #"{"maximum": 9007199254740993}"#, accepts: ["9007199254740993"],
      rejects: [("9007199254740994", .maximum)])
  }

  func testStrings() throws {
    try SchemaCase.check(
      #"{"maxLength": 2}"#, accepts: [#""😀😀""#, "123"], rejects: [(#""abc""#, .maxLength)])
    try SchemaCase.check(
      #"{"minLength": 2}"#, accepts: [#""e\u0301""#], rejects: [(#""é""#, .minLength)])
    try SchemaCase.check(
      #"{"pattern": "^[a-z]+$"}"#, accepts: [#""abc""#, "1"],
      rejects: [(#""aBc""#, .pattern), (#""abc\n""#, .pattern)])
    try SchemaCase.check(
      #"{"pattern": "b"}"#, accepts: [#""abc""#], rejects: [(#""ac""#, .pattern)])
  }

  func testArrays() throws {
    try SchemaCase.check(
      #"{"maxItems": 1}"#, accepts: ["[1]", #""abc""#], rejects: [("[1, 2]", .maxItems)])
    try SchemaCase.check(#"{"minItems": 1}"#, accepts: ["[1]"], rejects: [("[]", .minItems)])
    try SchemaCase.check(
      #"{"uniqueItems": true}"#, accepts: [#"[1, "1", true, [1], {"a": 1}]"#],
      rejects: [("[1, 2, 1.0]", .uniqueItems), (#"[{"a":1,"b":2}, {"b":2,"a":1}]"#, .uniqueItems)])
    try SchemaCase.check(
      #"{"items": {"type": "integer"}}"#, accepts: ["[]", "[1, 2]"], rejects: [("[1, null]", .type)]
    )
    try SchemaCase.check(
      #"{"prefixItems": [{"type": "string"}], "items": false}"#, accepts: ["[]", #"["a"]"#],
      rejects: [("[1]", .type), (#"["a", 1]"#, .additionalItems)])
    try SchemaCase.check(
      #"{"contains": {"const": 1}}"#, accepts: ["[0, 1]", "1"],
      rejects: [("[]", .minContains), ("[0]", .minContains)])
    try SchemaCase.check(
      #"{"contains": {"const": 1}, "minContains": 2, "maxContains": 3}"#,
      accepts: ["[1, 1]", "[1, 1, 1, 0]"],
      rejects: [("[1]", .minContains), ("[1, 1, 1, 1]", .maxContains)])
    try SchemaCase.check(
      #"{"contains": {"const": 1}, "minContains": 0}"#, accepts: ["[]", "[0]"], rejects: [])
  }

  func testObjects() throws {
    try SchemaCase.check(
      #"{"maxProperties": 1}"#, accepts: [#"{"a": 1}"#],
      rejects: [(#"{"a": 1, "b": 1}"#, .maxProperties)])
    try SchemaCase.check(
      #"{"minProperties": 1}"#, accepts: [#"{"a": 1}"#], rejects: [("{}", .minProperties)])
    try SchemaCase.check(
      #"{"required": ["é"]}"#, accepts: [#"{"é": null}"#, "[]"],
      rejects: [(#"{"e\u0301": 1}"#, .required)])
    try SchemaCase.check(
      #"{"dependentRequired": {"a": ["b"]}}"#, accepts: [#"{"b": 1}"#, #"{"a": 1, "b": 1}"#],
      rejects: [(#"{"a": 1}"#, .dependentRequired)])
    try SchemaCase.check(
      #"{"dependentSchemas": {"a": {"maxProperties": 1}}}"#,
      accepts: [#"{"a": 1}"#, #"{"b": 1, "c": 1}"#],
      rejects: [(#"{"a": 1, "b": 1}"#, .maxProperties)])
    try SchemaCase.check(
      #"{"properties": {"a": {"type": "string"}}}"#, accepts: [#"{"a": "x", "b": 1}"#],
      rejects: [(#"{"a": 1}"#, .type)])
    try SchemaCase.check(
      #"{"patternProperties": {"^n": {"type": "number"}}, "additionalProperties": false}"#,
      accepts: [#"{"n1": 1}"#],
      rejects: [(#"{"n1": "1"}"#, .type), (#"{"m": 1}"#, .additionalProperties)])
    try SchemaCase.check(
      #"{"properties": {"a": true}, "additionalProperties": {"type": "null"}}"#,
      accepts: [#"{"a": 1, "b": null}"#], rejects: [(#"{"b": 1}"#, .type)])
    try SchemaCase.check(
      #"{"propertyNames": {"pattern": "^[a-z]+$"}}"#, accepts: [#"{"abc": 1}"#],
      rejects: [(#"{"aB": 1}"#, .propertyNames)])
  }

  func testCombinations() throws {
    try SchemaCase.check(
      #"{"allOf": [{"minimum": 1}, {"maximum": 3}]}"#, accepts: ["1", "3"],
      rejects: [("0", .minimum), ("4", .maximum)])
    try SchemaCase.check(
      #"{"anyOf": [{"type": "string"}, {"minimum": 1}]}"#, accepts: [#""a""#, "1"],
      rejects: [("0", .anyOf)])
    try SchemaCase.check(
      #"{"oneOf": [{"multipleOf": 2}, {"multipleOf": 3}]}"#, accepts: ["2", "9"],
      rejects: [("1", .oneOfNone), ("6", .oneOfSeveral)])
    try SchemaCase.check(
      #"{"not": {"type": "null"}}"#, accepts: ["0"], rejects: [("null", .not)])
    try SchemaCase.check(
      #"{"if": {"type": "number"}, "then": {"minimum": 1}, "else": {"type": "string"}}"#,
      accepts: ["1", #""a""#], rejects: [("0", .minimum), ("null", .type)])
    try SchemaCase.check(#"{"then": false, "else": false}"#, accepts: ["1"], rejects: [])
  }

  func testBooleanSchemas() throws {
    try SchemaCase.check("true", accepts: ["1", "{}"], rejects: [])
    try SchemaCase.check("false", accepts: [], rejects: [("1", .falseSchema)])
    try SchemaCase.check(
      #"{"properties": {"a": false}}"#, accepts: ["{}"], rejects: [(#"{"a": 1}"#, .falseSchema)])
  }

  func testUnknownKeywordsAndAnnotationsAreSilent() throws {
    try SchemaCase.check(
      #"{"title": 1, "default": 2, "x": {"type": "nothing"}, "contentEncoding": "base64"}"#,
      accepts: ["1", #""*""#], rejects: [])
  }

  func testContentIsHeldOnlyWhenAsked() throws {
    let text = #"{"contentEncoding": "base64", "contentMediaType": "application/json"}"#
    let root = try JSONDocument(parsing: text).root
    let asserting = try JSONSchema.compile(root, options: .init(assertsContent: true))
    for (value, code) in [
      (#""e30=""#, nil), (#""e30""#, .contentEncoding), (#""ew==""#, .contentMediaType),
    ] as [(String, JSONSchemaViolation.Code?)] {
      let found = asserting.validate(try JSONDocument(parsing: value).root).map(\.code)
      XCTAssertEqual(found, [code].compactMap(\.self), value)
    }
  }
}
