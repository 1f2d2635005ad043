import JSON
import XCTest

@testable import Tables

/// The ways to match headers.
final class HeaderModeTests: JudgeCase {
  private let schema = #"""
    {"fields": [{"name": "a", "constraints": {"required": true}}, {"name": "b"}]}
    """#

  private func codes(_ header: String, _ mode: HeaderMode) throws -> [JudgementCode] {
    let text = header + "\n" + header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    return try judge(schema, text, JudgeOptions(headerMode: mode)).judgement.kept.map(\.code)
  }

  func testTheSameLabelsInOrderAreFineInEachMode() throws {
    for mode in HeaderMode.allCases { XCTAssertEqual(try codes("a,b", mode), [], "\(mode)") }
  }

  func testExtraLabels() throws {
    XCTAssertEqual(try codes("a,b,c", .exact), [.unexpectedLabel])
    XCTAssertEqual(try codes("a,b,c", .equal), [.unexpectedLabel])
    XCTAssertEqual(try codes("a,b,c", .superset), [.unexpectedLabel])
    XCTAssertEqual(try codes("a,b,c", .subset), [])
    XCTAssertEqual(try codes("a,b,c", .partial), [.extraLabel])
  }

  func testMissingLabels() throws {
    XCTAssertEqual(try codes("a", .exact), [.missingLabel])
    XCTAssertEqual(try codes("a", .equal), [.missingLabel])
    XCTAssertEqual(try codes("a", .subset), [.missingLabel])
    XCTAssertEqual(try codes("a", .superset), [])
    XCTAssertEqual(try codes("a", .partial), [.missingOptionalLabel])
    for mode in HeaderMode.allCases where mode != .exact {
      XCTAssertEqual(try codes("b", mode).first, .missingLabel, "\(mode)")
    }
  }

  func testOrder() throws {
    XCTAssertEqual(try codes("b,a", .exact), [.incorrectLabel, .incorrectLabel])
    for mode in HeaderMode.allCases where mode != .exact {
      XCTAssertEqual(try codes("b,a", mode), [], "\(mode)")
    }
  }

  func testNamelessAndRepeatedLabels() throws {
    XCTAssertEqual(try codes("a, ", .exact), [.namelessLabel])
    XCTAssertEqual(try codes("a,a", .exact), [.duplicateLabel])
    XCTAssertEqual(try codes("a,b, ", .equal), [.namelessLabel])
    XCTAssertEqual(try codes("a,b, ", .partial), [.blankLabel])
    XCTAssertEqual(try codes("a,b,b", .equal), [.duplicateLabel])
  }

  func testInTheExactModeCellsAreJudgedByPlace() throws {
    let schema = #"{"fields": [{"name": "a", "type": "integer"}, {"name": "b"}]}"#
    let judgement = try judge(schema, "b,a\nx,1\n", JudgeOptions(headerMode: .exact)).judgement
    XCTAssertEqual(judgement.kept.map(\.code), [.incorrectLabel, .incorrectLabel, .type])
  }

  func testTheSchemaMaySayItsMode() throws {
    for value in [#""equal""#, #"["equal"]"#] {
      let schema = #"{"fields": [{"name": "a"}], "fieldsMatch": \#(value)}"#
      let judgement = try judge(schema, "a,b\n1,2\n").judgement
      XCTAssertEqual(judgement.kept.map(\.code), [.unexpectedLabel])
    }
  }
}
