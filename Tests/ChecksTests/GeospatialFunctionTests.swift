import Geo
import JSON
import XCTest

@testable import Checks
@testable import Suites

final class GeospatialFunctionTests: XCTestCase {
  private func value(_ text: String, on body: String = "{}") throws -> String? {
    let page = Evidence(probe: "page", content: .answer(CheckCase.answer(body)))
    let scope = Scope(evidence: ["page": page], values: [:], subject: page)
    let document = try JSONDocument(parsing: text)
    let context = SuiteContext(sink: DiagnosticSink(file: "case", document: document))
    let reader = ObjectReader(document.root, context: context)
    let expression = try XCTUnwrap(reader.expression(document.root), text)
    XCTAssertTrue(context.sink.diagnostics.isEmpty, text)
    return scope.compute(expression).value?.text
  }

  private let body = """
    {"features": [
      {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.123456789, 48]},
       "properties": {"when": "2020-05-01T10:00:00+02:00"}},
      {"type": "Feature", "geometry": null, "properties": {"when": "2020-05-01", "by": "2020-06-01"}},
      {"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": [[179, 1, 5], [-179, 2, 6]]},
       "properties": {"when": "2020-05-01"}}],
     "extent": {"spatial": {"bbox": [[-5, 41, 10, 51], [55, -22, 56, -20]]},
      "temporal": {"interval": [["2020-01-01T00:00:00Z", null]]}}}
    """

  func testBoxes() throws {
    let cases: [(String, String?)] = [
      (#"{"bboxOf": {"json": "$.features[0]"}}"#, "[2.1234567,48,2.1234568,48]"),
      (#"{"bboxOf": {"json": "$.features[0].geometry"}}"#, "[2.1234567,48,2.1234568,48]"),
      (#"{"bboxOf": {"json": "$.features[1]"}}"#, nil),
      (#"{"bboxOf": {"json": "$.features[2]"}}"#, "[179,1,-179,2]"),
      (#"{"bboxOf": {"all": "$.features[*]"}}"#, "[2.1234567,1,-179,48]"),
      (
        #"{"bboxAround": {"json": "$.features[0]"}, "margin": 0.5}"#,
        "[1.6234567,47.4999999,2.6234568,48.5000001]"
      ),
      (
        #"{"bboxAround": {"literal": {"type": "Point", "coordinates": [180, 90]}}, "margin": 1}"#,
        "[178.9999999,88.9999999,180,90]"
      ),
      (#"{"bboxAround": {"json": "$.features[0]"}, "margin": -1}"#, nil),
      (#"{"bboxAround": {"json": "$.features[0]"}, "margin": "x"}"#, nil),
      (#"{"bboxOf": {"literal": {"type": "Point", "coordinates": [600000, 6800000]}}}"#, nil),
      (#"{"bboxOf": 7}"#, nil), (#"{"bboxOf": {"json": "$.absent"}}"#, nil),
    ]
    for (text, expected) in cases { XCTAssertEqual(try value(text, on: body), expected, text) }
  }

  func testABoxAwayMeetsNoneOfTheOthers() throws {
    for list in [
      "[[-5, 41, 10, 51]]", "[-5, 41, 10, 51]", "[[170, -20, -170, 20]]",
      "[[-180, -90, 180, 83.6]]",
      "[[-180, -60, 180, 90]]", "[[-180, -85, 170, 85], [-180, -90, 180, 40]]",
      "[[-180, -90, 160, 90]]",
    ] {
      let text = try XCTUnwrap(value(#"{"bboxAway": \#(list)}"#), list)
      let away = try BoxReading.box(JSONDocument(parsing: text).root)
      XCTAssertTrue(away.isLawful, "\(list) \(text)")
      XCTAssertLessThan(away.west, away.east)
      for box in try BoxReading.boxes(JSONDocument(parsing: list).root) {
        XCTAssertFalse(away.expanded(absolute: 0.05).intersects(box), "\(list) \(text)")
      }
    }
    for list in ["[[-180, -90, 180, 90]]", "[]", "null", "[[1]]", #""x""#] {
      XCTAssertNil(try value(#"{"bboxAway": \#(list)}"#), list)
    }
  }

  func testTimes() throws {
    let extent = #"{"json": "$.extent.temporal.interval"}"#
    let cases: [(String, String?)] = [
      (#"{"timeOf": {"json": "$.features[0]"}}"#, #""2020-05-01T08:00:00Z""#),
      (
        #"{"timeOf": {"json": "$.features[0]"}, "extent": \#(extent), "property": ""}"#,
        #""2020-05-01T08:00:00Z""#
      ),
      (
        #"{"timeOf": {"json": "$.features[0]"}, "extent": {"json": "$.absent"}}"#,
        #""2020-05-01T08:00:00Z""#
      ),
      (#"{"timeOf": {"json": "$.features[1]"}}"#, nil),
      (
        #"{"timeOf": {"json": "$.features[1]"}, "property": "by"}"#,
        #""2020-06-01T00:00:00Z/2020-06-01T23:59:59Z""#
      ),
      (#"{"timeOf": {"json": "$.features[0]"}, "extent": ["2021-01-01", null]}"#, nil),
      (#"{"timeOf": {"json": "$.features[0]"}, "property": "absent"}"#, nil),
      (#"{"instantBefore": "2020-05-01T08:00:00Z", "by": "PT1S"}"#, #""2020-05-01T07:59:59Z""#),
      (#"{"instantBefore": \#(extent)}"#, #""2019-12-31T00:00:00Z""#),
      (#"{"instantAfter": \#(extent)}"#, nil),
      (#"{"instantAfter": ["2020-01-01", "2020-02-29"], "by": "P1D"}"#, #""2020-03-02T00:00:00Z""#),
      (#"{"instantBefore": "../2020-01-01"}"#, nil),
      (#"{"instantAfter": "2020-05-01T08:00:00Z", "by": "P1M"}"#, nil),
      (#"{"instantAfter": [null, null]}"#, nil), (#"{"instantAfter": "9999-12-31"}"#, nil),
      (#"{"instantAfter": "2020"}"#, nil),
    ]
    for (text, expected) in cases { XCTAssertEqual(try value(text, on: body), expected, text) }
  }

  func testListsAreWrittenWithCommas() throws {
    let cases: [(String, String?)] = [
      ("[1.50, -2e-3, 1E2, 4]", "1.50,-0.002,100,4"), (#"["a", true]"#, "a,true"), ("[]", ""),
      ("[[1, 2]]", "[[1, 2]]"), ("[null]", "[null]"), ("1e2", "1e2"), ("null", nil),
      (#"{"a": 1}"#, #"{"a": 1}"#),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(try JSONDocument(parsing: text).root.plainText, expected, text)
    }
  }
}
