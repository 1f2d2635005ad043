import DemoPlatform
import Messages
import Record
import Suites
import XCTest

/// The catalogue of the demo platform passes every suite of metadata, by every protocol that it speaks.
final class CatalogueConformanceTests: XCTestCase {
  func testTheCatalogueConforms() async throws {
    for name in DefectMatrix.metadataSuites {
      let suite = try DemoRun.suite(name)
      for path in ["csw", "records", "oai", "sitemap.xml"] {
        let run = try await DemoRun(of: suite, at: path)
        XCTAssertFalse(run.outcomes.isEmpty)
        for outcome in run.outcomes
        where outcome.verdict != .passed && outcome.verdict != .notApplicable {
          let findings = outcome.findings.prefix(2).map(\.message.text.english)
          let reasons = [outcome.reason?.text.english].compactMap(\.self)
          XCTFail(
            "\(path) \(outcome.test) \(outcome.verdict.rawValue): \(reasons + findings)")
        }
      }
    }
  }

  func testEveryTestIsReallyJudgedOnTheCatalogue() async throws {
    for name in DefectMatrix.metadataSuites {
      let outcomes = try await DemoRun(of: DemoRun.suite(name), at: "csw").outcomes
      for outcome in outcomes {
        XCTAssertEqual(outcome.verdict, .passed, "\(outcome.test) is never judged")
      }
    }
  }
}
