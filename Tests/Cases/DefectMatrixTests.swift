import DemoPlatform
import Foundation
import Suites
import TestSupport
import XCTest

/// Every shipped test is one that can fail: the published matrix names the defects, and is true.
final class DefectMatrixTests: XCTestCase {
  /// The variable that asks for the whole matrix, which takes minutes.
  private let wholeMatrixVariable = "RECETTE_WHOLE_MATRIX"

  private func path(of suite: Suite) -> String {
    DemoRun.repository.appendingPathComponent("docs/coverage/\(suite.id)-defects.md").path
  }

  private func published(_ suite: Suite) throws -> DefectMatrix {
    DefectMatrix(of: suite, page: try String(contentsOfFile: path(of: suite), encoding: .utf8))
  }

  func testEachTestFailsOnADefect() throws {
    let suite = try DemoRun.suite("ogcapi-features")
    let matrix = try published(suite)
    for test in suite.classes.flatMap(\.tests) {
      XCTAssertFalse(matrix.defects[test.id, default: []].isEmpty, "no defect fails \(test.id)")
    }
    let names = Set(Defect.allCases.map(\.rawValue))
    for name in matrix.defects.values.flatMap(\.self) { XCTAssertTrue(names.contains(name), name) }
  }

  /// Verifies one defect for each test, which is quick: only what the test needs is asked.
  func testThePublishedMatrixTellsTheTruth() async throws {
    let suite = try DemoRun.suite("ogcapi-features")
    var tests: [String: [String]] = [:]
    for (test, defects) in try published(suite).defects {
      tests[try XCTUnwrap(defects.first), default: []].append(test)
    }
    for (name, tests) in tests.sorted(by: { $0.key < $1.key }) {
      let defect = try XCTUnwrap(Defect(rawValue: name), name)
      let failed = try await DefectMatrix.failures(of: suite, with: [defect], tests: tests)
      XCTAssertEqual(failed, Set(tests), "on the defect \(name)")
    }
  }

  func testThePublishedMatrixIsWhole() async throws {
    let environment = ProcessInfo.processInfo.environment
    let isRecording = environment[Golden.recordingVariable] == "1"
    try XCTSkipUnless(
      isRecording || environment[wholeMatrixVariable] == "1",
      "set \(wholeMatrixVariable)=1 to run the suite with every defect")
    let suite = try DemoRun.suite("ogcapi-features")
    let page = try await DefectMatrix.computed(for: suite).page
    let golden = Golden(at: path(of: suite), isRecording: isRecording)
    if let difference = golden.difference(from: Array(page.utf8)) { XCTFail(difference) }
  }
}
