import Messages
import Record
import XCTest

@testable import Checks

/// What the tests of geospatial predicates share.
enum GeospatialCase {
  /// What a judgement comes to.
  enum Outcome: Equatable {
    case held, vacuous, doubtful
    /// Findings, by their codes in order.
    case broken([String])
  }

  /// Returns what a judgement comes to.
  static func outcome(_ judgement: Judgement) -> Outcome {
    if !judgement.findings.isEmpty { return .broken(judgement.findings.map(\.message.code)) }
    if !judgement.doubts.isEmpty { return .doubtful }
    return judgement.holds ? .held : .vacuous
  }

  /// Verifies what assertions come to on a document, with another document beside it.
  static func verify(
    _ cases: [(String, Outcome)], on body: String, other: String = "{}",
    file: StaticString = #filePath, line: UInt = #line
  ) throws {
    for (assertion, expected) in cases {
      let judgement = try CheckCase.judge(assertion, on: CheckCase.answer(body), other: other)
      XCTAssertEqual(outcome(judgement), expected, assertion, file: file, line: line)
    }
  }

  /// Writes a feature.
  static func feature(
    _ id: String?, at coordinates: String? = nil, _ properties: String = "{}"
  ) -> String {
    let geometry = coordinates.map { #"{"type": "Point", "coordinates": \#($0)}"# } ?? "null"
    let name = id.map { #""id": \#($0), "# } ?? ""
    return #"{"type": "Feature", \#(name)"geometry": \#(geometry), "properties": \#(properties)}"#
  }

  /// Writes a collection of features.
  static func collection(_ features: [String], _ members: String = "") -> String {
    #"{"type": "FeatureCollection", \#(members)"features": [\#(features.joined(separator: ","))]}"#
  }
}
