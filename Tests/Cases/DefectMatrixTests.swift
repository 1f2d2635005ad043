import DemoPlatform
import Foundation
import Record
import Suites
import TestSupport
import XCTest

/// Every shipped test is one that can fail: the published matrices name the defects, and are true.
final class DefectMatrixTests: XCTestCase {
  /// The variable that asks for the whole matrices, which take minutes.
  private let wholeMatrixVariable = "RECETTE_WHOLE_MATRIX"

  /// The tests that nothing served can fail: they only say that something could not be read or judged.
  ///
  /// `schema.current` warns when a copy of a schema is used, which takes a server that answers no more.
  private let doubtful: Set = [
    "harvest.reached", "schema.judged", "schema.current", "structure.whole", "structure.data",
  ]

  /// The tests of what the demo platform does not have: it speaks no HTTPS.
  ///
  /// `RasterProbeTests` fails it.
  private let elsewhere: Set = ["delivery.http2"]

  func testEachTestFailsOnADefect() throws {
    let names = Set(Defect.allCases.map(\.rawValue))
    for name in DefectMatrix.suites {
      let suite = try DemoRun.suite(name)
      let matrix = try DefectMatrix.published(suite)
      for test in suite.classes.flatMap(\.tests)
      where !doubtful.contains(test.id) && !elsewhere.contains(test.id) {
        XCTAssertFalse(
          matrix.defects[test.id, default: []].isEmpty, "no defect fails \(name) \(test.id)")
      }
      for defect in matrix.defects.values.flatMap(\.self) {
        XCTAssertTrue(names.contains(defect), "\(name) \(defect)")
      }
    }
  }

  func testWhatCannotBeReadIsADoubt() async throws {
    let suite = try DemoRun.suite("iso19139")
    let defect = try XCTUnwrap(Defect(rawValue: "catalogue-page-cut-short"))
    let run = try await DemoRun(
      of: suite, at: "csw", with: [defect], tests: ["harvest.reached"])
    XCTAssertEqual(run.outcomes.map(\.verdict), [.undetermined])
  }

  func testWhatOfATableCannotBeReadOrJudgedIsADoubt() async throws {
    let suite = try DemoRun.suite("table-schema")
    let cases: [(name: String, test: String, departing: [String])] = [
      // Visits then refer to equipment that is not there.
      ("table-rows-missing", "structure.data", ["keys.foreign"]),
      ("table-cut", "structure.whole", []), ("table-cell-huge", "structure.whole", []),
      ("table-schema-check-unknown", "schema.judged", []),
      ("table-schema-pattern-broken", "schema.judged", []),
      ("table-schema-unavailable", "schema.found", []),
    ]
    for (name, test, expected) in cases {
      let defect = try XCTUnwrap(Defect(rawValue: name))
      let outcomes = try await DemoRun(of: suite, with: [defect]).outcomes
      let verdicts = outcomes.filter { $0.test == test }.map(\.verdict)
      XCTAssertEqual(verdicts, [.undetermined], "\(name) \(test)")
      // A doubt is no departure: nothing is said to be wrong of what could not be judged.
      let departing = outcomes.filter { $0.verdict == .failed || $0.verdict == .warned }
      XCTAssertEqual(departing.map(\.test), expected, name)
    }
  }

  /// Verifies one defect for each test, which is quick: only what the test needs is asked.
  func testThePublishedMatrixTellsTheTruth() async throws {
    for name in DefectMatrix.suites {
      let suite = try DemoRun.suite(name)
      var tests: [String: [String]] = [:]
      for (test, defects) in try DefectMatrix.published(suite).defects where DemoRun.canJudge(test)
      {
        guard let first = defects.first else { continue }
        tests[first, default: []].append(test)
      }
      let failures = try await DefectMatrix.failures(of: suite, on: tests)
      for (defect, tests) in tests {
        XCTAssertEqual(failures[defect], Set(tests), "\(suite.id) on the defect \(defect)")
      }
    }
  }

  func testThePublishedMatrixIsWhole() async throws {
    try await assertPublished("ogcapi-features")
  }

  func testThePublishedMatrixOfTablesIsWhole() async throws {
    try await assertPublished("table-schema", isQuick: true)
  }

  func testThePublishedMatrixOfRastersIsWhole() async throws {
    try await assertPublished(RasterScenario.suite)
  }

  func testEachDefectOfRastersFailsATest() throws {
    let matrix = try DefectMatrix.published(try DemoRun.suite(RasterScenario.suite))
    let failing = Set(matrix.defects.values.flatMap(\.self))
    for defect in Defect.allCases where RasterScenario.isDefectOfRasters(defect) {
      XCTAssertTrue(failing.contains(defect.rawValue), defect.rawValue)
    }
  }

  func testThePublishedMatricesOfMetadataAreWhole() async throws {
    for suite in DefectMatrix.metadataSuites { try await assertPublished(suite) }
  }

  /// Runs a suite with every defect and compares what fails with the page, or records it.
  private func assertPublished(_ name: String, isQuick: Bool = false) async throws {
    let environment = ProcessInfo.processInfo.environment
    let isRecording = environment[Golden.recordingVariable] == "1"
    try XCTSkipUnless(
      isQuick || isRecording || environment[wholeMatrixVariable] == "1",
      "set \(wholeMatrixVariable)=1 to run the suite with every defect")
    let suite = try DemoRun.suite(name)
    let page = try await DefectMatrix.computed(for: suite).page
    let golden = Golden(at: DefectMatrix.pagePath(of: suite), isRecording: isRecording)
    if let difference = golden.difference(from: Array(page.utf8)) { XCTFail(difference) }
  }
}
