import JSON
import Messages
import Record
import XCTest

@testable import Checks

/// When a query cannot be followed to its end, nothing is told of what it would select.
final class TooManyNodesTests: XCTestCase {
  /// A document in which `$..*..*..*..*` selects more than can be followed.
  private let body =
    String(repeating: #"{"a":"#, count: 120) + "1" + String(repeating: "}", count: 120)

  func testNoFormConcludesFromHalfASelection() throws {
    let endless = "$..*..*..*..*"
    for form in [
      #"{"json": "\#(endless)", "type": "object"}"#,
      #"{"geojson": "\#(endless)"}"#,
      #"{"bboxFilter": "\#(endless)", "bbox": [0, 0, 1, 1]}"#,
      #"{"datetimeFilter": "\#(endless)", "datetime": "2020-01-01T00:00:00Z"}"#,
      #"{"extent": {"literal": {"spatial": {"bbox": [[0, 0, 1, 1]]}}}, "holds": "\#(endless)"}"#,
      #"{"schema": {"type": "object"}, "at": "\#(endless)"}"#,
    ] {
      let judgement = try CheckCase.judge(form, on: CheckCase.answer(body))
      XCTAssertEqual(judgement.doubts.map(\.code), ["check.too-many-nodes"], form)
      XCTAssertTrue(judgement.findings.isEmpty, form)
    }
    let value = #"{"json": "$.a", "equals": {"count": "\#(endless)"}}"#
    XCTAssertNotNil(try CheckCase.judge(value, on: CheckCase.answer(body)).vacuity)
  }
}
