import Foundation
import JSON
import Reports
import XCTest

/// Run records and JSON reports are what the schemas published for them say, and nothing else is.
final class PublishedSchemaTests: XCTestCase {
  private func schema(_ name: String) throws -> JSONSchema {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("suites/\(name)"), encoding: .utf8)
    return try JSONSchema.compile(JSONDocument(parsing: text).root)
  }

  private func violations(of schema: JSONSchema, by text: String) throws -> [String] {
    let document = try JSONDocument(parsing: text)
    return schema.validate(document.root).map { "\($0.instance.pointer): \($0.code.rawValue)" }
  }

  func testEveryReportIsValid() throws {
    let schema = try schema("report.schema.json")
    for fixture in Fixture.allCases {
      XCTAssertEqual(
        try violations(of: schema, by: fixture.render(.json)), [], fixture.rawValue)
    }
  }

  func testEveryLineOfEveryRecordIsValid() throws {
    let schema = try schema("run-record.schema.json")
    for fixture in Fixture.allCases {
      for line in try fixture.lines() {
        XCTAssertEqual(try violations(of: schema, by: line), [], fixture.rawValue)
      }
    }
  }

  func testAReportThatLiesIsNotValid() throws {
    let schema = try schema("report.schema.json")
    let report = try Fixture.everyVerdict.render(.json)
    let lies = [
      (#""outcome": "passed""#, #""outcome": "fine""#),
      (#""level": "must""#, #""level": "shall""#), (#""exitCode": 1"#, #""exitCode": "1""#),
      (#""isComplete""#, #""isWhole""#), (#""findingCount""#, #""count""#),
    ]
    for (truth, lie) in lies {
      let changed = report.replacingOccurrences(of: truth, with: lie)
      XCTAssertNotEqual(changed, report)
      XCTAssertNotEqual(try violations(of: schema, by: changed), [], lie)
    }
  }

  func testALineThatLiesIsNotValid() throws {
    let schema = try schema("run-record.schema.json")
    let lines = [
      "{}", #"{"kind":"note"}"#,
      #"""
      {"kind":"footer","finishedAt":"2026-03-02","duration":1,"exitCode":0,"isInterrupted":false,
      "requestCount":1,"serverDuration":1}
      """#,
      #"{"kind":"omission","target":"t","suite":"s","probe":"p","bound":"b","keptCount":-1}"#,
    ]
    for line in lines { XCTAssertNotEqual(try violations(of: schema, by: line), [], line) }
  }
}
