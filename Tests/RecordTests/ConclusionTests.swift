import Messages
import Record
import XCTest

final class ConclusionTests: XCTestCase {
  private func code(
    _ outcomes: [Outcome], isInterrupted: Bool = false, failOn: Level = .must
  ) -> ExitCode {
    Conclusion(from: outcomes, isInterrupted: isInterrupted, failOn: failOn).exitCode
  }

  func testEveryCombinationThatTheCodesTellApart() {
    let cases: [(outcomes: [Outcome], failOn: Level, expected: ExitCode)] = [
      ([], .must, .nothingTested),
      ([.sample(.notApplicable)], .must, .nothingTested),
      ([.sample(.passed)], .must, .conforms),
      ([.sample(.passed), .sample(.notApplicable, test: "b")], .must, .conforms),
      ([.sample(.passed), .sample(.failed, test: "b")], .must, .fails),
      ([.sample(.failed), .sample(.undetermined, test: "b")], .must, .fails),
      ([.sample(.passed), .sample(.undetermined, test: "b")], .must, .undetermined),
      ([.sample(.passed), .sample(.skipped, test: "b")], .must, .undetermined),
      ([.sample(.skipped)], .must, .undetermined),
      ([.sample(.passed), .sample(.skipped, test: "b", level: .should)], .must, .conforms),
      ([.sample(.skipped, level: .should)], .must, .nothingTested),
      ([.sample(.passed), .sample(.warned, test: "b", level: .should)], .must, .conforms),
      ([.sample(.passed), .sample(.warned, test: "b", level: .should)], .should, .fails),
      ([.sample(.passed), .sample(.warned, test: "b", level: .may)], .should, .conforms),
      ([.sample(.passed), .sample(.skipped, test: "b", level: .should)], .should, .undetermined),
      ([.sample(.passed), .sample(.skipped, test: "b", level: .may)], .should, .conforms),
    ]
    for (outcomes, failOn, expected) in cases {
      let told = outcomes.map { "\($0.level) \($0.verdict)" }.joined(separator: ", ")
      XCTAssertEqual(code(outcomes, failOn: failOn), expected, "\(told), failing on \(failOn)")
    }
  }

  func testOneUndeterminedInstanceKeepsATestOpen() {
    let outcomes = [
      Outcome.sample(.passed, instance: "roads", order: [0]),
      Outcome.sample(.undetermined, instance: "rivers", order: [1]),
    ]
    XCTAssertEqual(code(outcomes), .undetermined)
  }

  func testAnInterruptedRunIsNeverConclusive() {
    XCTAssertEqual(code([.sample(.passed)], isInterrupted: true), .interrupted)
    XCTAssertEqual(code([.sample(.failed)], isInterrupted: true), .interrupted)
    XCTAssertEqual(Conclusion(of: .sample([.sample(.passed)], footer: nil)).exitCode, .interrupted)
  }

  func testTheRecordRemembersTheLevelThatFails() {
    let outcomes: [Outcome] = [.sample(.warned, level: .should)]
    let record = RunRecord.sample(outcomes, header: .sample(failOn: .should))
    XCTAssertEqual(Conclusion(of: record).exitCode, .fails)
    XCTAssertEqual(Conclusion(of: record, failOn: .must).exitCode, .conforms)
  }

  func testTheSentenceCountsTestsAndNotInstances() {
    let outcomes = [
      Outcome.sample(.failed, instance: "roads", order: [0]),
      Outcome.sample(.failed, instance: "rivers", order: [1]),
      Outcome.sample(.passed, test: "core.other", order: [2]),
    ]
    let message = Conclusion(from: outcomes, isInterrupted: false, failOn: .must).message
    XCTAssertEqual(message.code, "conclusion.fails")
    XCTAssertEqual(
      message.text[.french], "Non conforme : 1 test a relevé un manquement (tests exécutés : 2).")
    XCTAssertEqual(
      message.text[.english], "Does not conform: 1 test found a failure (tests that ran: 2).")
  }

  func testCodesAreThoseOfTheInterface() {
    XCTAssertEqual(ExitCode.allCases.map(\.rawValue), [0, 1, 2, 3, 64, 65, 66, 70, 74, 130])
  }
}
