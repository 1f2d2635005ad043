import XCTest

@testable import JSON

/// Schemas that cannot be used, each with where and why.
final class SchemaErrorTests: XCTestCase {
  func testKeywordsWithUnfitValues() throws {
    for (schema, keyword) in [
      (#"{"maxLength": -1}"#, "maxLength"), (#"{"minItems": 1.5}"#, "minItems"),
      (#"{"maximum": "3"}"#, "maximum"), (#"{"multipleOf": 0}"#, "multipleOf"),
      (#"{"required": "a"}"#, "required"), (#"{"required": [1]}"#, "required"),
      (#"{"properties": []}"#, "properties"), (#"{"allOf": {}}"#, "allOf"),
      (#"{"pattern": 1}"#, "pattern"), (#"{"uniqueItems": "yes"}"#, "uniqueItems"),
      (#"{"enum": 1}"#, "enum"), (#"{"$ref": 1}"#, "$ref"), (#"{"format": 1}"#, "format"),
      (#"{"dependentRequired": {"a": 1}}"#, "dependentRequired"),
    ] {
      let error = try SchemaCase.error(schema)
      XCTAssertEqual(error?.code, .keywordValue, schema)
      XCTAssertEqual(error?.tokens["keyword"], keyword, schema)
    }
    XCTAssertEqual(try SchemaCase.error(#"{"maxLength": 3.0}"#)?.code, nil)
  }

  func testOtherMistakes() throws {
    for (schema, code) in [
      ("1", .notASchema), (#"{"properties": {"a": []}}"#, .notASchema),
      (#"{"type": "text"}"#, .unknownType), (#"{"pattern": "("}"#, .pattern),
      (#"{"patternProperties": {"[": true}}"#, .pattern),
      (##"{"$ref": "#"}"##, .endlessReference),
      (
        ##"{"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"not": {"$ref": "#"}}}}"##,
        .endlessReference
      ),
    ] as [(String, JSONSchemaError.Code)] {
      XCTAssertEqual(try SchemaCase.error(schema)?.code, code, schema)
    }
  }

  func testAnErrorSaysWhere() throws {
    let error = try XCTUnwrap(
      SchemaCase.error("{\n  \"properties\": {\n    \"a\": {\"type\": \"text\"}}}"))
    XCTAssertEqual(error.location.description, "#/properties/a/type")
    XCTAssertEqual(error.position.line, 3)
    XCTAssertEqual(error.position.column, 19)
    XCTAssertEqual(error.tokens, ["actual": "text"])
  }

  func testAViolationSaysWhere() throws {
    let found = try SchemaCase.violations(
      #"{"$id": "http://example.org/s", "items": {"properties": {"a": {"minimum": 2}}}}"#,
      "[\n {\"a\": 5},\n {\"a\": 1}]")
    let violation = try XCTUnwrap(found.first)
    XCTAssertEqual(found.count, 1)
    XCTAssertEqual(violation.keyword, "minimum")
    XCTAssertEqual(violation.instance.pointer.description, "/1/a")
    XCTAssertEqual(violation.instance.position.line, 3)
    XCTAssertEqual(
      violation.schema.description, "http://example.org/s#/items/properties/a/minimum")
    XCTAssertEqual(violation.tokens, ["expected": "2", "actual": "1"])
  }

  func testAlternativesSayWhyTheyFailed() throws {
    let found = try SchemaCase.violations(
      #"{"anyOf": [{"type": "string"}, {"required": ["a", "b"]}]}"#, "{}")
    XCTAssertEqual(found.map(\.code), [.anyOf])
    XCTAssertEqual(found.first?.causes.map(\.code), [.type, .required, .required])
  }

  func testEveryDepartureIsReportedUpToALimit() throws {
    let schema = try JSONSchema.compile(
      JSONDocument(parsing: #"{"items": {"type": "null"}}"#).root,
      options: .init(maximumViolationCount: 3))
    let instance = try JSONDocument(parsing: "[1, 2, null, 3, 4, 5]").root
    XCTAssertEqual(schema.validate(instance).map(\.instance.text), ["1", "2", "3"])
    XCTAssertFalse(schema.isValid(instance))
  }
}
