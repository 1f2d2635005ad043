import JSON
import XCTest

@testable import Tables

/// Schemas are judged for their authors.
final class TableSchemaLintTests: XCTestCase {
  private static let head =
    #""title": "T", "description": "D", "version": "1.0.0", "homepage": "https://example.org","#
    + #" "created": "2024-01-01""#

  private func notes(
    field: String, members: String = "", version: String? = nil
  ) throws -> [TableSchemaNote] {
    let text = #"{\#(Self.head)\#(members), "fields": [\#(field)]}"#
    return TableSchemaLint.notes(
      of: try JSONDocument(parsing: Array(text.utf8)).root, version: version)
  }

  func testAWellWrittenSchemaHasNoNotes() throws {
    let field =
      #"{"name": "a", "description": "A", "type": "number", "example": "2","#
      + #" "constraints": {"minimum": 1, "maximum": 3, "enum": [1, 2]}}"#
    XCTAssertEqual(try notes(field: field, version: "1.0.0"), [])
    XCTAssertEqual(try notes(field: field, version: "v1.0.0"), [])
    let range = #"{"name": "a", "description": "A", "type": "date", "example": "","#
    XCTAssertEqual(
      try notes(
        field: range
          + #" "constraints": {"minimum": "2024-01-01", "maximum": "2024-01-01"}}"#), [])
  }

  func testEachMistakeOfAFieldIsNotedAtItsPlace() throws {
    let cases: [(members: String, code: TableSchemaCode, pointer: String)] = [
      (#""example": "x", "constraints": {"enum": ["y"]}"#, .exampleDeparts, "/example"),
      (#""examples": ["y", "x"], "constraints": {"enum": ["y"]}"#, .exampleDeparts, "/examples/1"),
      (
        #""type": "integer", "example": "9", "constraints": {"maximum": 5}"#, .exampleDeparts,
        "/example"
      ),
      (#""type": "integer", "examples": ["1", "x"]"#, .uncastable, "/examples/1"),
      (
        #""type": "number", "constraints": {"minimum": 5, "maximum": "1.5"}"#, .emptyRange,
        "/constraints/maximum"
      ),
      (
        #""type": "integer", "constraints": {"exclusiveMinimum": 5, "maximum": 5}"#, .emptyRange,
        "/constraints/maximum"
      ),
      (#""constraints": {"minLength": 3, "maxLength": 2}"#, .emptyRange, "/constraints/maxLength"),
      (
        #""type": "integer", "constraints": {"enum": ["1", "01"]}"#, .repeatedValue,
        "/constraints/enum/1"
      ),
      (
        #""constraints": {"pattern": "[a-z]", "enum": ["a", "B"]}"#, .unreachableValue,
        "/constraints/enum/1"
      ),
      (
        #""type": "boolean", "trueValues": ["oui", "0"]"#, .trueAndFalse, "/trueValues"
      ),
      (#""constraints": {"pattern": "(a+)+"}"#, .explodingPattern, "/constraints/pattern"),
      (#""nullable": true"#, .foreignKeyword, "/nullable"),
      (#""type": "string", "type": "string""#, .repeatedKey, "/type"),
      (#""exemple": "x""#, .misspeltKey, "/exemple"),
      (#""comment": "x""#, .unknownKey, "/comment"),
    ]
    for (members, code, pointer) in cases {
      let found = try notes(field: #"{"name": "a", "description": "A", \#(members)}"#)
      XCTAssertEqual(found.map(\.code), [code], members)
      XCTAssertEqual(found.map(\.pointer.description), ["/fields/0" + pointer], members)
    }
  }

  func testAFieldWithoutADescriptionIsNoted() throws {
    for field in [#"{"name": "a"}"#, #"{"name": "a", "description": " "}"#] {
      XCTAssertEqual(try notes(field: field).map(\.code), [.undescribedField], field)
    }
  }

  func testTheMembersOfTheSchemaAreJudged() throws {
    let field = #"{"name": "a", "description": "A"}"#
    XCTAssertEqual(
      try notes(field: field, version: "1.1.0").map(\.tokens),
      [["version": "1.0.0", "published": "1.1.0"]])
    XCTAssertEqual(
      try notes(field: field, members: #", "contributor": []"#).map(\.code), [.misspeltMember])
    let bare = try JSONDocument(parsing: Array(#"{"fields": [{"name": "a"}]}"#.utf8)).root
    XCTAssertEqual(
      TableSchemaLint.notes(of: bare).filter { $0.code == .missingMember }.map {
        $0.tokens["name"]
      },
      ["title", "description", "version", "homepage", "created"])
  }

  func testWhatIsNoSchemaIsSaidOnce() throws {
    let root = try JSONDocument(parsing: Array(#"{"fields": []}"#.utf8)).root
    XCTAssertEqual(TableSchemaLint.notes(of: root).map(\.code), [.notASchema])
  }
}
