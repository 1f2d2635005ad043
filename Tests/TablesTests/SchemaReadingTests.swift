import JSON
import Messages
import XCTest

@testable import Tables

/// Schemas are read, and what is amiss in them is said.
final class SchemaReadingTests: XCTestCase {
  func testPlainSchemasHaveNoNotes() throws {
    let schema = try schema(
      #"""
      {"fields": [
        {"name": "id", "type": "string", "example": "a1",
         "constraints": {"required": true, "pattern": "[a-z][0-9]", "maxLength": 2}},
        {"name": "n", "type": "integer", "constraints": {"minimum": 0, "enum": ["1", 2]}},
        {"name": "d", "type": "date", "constraints": {"maximum": "2030-01-01"}}
      ], "primaryKey": "id", "uniqueKeys": [["n", "d"]], "missingValues": ["", "NC"],
      "homepage": "https://example.org"}
      """#)
    XCTAssertEqual(schema.notes, [])
    XCTAssertTrue(schema.isUsable)
    XCTAssertEqual(schema.fields.map(\.name), ["id", "n", "d"])
    XCTAssertEqual(schema.primaryKey, [0])
    XCTAssertEqual(schema.uniqueKeys, [[1, 2]])
    XCTAssertEqual(schema.fields[1].constraints.allowed, [.number(.small(1)), .number(.small(2))])
    XCTAssertTrue(schema.fields[0].isMissing(Array("NC".utf8)[...]))
    XCTAssertFalse(schema.fields[0].isMissing(Array(" ".utf8)[...]))
  }

  func testMissingValuesOfAFieldReplaceThoseOfTheSchema() throws {
    let schema = try schema(
      #"""
      {"fields": [{"name": "a", "missingValues": ["-"]}, {"name": "b", "missingValues": []},
      {"name": "c"}], "missingValues": [{"value": "?", "label": "unknown"}]}
      """#)
    XCTAssertEqual(schema.fields.map(\.missingValues), [[[0x2D]], [], [[0x3F]]])
  }

  func testWhatIsNoSchemaGivesNoField() throws {
    for text in ["[]", "{}", "1", #"{"fields": {}}"#, #"{"fields": []}"#] {
      let schema = try schema(text)
      XCTAssertFalse(schema.isUsable, text)
      XCTAssertEqual(schema.notes.map(\.code), [.notASchema], text)
    }
  }

  func testEachMistakeOfAFieldIsNoted() throws {
    let cases: [(field: String, code: TableSchemaCode, pointer: String)] = [
      (#"{"type": "string"}"#, .namelessField, "/fields/0"),
      (#""a""#, .wrongKind, "/fields/0"),
      (#"{"name": "a", "type": "text"}"#, .unknownType, "/fields/0/type"),
      (#"{"name": "a", "format": "mail"}"#, .unknownFormat, "/fields/0/format"),
      (#"{"name": "a", "type": "date", "format": "YYYY"}"#, .unknownFormat, "/fields/0/format"),
      (#"{"name": "a", "nullable": true}"#, .unknownKey, "/fields/0/nullable"),
      (#"{"name": "a", "contraints": {}}"#, .misspeltKey, "/fields/0/contraints"),
      (#"{"name": "a", "enum": ["x"]}"#, .misplacedConstraint, "/fields/0/enum"),
      (
        #"{"name": "a", "constraints": {"requird": true}}"#, .misspeltKey,
        "/fields/0/constraints/requird"
      ),
      (
        #"{"name": "a", "constraints": {"minimum": 1}}"#, .foreignConstraint,
        "/fields/0/constraints/minimum"
      ),
      (
        #"{"name": "a", "constraints": {"required": "true"}}"#, .wrongKind,
        "/fields/0/constraints/required"
      ),
      (#"{"name": "a", "type": "integer", "example": "x"}"#, .uncastable, "/fields/0/example"),
      (
        #"{"name": "a", "type": "integer", "constraints": {"maximum": "x"}}"#, .uncastable,
        "/fields/0/constraints/maximum"
      ),
      (
        #"{"name": "a", "type": "integer", "constraints": {"enum": [1, "x"]}}"#, .uncastable,
        "/fields/0/constraints/enum/1"
      ),
      (
        #"{"name": "a", "constraints": {"pattern": "a)|(b"}}"#, .unreadablePattern,
        "/fields/0/constraints/pattern"
      ),
      (#"{"name": "a", "type": "geojson", "format": "x"}"#, .unknownFormat, "/fields/0/format"),
      (#"{"name": "a", "type": "list", "itemType": "x"}"#, .unknownType, "/fields/0/itemType"),
      (#"{"name": "a", "arrayItem": {}}"#, .foreignConstraint, "/fields/0/arrayItem"),
      (
        #"{"name": "a", "type": "integer", "categories": [1, "x"]}"#, .uncastable,
        "/fields/0/categories/1"
      ),
      (
        #"{"name": "a", "type": "object", "constraints": {"jsonSchema": 1}}"#, .notJudged,
        "/fields/0/constraints/jsonSchema"
      ),
      (
        #"{"name": "a", "customCheck": {"column": "b"}}"#, .unreadableCheck, "/fields/0/customCheck"
      ),
      (#"{"name": "a", "customCheck": "siren2"}"#, .unknownCheck, "/fields/0/customCheck"),
      (
        #"{"name": "a", "customCheck": "french-siren-value"}"#, .formerCheckName,
        "/fields/0/customCheck"
      ),
      (#"{"name": "a", "customCheck": "code-postal"}"#, .notJudged, "/fields/0/customCheck"),
    ]
    for (field, code, pointer) in cases {
      let notes = try schema(#"{"fields": [\#(field)]}"#).notes
      XCTAssertEqual(notes.map(\.code), [code], field)
      XCTAssertEqual(notes.first?.pointer.description, pointer, field)
    }
  }

  func testEachMistakeOfASchemaIsNoted() throws {
    let cases: [(members: String, code: TableSchemaCode)] = [
      (#""constraints": {}"#, .misplacedConstraint), (#""missingvalues": []"#, .misspeltKey),
      (#""missingValues": "NA""#, .wrongKind), (#""missingValues": [1]"#, .wrongKind),
      (#""primaryKey": "b""#, .unknownKeyField), (#""primaryKey": 1"#, .wrongKind),
      (#""uniqueKeys": "a""#, .wrongKind), (#""foreignKeys": {}"#, .wrongKind),
      (#""foreignKeys": [{"fields": "a"}]"#, .incompleteForeignKey),
      (#""foreignKeys": [{"fields": "a", "reference": {"fields": "b"}}]"#, .unknownKeyField),
      (#""custom_checks": {}"#, .wrongKind), (#""custom_checks": [1]"#, .unreadableCheck),
      (#""custom_checks": [{"name": "siren", "params": {"column": "b"}}]"#, .unknownCheckColumn),
      (
        #""custom_checks": [{"name": "compare-columns-value", "params": {"column": "a", "op": "!"}}]"#,
        .unreadableCheck
      ),
      (#""fieldsMatch": "some""#, .wrongKind),
    ]
    for (members, code) in cases {
      let notes = try schema(#"{"fields": [{"name": "a"}], \#(members)}"#).notes
      XCTAssertEqual(notes.map(\.code), [code], members)
    }
    let repeated = try schema(#"{"fields": [{"name": "a"}, {"name": "a"}]}"#)
    XCTAssertEqual(repeated.notes.map(\.code), [.repeatedField])
  }

  func testTheMisspeltNameIsToldWithTheOneMeant() throws {
    let notes = try schema(#"{"fields": [{"name": "a", "contraints": {}}]}"#).notes
    XCTAssertEqual(notes.first?.tokens, ["name": "contraints", "meant": "constraints"])
    XCTAssertEqual(
      Catalogue.tableSchemaMisspeltKey(notes.first?.tokens ?? [:]).text.english,
      "the key contraints has no effect: write constraints")
  }

  private func schema(_ text: String) throws -> TableSchema {
    TableSchema(reading: try JSONDocument(parsing: text))
  }
}
