import Messages
import Record
import Suites
import XCTest

/// A conformant platform passes every test of a shipped suite.
final class ConformantPlatformTests: XCTestCase {
  /// The demo has one collection with several boxes, which is lawful, so that the rules on them are
  /// exercised; the standard advises against it.
  private let advised = ["core.collection-extent-is-single parcs"]

  func testTheDemoPlatformConforms() async throws {
    let run = try await DemoRun(of: DemoRun.suite("ogcapi-features"))
    XCTAssertFalse(run.outcomes.isEmpty)
    var warned: [String] = []
    for outcome in run.outcomes {
      let name = [outcome.test, outcome.instance].compactMap(\.self).joined(separator: " ")
      switch outcome.verdict {
      case .passed, .notApplicable: continue
      case .warned where advised.contains(name): warned.append(name)
      default:
        let findings = outcome.findings.prefix(3).map(\.message.text.english)
        let reasons = [outcome.reason?.text.english].compactMap(\.self)
        XCTFail(
          "\(name) \(outcome.verdict.rawValue): \((reasons + findings).joined(separator: "; "))")
      }
    }
    XCTAssertEqual(warned, advised)
  }

  func testEveryTestIsReallyJudgedOnTheDemoPlatform() async throws {
    let suite = try DemoRun.suite("ogcapi-features")
    let run = try await DemoRun(of: suite)
    let judged = Set(
      run.outcomes.filter { $0.verdict == .passed || $0.verdict == .warned }.map(\.test))
    for test in suite.classes.filter({ $0.id != "oas31" }).flatMap(\.tests) {
      XCTAssertTrue(judged.contains(test.id), "\(test.id) is never judged")
    }
  }
}
