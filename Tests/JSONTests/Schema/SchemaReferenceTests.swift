import XCTest

@testable import JSON

/// `$ref`, `$id`, `$anchor`, `$dynamicRef` and what a loader brings.
final class SchemaReferenceTests: XCTestCase {
  func testReferencesInADocument() throws {
    for reference in ["#/$defs/a~1b%25", "#name", "#/$defs/a~1b%25/allOf/0", "other", "other#"] {
      try SchemaCase.check(
        #"""
        {"$id": "http://example.org/root", "$ref": "\#(reference)",
         "$defs": {"a/b%": {"$anchor": "name", "allOf": [{"type": "integer"}]},
                   "o": {"$id": "other", "type": "integer"}}}
        """#, accepts: ["1"], rejects: [(#""a""#, .type)])
    }
  }

  func testKeywordsBesideAReferenceCount() throws {
    try SchemaCase.check(
      ##"{"$ref": "#/$defs/a", "maximum": 3, "$defs": {"a": {"minimum": 1}}}"##, accepts: ["2"],
      rejects: [("0", .minimum), ("4", .maximum)])
  }

  func testASchemaMayHoldItself() throws {
    try SchemaCase.check(
      ##"{"properties": {"next": {"$ref": "#"}}, "additionalProperties": false}"##,
      accepts: [#"{"next": {"next": {}}}"#],
      rejects: [(#"{"next": {"next": {"other": 1}}}"#, .additionalProperties)])
  }

  func testALoaderBringsOtherDocuments() throws {
    let loader: JSONSchemaLoader = { (uri) throws(JSONError) in
      switch uri {
      case "http://example.org/dir/other.json":
        try JSONDocument(parsing: #"{"$defs": {"n": {"$ref": "third.json"}}}"#)
      case "http://example.org/dir/third.json":
        try JSONDocument(parsing: #"{"type": "integer"}"#)
      default: nil
      }
    }
    let schema = try SchemaCase.compile(
      #"{"$ref": "other.json#/$defs/n"}"#, baseURI: "http://example.org/dir/first.json",
      loader: loader)
    XCTAssertEqual(schema.validate(try JSONDocument(parsing: "1").root).count, 0)
    let found = schema.validate(try JSONDocument(parsing: "null").root)
    XCTAssertEqual(found.map(\.schema.description), ["http://example.org/dir/third.json#/type"])
  }

  func testMetaSchemasNeedNoLoader() throws {
    for dialect in JSONSchemaDialect.allCases where dialect != .openAPI30 {
      let schema = #"{"$ref": "\#(dialect.uri)"}"#
      XCTAssertTrue(try SchemaCase.violations(schema, #"{"type": "string"}"#).isEmpty, dialect.uri)
      let found = try SchemaCase.violations(schema, #"{"type": "text"}"#)
      XCTAssertFalse(found.isEmpty, dialect.uri)
    }
  }

  func testWhatCannotBeResolved() throws {
    let broken: JSONSchemaLoader = { (_) throws(JSONError) in try JSONDocument(parsing: "{") }
    XCTAssertEqual(
      try SchemaCase.error(#"{"$ref": "http://example.org/x"}"#)?.code, .unresolvableDocument)
    XCTAssertEqual(
      try SchemaCase.error(#"{"$ref": "http://example.org/x"}"#, loader: broken)?.code,
      .unreadableDocument)
    for reference in ["#/$defs/absent", "#absent", "#/$defs/n"] {
      let error = try SchemaCase.error(#"{"$ref": "\#(reference)", "$defs": {"n": 1}}"#)
      XCTAssertEqual(error?.code, .unresolvableFragment, reference)
      XCTAssertEqual(error?.tokens["reference"], reference)
      XCTAssertEqual(error?.position.column, 10, reference)
    }
  }

  func testDynamicReferencesLandOnTheOutermostSchema() throws {
    let tree = ##"""
      {"$id": "http://example.org/tree", "$dynamicAnchor": "node",
       "properties": {"children": {"items": {"$dynamicRef": "#node"}}}}
      """##
    let loader: JSONSchemaLoader = { (uri) throws(JSONError) in
      uri == "http://example.org/tree" ? try JSONDocument(parsing: tree) : nil
    }
    let strict = #"""
      {"$id": "http://example.org/strict", "$dynamicAnchor": "node", "$ref": "tree",
       "unevaluatedProperties": false}
      """#
    let instance = #"{"children": [{"children": [{"chidren": []}]}]}"#
    let found = try SchemaCase.violations(strict, instance, loader: loader)
    XCTAssertEqual(found.map(\.code), [.unevaluatedProperties])
    XCTAssertEqual(
      found.first?.instance.pointer.description, "/children/0/children/0/chidren")
    XCTAssertTrue(try SchemaCase.violations(tree, instance).isEmpty)
  }

  func testADynamicReferenceToAPlainAnchorIsPlain() throws {
    try SchemaCase.check(
      ##"""
      {"$id": "http://example.org/a", "$ref": "b", "$defs": {
        "x": {"$dynamicAnchor": "t", "type": "string"},
        "b": {"$id": "b", "$dynamicRef": "#t", "$defs": {"t": {"$anchor": "t", "type": "null"}}}}}
      """##, accepts: ["null"], rejects: [(#""a""#, .type)])
  }

  func testRecursiveReferences() throws {
    let loader: JSONSchemaLoader = { (uri) throws(JSONError) in
      guard uri == "http://example.org/tree" else { return nil }
      return try JSONDocument(
        parsing: ##"""
          {"$schema": "https://json-schema.org/draft/2019-09/schema",
           "$id": "http://example.org/tree", "$recursiveAnchor": true,
           "properties": {"child": {"$recursiveRef": "#"}}}
          """##)
    }
    let strict = #"""
      {"$id": "http://example.org/strict", "$recursiveAnchor": true, "$ref": "tree",
       "unevaluatedProperties": false}
      """#
    let found = try SchemaCase.violations(
      strict, #"{"child": {"other": 1}}"#, .draft201909, loader: loader)
    XCTAssertEqual(found.map(\.code), [.unevaluatedProperties])
  }
}
