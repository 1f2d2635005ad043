import Messages
import Record
import XCTest

@testable import Checks

final class ExtentTests: XCTestCase {
  private typealias Case = GeospatialCase

  private func collection(bbox: String? = nil, interval: String? = nil, crs: String = "") -> String
  {
    let spatial = bbox.map { #""spatial": {"bbox": \#($0)\#(crs)}"# }
    let temporal = interval.map { #""temporal": {"interval": \#($0)}"# }
    let parts = [spatial, temporal].compactMap(\.self).joined(separator: ", ")
    return #"{"extent": {\#(parts)}}"#
  }

  private let holds = #"{"extent": {"json": "$.extent", "in": "other"}, "holds": "$.features[*]"}"#
  private let timed = """
    {"extent": {"json": "$.extent", "in": "other"}, "holds": "$.features[*]", "property": "when"}
    """
  private let union = #"{"extent": {"json": "$.extent"}, "firstCoversOthers": true}"#

  func testTheFirstBoxHoldsTheGeometries() throws {
    let leaves = Case.Outcome.broken(["extent.bbox-leaves"])
    let cases: [(String, String, Case.Outcome)] = [
      ("[[2.25, 48.81, 2.42, 48.91]]", "[2.3, 48.9]", .held),
      ("[[2.25, 48.81, 2.42, 48.91]]", "[2.5, 48.9]", leaves),
      // Rounding: 2.4245 is written 2.42.
      ("[[2.25, 48.81, 2.42, 48.91]]", "[2.4245, 48.9]", .held),
      ("[[2.25, 48.81, 2.42, 48.91]]", "[2.4345, 48.9]", leaves),
      ("[[2.25, 48.81, -5, 2.42, 48.91, 50]]", "[2.3, 48.9, 10]", .held),
      ("[[2.25, 48.81, -5, 2.42, 48.91, 50]]", "[2.5, 48.9, 10]", leaves),
      ("[[-180, -90, 180, 90]]", "[180, -90]", .held),
      ("[[170, -20, -170, 20]]", "[-175, 0]", .held), ("[[170, -20, -170, 20]]", "[0, 0]", leaves),
      ("[[170, -20, -170, 20]]", "[185, 0]", .held),
      ("[[0, 0, 1, 1], [2, 48, 3, 49]]", "[2.5, 48.5]", leaves), ("[]", "[1, 1]", .vacuous),
      ("[[1, 2]]", "[1, 1]", .doubtful), ("[[3, 9, 4, 8]]", "[1, 1]", .doubtful),
      ("[2, 48, 3, 49]", "[2.5, 48.5]", .held),
      ("[[-1.8E2, -9.0E1, 1.79E2, 9.0E1]]", "[179.5, 0]", .held),
      ("[[2.2500001, 48.8123456, 2.4212345, 48.9]]", "[2.42124, 48.85]", .held),
      ("[[2.2500001, 48.8123456, 2.4212345, 48.9]]", "[2.4213, 48.85]", leaves),
    ]
    for (bbox, coordinates, expected) in cases {
      try Case.verify(
        [(holds, expected)], on: Case.collection([Case.feature("1", at: coordinates)]),
        other: collection(bbox: bbox))
    }
    let projected = collection(
      bbox: "[[600000, 6000000, 700000, 7000000]]",
      crs: #", "crs": "http://www.opengis.net/def/crs/EPSG/0/2154""#)
    let named = collection(
      bbox: "[[0, 0, 1, 1]]", crs: #", "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84""#)
    let body = Case.collection([Case.feature("1", at: "[5, 5]")])
    try Case.verify([(holds, .doubtful)], on: body, other: projected)
    try Case.verify([(holds, leaves)], on: body, other: named)
  }

  func testTheFirstIntervalHoldsTheTimes() throws {
    let leaves = Case.Outcome.broken(["extent.time-leaves"])
    let year = #"[["2020-01-01T00:00:00Z", "2020-12-30T12:00:00Z"]]"#
    let cases: [(String, String, Case.Outcome)] = [
      (year, "2020-06-01T00:00:00.123Z", .held), (year, "2021-06-01T00:00:00Z", leaves),
      (year, "2019-06-01", leaves), (year, "2020-12-30T12:00:00.5Z", .held),
      (year, "2020-12-30T12:00:05Z", leaves), (year, "2019-12-31", .held),
      (#"[["2020-01-01", "2020-12-31"]]"#, "2020-12-31T23:00:00Z", .held),
      (#"[["2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z"]]"#, "2020-12-31T23:00:00Z", .held),
      (#"[[null, "2020-12-31T12:00:00Z"]]"#, "1900-01-01", .held),
      (#"[[null, "2020-12-31T12:00:00Z"]]"#, "2022-01-01", leaves),
      (#"[[null, null]]"#, "1900-01-01", .vacuous), ("[]", "1900-01-01", .vacuous),
      (#"[["2020", null]]"#, "2020-06-01", .doubtful), (year, "2021", .vacuous),
    ]
    for (interval, when, expected) in cases {
      let body = Case.collection([Case.feature("1", at: nil, #"{"when": "\#(when)"}"#)])
      try Case.verify([(timed, expected)], on: body, other: collection(interval: interval))
      // Without a name, no property is known to be the one that the extent speaks of.
      let unnamed: Case.Outcome = expected == .doubtful ? .doubtful : .vacuous
      try Case.verify([(holds, unnamed)], on: body, other: collection(interval: interval))
    }
    let record = #"{"type": "Feature", "geometry": null, "time": {"date": "2022-01-01"}}"#
    try Case.verify(
      [(holds, leaves)], on: Case.collection([record]), other: collection(interval: year))
  }

  func testTheFirstPartCoversTheOthers() throws {
    let boxes: [(String, Case.Outcome)] = [
      ("[[0, 0, 3, 3], [0, 0, 1, 1], [2, 2, 3, 3]]", .held),
      ("[[0, 0, 3, 3], [0, 0, 1.0, 1], [2, 2, 2.5, 3]]", .held),
      ("[[0.0, 0, 3.0, 3], [0, 0, 1, 1], [2, 2, 2.5, 3]]", .held),
      ("[[0.0, 0, 2.0, 3], [0, 0, 1, 1], [2, 2, 2.5, 3]]", .broken(["extent.bbox-union"])),
      ("[[0, 0, 3, 3]]", .vacuous),
      ("[[170, 0, -170, 3], [170, 0, 175, 3], [-175, 0, -170, 3]]", .held),
      ("[[-180, 0, 180, 3], [170, 0, -170, 3], [0, 0, 10, 3]]", .held),
    ]
    for (bbox, expected) in boxes {
      try Case.verify([(union, expected)], on: collection(bbox: bbox))
    }
    let intervals: [(String, Case.Outcome)] = [
      (
        #"[["2000-01-01T00:00:00Z", null], ["2000-01-01T00:00:00Z", "2001-01-01T00:00:00Z"], ["2003-01-01T00:00:00Z", null]]"#,
        .held
      ),
      (
        #"[["2000-01-01T00:00:00Z", null], ["2000-01-01T00:00:00Z", "2001-01-01T00:00:00Z"]]"#,
        .held
      ),
      (
        #"[["2000-01-01T00:00:00Z", "2001-01-01T00:00:00Z"], ["2000-01-01T00:00:00Z", "2003-01-01T00:00:00Z"]]"#,
        .broken(["extent.time-union"])
      ),
      (#"[["2000-01-01T00:00:00Z", "2001-01-01T00:00:00Z"]]"#, .vacuous),
    ]
    for (interval, expected) in intervals {
      try Case.verify([(union, expected)], on: collection(interval: interval))
    }
  }

  func testNothingToHoldOrToHoldInIsAVacuity() throws {
    let body = Case.collection([Case.feature("1", at: "[0, 0]")])
    for other in ["{}", #"{"extent": {}}"#, #"{"extent": null}"#, #"{"extent": []}"#] {
      try Case.verify([(holds, .vacuous)], on: body, other: other)
    }
    try Case.verify(
      [(holds, .vacuous)], on: Case.collection([Case.feature("1")]),
      other: collection(bbox: "[[0, 0, 1, 1]]"))
  }

  func testFindingsPointIntoTheDocumentThatIsWrong() throws {
    let body = Case.collection([Case.feature("1", at: "[9, 9]")])
    let wide = collection(bbox: "[[0, 0, 3, 3], [0, 0, 9, 1]]")
    let both = """
      {"extent": {"json": "$.extent", "in": "other"}, "holds": "$.features[*]", "firstCoversOthers": true}
      """
    let judgement = try CheckCase.judge(both, on: CheckCase.answer(body), other: wide)
    XCTAssertEqual(
      judgement.findings.map(\.message.code), ["extent.bbox-leaves", "extent.bbox-union"])
    XCTAssertEqual(judgement.findings.map(\.exchange), ["x1", "x0"])
    guard case .jsonPointer("/extent/spatial/bbox/0", _, _) = judgement.findings.last?.location
    else { return XCTFail("\(judgement.findings)") }
  }
}
