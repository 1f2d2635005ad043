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
      // The request of data.gouv.fr only goes to a CSW.
      let isOnlyForCSW = name == "moissonnabilite"
      for path in isOnlyForCSW ? ["csw"] : ["csw", "records", "oai", "sitemap.xml"] {
        let run = try await DemoRun(of: suite, at: path)
        XCTAssertFalse(run.outcomes.isEmpty)
        for outcome in run.outcomes
        where outcome.verdict != .passed && outcome.verdict != .notApplicable
          && DemoRun.canJudge(outcome.test)
        {
          let findings = outcome.findings.prefix(2).map(\.message.text.english)
          let reasons = [outcome.reason?.text.english].compactMap(\.self)
          XCTFail(
            "\(path) \(outcome.test) \(outcome.verdict.rawValue): \(reasons + findings)")
        }
      }
    }
  }

  func testACatalogueThatStopsHalfWayPassesNothing() async throws {
    let defect = try XCTUnwrap(Defect(rawValue: "catalogue-stops-half-way"))
    for name in ["inspire-metadata", "cnig-metadata"] {
      let run = try await DemoRun(of: try DemoRun.suite(name), at: "csw", with: [defect])
      XCTAssertFalse(run.outcomes.isEmpty)
      XCTAssertFalse(run.outcomes.contains { $0.verdict == .passed }, name)
    }
  }

  func testEveryTestIsReallyJudgedOnTheCatalogue() async throws {
    for name in DefectMatrix.metadataSuites {
      let suite = try DemoRun.suite(name)
      // The data that a service names are outside the catalogue where its record is judged alone.
      var outcomes = try await DemoRun(of: suite, at: "csw").outcomes
      outcomes += try await DemoRun(
        of: suite, at: "metadata/valdelauve-service-wfs.xml"
      ).outcomes
      let passed = Set(outcomes.filter { $0.verdict == .passed }.map(\.test))
      for test in suite.classes.flatMap(\.tests) where DemoRun.canJudge(test.id) {
        XCTAssertTrue(passed.contains(test.id), "\(name) \(test.id) is never judged")
      }
    }
  }
}
