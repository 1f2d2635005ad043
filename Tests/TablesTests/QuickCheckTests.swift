import JSON
import XCTest

@testable import Tables

/// What is seen at once to be good is good when it is read in full.
final class QuickCheckTests: XCTestCase {
  private let fields = [
    #"{"name": "a", "type": "integer", "constraints": {"minimum": -5, "maximum": 1200}}"#,
    #"{"name": "a", "type": "integer"}"#,
    #"{"name": "a", "type": "number", "constraints": {"minimum": -5, "maximum": 1200}}"#,
    #"{"name": "a", "type": "number"}"#, #"{"name": "a", "type": "date"}"#,
    #"{"name": "a", "type": "geopoint", "format": "array"}"#,
    #"{"name": "a", "type": "geopoint"}"#, #"{"name": "a", "format": "email"}"#,
    #"{"name": "a", "format": "uri"}"#,
    #"{"name": "a", "constraints": {"minLength": 2, "maxLength": 3, "pattern": "[a-zé0-9-]+"}}"#,
  ]
  private let cells = [
    "", "0", "-0", "+1", "01", "12", "-5", "-6", "1200", "1201", "999999999999999999",
    "9999999999999999999", "1.5", "-5.0", "-5.01", "1200.00", "1200.01", ".5", "5.", ".", "-",
    "1e3", "NaN", " 1", "1 ", "2024-02-29", "2023-02-29", "2024-1-1", "0000-01-01", "2024-13-01",
    "2024-04-31", "2024-12-31", "[1,2]", "[ 1 , 2 ]", "[180,90]", "[180.01,90]", "[01,2]", "[1,]",
    "[+1,2]", "[1,2,3]", "[-180.0,-90.000]", "1,2", " 1,2", "181,2", "[.5,1]", "[1,2",
    "a@b.fr", "a@b", "a.b@c-d.fr", ".a@b.fr", "a.@b.fr", "a@-b.fr", "a@b-.fr", "a@b.f", "a@b..fr",
    "a@@b.fr", "a b@c.fr", "é@b.fr", "a+_b@c.fr", "a@b_c.fr", "http://a", "a.fr", "C:", "://", "1:",
    "ab", "é", "éé", "éééé", "A", "a\nb",
  ]

  func testTheQuickAndTheFullReadingAgree() throws {
    for field in fields {
      let schema = TableSchema(reading: try JSONDocument(parsing: "{\"fields\": [\(field)]}"))
      let field = schema.fields[0]
      var judge = ColumnJudge(field, place: 0, column: 0, remembers: false)
      var remembering = ColumnJudge(field, place: 0, column: 0, remembers: true)
      XCTAssertNotEqual(QuickCheck(field), .nothing)
      for cell in cells + cells where !cell.isEmpty {
        let bytes = Array(cell.utf8)
        let value = field.type.value(of: bytes[...])
        let faults = value.map { field.constraints.failures(of: $0) } ?? [.type]
        let outcome = judge.outcome(of: bytes.span, 0, bytes.count)
        XCTAssertEqual(judge.outcomes[Int(outcome)], faults, "\(field.type) \(cell)")
        let again = remembering.outcome(of: bytes.span, 0, bytes.count)
        XCTAssertEqual(remembering.outcomes[Int(again)], faults, "\(field.type) \(cell)")
      }
    }
  }

  func testBytesAroundACellDoNotCount() throws {
    let schema = TableSchema(
      reading: try JSONDocument(parsing: #"{"fields": [{"name": "a", "type": "integer"}]}"#))
    var judge = ColumnJudge(schema.fields[0], place: 0, column: 0, remembers: true)
    let text = Array("12,x12345678901234567,12".utf8)
    XCTAssertEqual(judge.outcome(of: text.span, 0, 2), ColumnJudge.good)
    XCTAssertEqual(judge.outcome(of: text.span, 0, 2), ColumnJudge.good)
    XCTAssertEqual(judge.outcome(of: text.span, 22, 24), ColumnJudge.good)
    let other = judge.outcome(of: text.span, 0, 4)
    XCTAssertEqual(judge.outcomes[Int(other)], [.type])
    XCTAssertEqual(judge.outcome(of: text.span, 4, 21), ColumnJudge.good)
  }
}
