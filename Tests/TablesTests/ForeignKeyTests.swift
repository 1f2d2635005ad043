import JSON
import XCTest

@testable import Tables

/// Values that refer to rows of the same table or of another.
final class ForeignKeyTests: XCTestCase {
  private func examine(
    _ schema: String, _ text: String, _ options: TableExaminationOptions = .init()
  ) throws -> TableExaminationResult {
    let schema = TableSchema(reading: try JSONDocument(parsing: schema))
    var examination = TableExamination(schema: schema, options: options)
    examination.feed([UInt8](text.utf8))
    return examination.finish()
  }

  private let tree = #"""
    {"fields": [{"name": "id", "type": "integer"}, {"name": "parent", "type": "integer"}],
    "foreignKeys": [{"fields": "parent", "reference": {"resource": "", "fields": "id"}}]}
    """#

  func testRowsOfTheSameTable() throws {
    XCTAssertEqual(try examine(tree, "id,parent\n1,2\n2,\n3,01\n").verdict, .conforms)
    let result = try examine(tree, "id,parent\n1,9\n2,1\n3,9\n4,8\n")
    XCTAssertEqual(result.verdict, .departs)
    XCTAssertEqual(result.tallies.map(\.count), [3])
    XCTAssertEqual(result.findings.map(\.standard), ["foreign-key", "foreign-key"])
    XCTAssertEqual(result.findings.map(\.record), [2, 5])
    XCTAssertEqual(result.findings.first?.tokens["count"], "2")
  }

  func testRowsOfAnotherTable() throws {
    let other = #"{"fields": [{"name": "code"}, {"name": "year", "type": "integer"}]}"#
    var options = TableExaminationOptions(collects: [["code", "year"], ["lacks"]])
    let keys = try examine(other, "code,year\na,2024\nb,2025\n", options).keySets
    XCTAssertEqual(keys.map { $0?.count }, [2, nil])
    let schema = #"""
      {"fields": [{"name": "c"}, {"name": "y", "type": "integer"}], "foreignKeys": [
      {"fields": ["c", "y"], "reference": {"resource": "codes", "fields": ["code", "year"]}}]}
      """#
    let unknown = try examine(schema, "c,y\na,2024\n")
    XCTAssertEqual(unknown.verdict, .undetermined)
    XCTAssertEqual(unknown.unjudged.first?.tokens["name"], "foreignKeys (codes)")
    options = TableExaminationOptions(
      references: [
        TableReference(
          resource: "codes", fields: ["code", "year"], keys: try XCTUnwrap(keys[0]))
      ])
    XCTAssertEqual(try examine(schema, "c,y\na,02024\n,\n", options).count(.error), 1)
    XCTAssertEqual(try examine(schema, "c,y\na,02024\nb,2025\n", options).verdict, .conforms)
    let wrong = try examine(schema, "c,y\na,2025\nb,\n", options)
    XCTAssertEqual(wrong.findings.map(\.standard), ["foreign-key", "foreign-key"])
    XCTAssertEqual(wrong.findings.map { $0.tokens["cell"] }, ["a, 2025", "b, "])
    XCTAssertEqual(wrong.findings.first?.tokens["reference"], "codes (code, year)")
  }

  func testCellsThatCannotBeReadAreNotLookedFor() throws {
    let result = try examine(tree, "id,parent\n1,x\n")
    XCTAssertEqual(result.findings.map(\.standard), ["type-error"])
  }
}
