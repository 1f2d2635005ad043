import Foundation
import Messages
import Suites
import TestSupport
import XCTest

/// The published coverage of each suite is what the suite says.
final class CoveragePageTests: XCTestCase {
  func testThePublishedCoverageIsCurrent() throws {
    let library = SuiteLibrary(folder: DemoRun.suitesFolder)
    for name in library.identifiers {
      let suite = try library.suite(name)
      guard !suite.requirements.isEmpty else { continue }
      for language in Language.allCases {
        let suffix = language == .french ? ".fr" : ""
        let golden = Golden(
          at: DemoRun.repository.appendingPathComponent("docs/coverage/\(name)\(suffix).md").path,
          isRecording: ProcessInfo.processInfo.environment[Golden.recordingVariable] == "1")
        let text = CoveragePage(suite: suite, language: language).text
        if let difference = golden.difference(from: Array(text.utf8)) { XCTFail(difference) }
      }
    }
  }
}
