import DemoPlatform
import Messages
import Record
import Suites
import XCTest

/// A conformant platform passes every test of a shipped suite.
final class ConformantPlatformTests: XCTestCase {
  func testTheDemoPlatformConforms() async throws {
    let run = try await DemoRun(of: DemoRun.suite("ogcapi-features"))
    XCTAssertFalse(run.outcomes.isEmpty)
    for outcome in run.outcomes {
      let name = [outcome.test, outcome.instance].compactMap(\.self).joined(separator: " ")
      switch outcome.verdict {
      case .passed, .notApplicable: continue
      default:
        let findings = outcome.findings.prefix(3).map(\.message.text.english)
        let reasons = [outcome.reason?.text.english].compactMap(\.self)
        XCTFail(
          "\(name) \(outcome.verdict.rawValue): \((reasons + findings).joined(separator: "; "))")
      }
    }
  }

  func testEveryTestIsReallyJudgedOnTheDemoPlatform() async throws {
    let suite = try DemoRun.suite("ogcapi-features")
    var outcomes = try await DemoRun(of: suite).outcomes
    // What these tests look at is lawful to lack, and the conformant platform lacks it.
    for name in ["extent-several-boxes", "unauthorized-undeclared"] {
      let defect = try XCTUnwrap(Defect(rawValue: name))
      outcomes += try await DemoRun(of: suite, with: [defect]).outcomes
    }
    let judged = Set(
      outcomes.filter { [.passed, .failed, .warned].contains($0.verdict) }.map(\.test))
    for test in suite.classes.filter({ $0.id != "oas31" }).flatMap(\.tests) {
      XCTAssertTrue(judged.contains(test.id), "\(test.id) is never judged")
    }
  }
}
