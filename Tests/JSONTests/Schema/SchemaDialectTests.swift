import XCTest

@testable import JSON

/// What differs from one dialect to another.
final class SchemaDialectTests: XCTestCase {
  func testSchemaKeywordChoosesTheDialect() throws {
    for uri in [
      "http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft-07/schema",
    ] {
      try SchemaCase.check(
        #"{"$schema": "\#(uri)", "items": [{"type": "null"}], "additionalItems": false}"#,
        accepts: ["[null]"], rejects: [("[1]", .type), ("[null, 1]", .additionalItems)])
    }
    XCTAssertEqual(
      try SchemaCase.error(#"{"$schema": "http://example.org/unknown"}"#)?.code, .unknownDialect)
  }

  func testDraft4() throws {
    try SchemaCase.check(
      #"{"maximum": 3, "exclusiveMaximum": true, "minimum": 0, "exclusiveMinimum": false}"#,
      .draft4, accepts: ["0", "2.5"], rejects: [("3", .exclusiveMaximum), ("-1", .minimum)])
    try SchemaCase.check(
      #"{"type": "integer"}"#, .draft4, accepts: ["1"], rejects: [("1.0", .type)])
    try SchemaCase.check(
      ##"""
      {"id": "http://example.org/a", "$ref": "#/definitions/d",
       "definitions": {"d": {"id": "#d", "dependencies": {"a": ["b"], "c": {"maxProperties": 1}}}}}
      """##, .draft4, accepts: ["{}", #"{"c": 1}"#],
      rejects: [(#"{"a": 1}"#, .dependentRequired), (#"{"c": 1, "d": 1}"#, .maxProperties)])
    try SchemaCase.check(#"{"const": 1, "if": false}"#, .draft4, accepts: ["2"], rejects: [])
  }

  func testDraft6And7() throws {
    for dialect in [JSONSchemaDialect.draft6, .draft7] {
      try SchemaCase.check(
        ##"{"$ref": "#/definitions/d", "type": "null", "definitions": {"d": {"exclusiveMaximum": 3}}}"##,
        dialect, accepts: ["2"], rejects: [("3", .exclusiveMaximum)])
      try SchemaCase.check(
        #"{"contains": {"const": 1}, "propertyNames": {"maxLength": 1}}"#, dialect,
        accepts: ["[1]", #"{"a": 1}"#],
        rejects: [("[2]", .minContains), (#"{"ab": 1}"#, .propertyNames)])
    }
    let conditional = #"{"if": {"type": "string"}, "then": {"minLength": 1}}"#
    try SchemaCase.check(conditional, .draft7, accepts: ["1"], rejects: [(#""""#, .minLength)])
    try SchemaCase.check(conditional, .draft6, accepts: ["1", #""""#], rejects: [])
  }

  func testDraft201909() throws {
    try SchemaCase.check(
      #"{"items": [true], "contains": {"const": 2}, "unevaluatedItems": false}"#, .draft201909,
      accepts: ["[2]"], rejects: [("[1, 2]", .unevaluatedItems)])
    try SchemaCase.check(
      #"{"dependentRequired": {"a": ["b"]}, "prefixItems": [false]}"#, .draft201909,
      accepts: ["[1]"], rejects: [(#"{"a": 1}"#, .dependentRequired)])
  }

  func testOpenAPI30() throws {
    try SchemaCase.check(
      #"{"type": "string", "nullable": true, "example": 1, "discriminator": {}}"#, .openAPI30,
      accepts: [#""a""#, "null"], rejects: [("1", .type)])
    try SchemaCase.check(
      #"{"type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true}"#,
      .openAPI30, accepts: ["1"],
      rejects: [("0", .exclusiveMinimum), ("2147483648", .format), ("1.0", .type)])
    try SchemaCase.check(#"{"const": 1}"#, .openAPI30, accepts: ["2"], rejects: [])
    XCTAssertEqual(try SchemaCase.error(#"{"type": "null"}"#, .openAPI30)?.code, .unknownType)
    XCTAssertEqual(try SchemaCase.error(#"{"type": ["string"]}"#, .openAPI30)?.code, .keywordValue)
  }

  func testOpenAPI31() throws {
    try SchemaCase.check(
      #"{"type": ["integer", "null"], "format": "int64", "const": 1}"#, .openAPI31,
      accepts: ["1"], rejects: [("2", .const), ("null", .const)])
    try SchemaCase.check(
      #"{"format": "int64"}"#, .openAPI31, accepts: ["1", #""a""#],
      rejects: [("9223372036854775808", .format)])
  }

  func testASchemaInsideAnOpenAPIDocument() throws {
    let document = try JSONDocument(
      parsing: ##"""
        {"openapi": "3.0.3", "components": {"schemas": {
          "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
          "B": {"type": "string", "nullable": true}}}}
        """##)
    let value = try XCTUnwrap(
      JSONPointer(parsing: "/components/schemas/A")?.resolve(in: document.root))
    let schema = try JSONSchema.compile(value, options: .init(dialect: .openAPI30))
    XCTAssertTrue(schema.isValid(try JSONDocument(parsing: #"{"b": null}"#).root))
    XCTAssertFalse(schema.isValid(try JSONDocument(parsing: #"{"b": 1}"#).root))
  }

  func testAMetaSchemaChoosesVocabularies() throws {
    let loader: JSONSchemaLoader = { (uri) throws(JSONError) in
      let vocabularies =
        uri.hasSuffix("strange")
        ? #""http://example.org/v": true"#
        : #""https://json-schema.org/draft/2020-12/vocab/core": true"#
      return try JSONDocument(
        parsing: #"""
          {"$schema": "https://json-schema.org/draft/2020-12/schema",
           "$vocabulary": {\#(vocabularies)}}
          """#)
    }
    let plain = #"{"$schema": "http://example.org/plain", "type": "null"}"#
    XCTAssertTrue(try SchemaCase.violations(plain, "1", loader: loader).isEmpty)
    let strange = #"{"$schema": "http://example.org/strange"}"#
    XCTAssertEqual(try SchemaCase.error(strange, loader: loader)?.code, .unknownVocabulary)
  }
}
