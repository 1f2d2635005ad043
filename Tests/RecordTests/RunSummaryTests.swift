import Messages
import Record
import XCTest

final class RunSummaryTests: XCTestCase {
  private func classVerdict(_ outcomes: [Outcome]) -> Verdict? {
    RunSummary(of: .sample(outcomes)).classes.first?.verdict
  }

  func testAClassIsNeverPassedWhenNothingRan() {
    XCTAssertNil(classVerdict([]))
    XCTAssertEqual(classVerdict([.sample(.skipped)]), .undetermined)
    XCTAssertEqual(classVerdict([.sample(.skipped, level: .should)]), .skipped)
    XCTAssertEqual(classVerdict([.sample(.undetermined, level: .may)]), .undetermined)
    XCTAssertEqual(classVerdict([.sample(.notApplicable)]), .notApplicable)
  }

  func testTheGravestTestDecidesTheClass() {
    let passed = Outcome.sample(.passed)
    XCTAssertEqual(classVerdict([passed]), .passed)
    XCTAssertEqual(classVerdict([passed, .sample(.notApplicable, test: "b")]), .passed)
    XCTAssertEqual(classVerdict([passed, .sample(.warned, test: "b", level: .should)]), .warned)
    XCTAssertEqual(classVerdict([passed, .sample(.undetermined, test: "b")]), .undetermined)
    XCTAssertEqual(
      classVerdict([passed, .sample(.undetermined, test: "b", level: .should)]), .passed)
    XCTAssertEqual(
      classVerdict([.sample(.undetermined), .sample(.failed, test: "b")]), .failed)
  }

  func testInstancesOfATestMakeOneResult() {
    let summary = RunSummary(
      of: .sample([
        .sample(.passed, instance: "roads", order: [0, 0]),
        .sample(.failed, instance: "rivers", order: [0, 1]),
        .sample(.passed, test: "core.other", order: [1]),
      ]))
    XCTAssertEqual(summary.tests[.failed], 1)
    XCTAssertEqual(summary.tests[.passed], 1)
    XCTAssertEqual(summary.tests.total, 2)
    XCTAssertEqual(summary.outcomes[.passed], 2)
    XCTAssertEqual(summary.outcomes.total, 3)
    XCTAssertEqual(summary.results.first?.outcomes.map(\.instance), ["roads", "rivers"])
  }

  func testClassesStandInTheOrderOfTheSuiteWithThoseThatDidNotRun() {
    let summary = RunSummary(
      of: .sample(
        [.sample(.passed, conformanceClass: "html"), .sample(.passed, conformanceClass: "stray")],
        header: .sample(classes: ["core", "html"])))
    XCTAssertEqual(summary.classes.map(\.id), ["core", "html", "stray"])
    XCTAssertEqual(summary.classes.map(\.verdict), [nil, .passed, .passed])
    XCTAssertEqual(summary.classes[1].conformance, "http://example.org/conf/html")
  }

  func testASuiteThatATargetWasNotMeantForIsLeftOut() {
    let header = RunHeader.sample(targets: ["http://a.example", "http://b.example"])
    let summary = RunSummary(
      of: .sample([.sample(.passed, target: "http://b.example")], header: header))
    XCTAssertEqual(summary.classes.map(\.target), ["http://b.example"])
  }

  func testARecordPutsOutcomesInTheOrderOfThePlan() {
    let record = RunRecord.sample([
      .sample(.passed, test: "c", order: [0, 10]), .sample(.passed, test: "b", order: [0, 2]),
      .sample(.passed, test: "a", order: [0, 2, 0]),
    ])
    XCTAssertEqual(record.outcomes.map(\.test), ["b", "a", "c"])
  }
}
