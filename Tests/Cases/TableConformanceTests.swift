import DemoPlatform
import Engine
import Foundation
import Messages
import Record
import Suites
import XCTest

/// The tables of the demo platform pass every test of the suite, and each test is judged.
final class TableConformanceTests: XCTestCase {
  func testTheTablesConform() async throws {
    let suite = try DemoRun.suite("table-schema")
    let run = try await DemoRun(of: suite)
    XCTAssertEqual(run.outcomes.count, suite.classes.flatMap(\.tests).count)
    for outcome in run.outcomes where outcome.verdict != .passed {
      let findings = outcome.findings.prefix(2).map(\.message.text.english)
      XCTFail("\(outcome.test) \(outcome.verdict.rawValue): \(findings)")
    }
  }

  func testAnOrganisationLeadsToItsDatasets() async throws {
    let run = try await DemoRun(
      of: DemoRun.suite("table-schema"), at: "tables/api/1/organizations/val-de-lauve/")
    XCTAssertFalse(run.outcomes.contains { $0.verdict == .failed || $0.verdict == .undetermined })
    let declared = run.outcomes.first { $0.test == "catalogue.declares" }
    XCTAssertEqual(declared?.tally?.verdicts[.passed], 2)
  }

  /// The catalogue and the schemas are asked for anew; where they cannot be had, the copy that was kept serves, and
  /// that is said.
  func testACopyServesWhereTheSchemaCannotBeHad() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let cache = DocumentCache(folder: folder.path)
    let suite = try DemoRun.suite("table-schema")
    let first = try await DemoRun(of: suite, cache: cache)
    XCTAssertEqual(Set(first.outcomes.map(\.verdict)), [.passed])
    let again = try await DemoRun(of: suite, cache: cache, port: first.port)
    XCTAssertEqual(Set(again.outcomes.map(\.verdict)), [.passed])
    XCTAssertTrue(again.exchanges.values.contains { $0.response?.status == 304 })
    let defect = try XCTUnwrap(Defect(rawValue: "table-schema-unavailable"))
    let late = try await DemoRun(of: suite, with: [defect], cache: cache, port: first.port)
    let departing = late.outcomes.filter { $0.verdict != .passed }
    XCTAssertEqual(departing.map(\.test), ["schema.current"])
    XCTAssertEqual(departing.first?.verdict, .warned)
  }

  func testATableOfThePackageAloneLacksWhatItsKeysReferTo() async throws {
    let run = try await DemoRun(
      of: DemoRun.suite("table-schema"), at: "tables/visites.csv")
    XCTAssertFalse(run.outcomes.contains { $0.verdict == .failed })
    // No schema is given for it: nothing of the schema passes.
    XCTAssertEqual(run.outcomes.first { $0.test == "schema.declared" }?.verdict, .warned)
    XCTAssertNotEqual(run.outcomes.first { $0.test == "content.types" }?.verdict, .passed)
  }
}
