import Foundation
import Messages
import Record
import XCTest

/// Clauses of a contract, judged by the outcomes of their tests.
final class ClauseResultTests: XCTestCase {
  private static let text = LocalizedText(verbatim: "…")

  private func clause(
    tests: [String] = ["a", "b"], declares: [String] = [], strict: Bool = false,
    unverifiable: LocalizedText? = nil
  ) -> ClauseDescription {
    ClauseDescription(
      id: "C-1", level: .must, theme: Self.text, text: Self.text, references: [],
      proofs: tests.map { ClauseDescription.Proof(suite: "s", test: $0) },
      declarations: declares.map {
        ClauseDescription.Declaration(suite: "s", conformanceClass: $0)
      }, isStrict: strict, unverifiable: unverifiable)
  }

  private func outcome(
    _ test: String, _ verdict: Verdict, level: Level = .must, target: String = "t",
    reason: Message? = nil
  ) -> Outcome {
    Outcome(
      order: [0], target: target, suite: "s", conformanceClass: "core", test: test, instance: nil,
      level: level, verdict: verdict, requirements: [], reason: reason, rootCause: nil,
      findings: verdict == .failed || verdict == .warned
        ? [Finding(Message(code: "x", text: Self.text))] : [], findingCount: 1, checkedCount: 1,
      exchanges: [])
  }

  private func record(_ clause: ClauseDescription, _ outcomes: [Outcome]) -> RunRecord {
    RunRecord(
      header: RunHeader(
        tool: "1", startedAt: "2026-03-02T08:30:00Z", targets: ["t"], suites: [], parameters: [:],
        bounds: [:], selection: [], redacted: [],
        clausier: ClausierDescription(
          id: "c", version: "1", title: Self.text, clauses: [clause])),
      exchanges: [:], outcomes: outcomes, omissions: [],
      footer: RunFooter(
        finishedAt: "2026-03-02T08:30:01Z", duration: .seconds(1), exitCode: 0,
        isInterrupted: false, requestCount: 1, serverDuration: .zero))
  }

  private func verdict(_ clause: ClauseDescription, _ outcomes: Outcome...) -> ClauseVerdict? {
    ClauseResult.results(of: record(clause, outcomes)).first?.verdict
  }

  func testAClauseIsSatisfiedWhenItsTestsPass() {
    XCTAssertEqual(verdict(clause(), outcome("a", .passed), outcome("b", .passed)), .satisfied)
    XCTAssertEqual(
      verdict(clause(), outcome("a", .passed), outcome("b", .notApplicable)), .satisfied)
  }

  func testAClauseIsBrokenByOneOfItsTests() {
    XCTAssertEqual(verdict(clause(), outcome("a", .passed), outcome("b", .failed)), .notSatisfied)
    // On any of its targets.
    XCTAssertEqual(
      verdict(clause(), outcome("a", .passed), outcome("a", .failed, target: "u")), .notSatisfied)
  }

  func testNothingThatRanIsNeverSatisfied() {
    XCTAssertEqual(verdict(clause()), .unverifiable)
    XCTAssertEqual(verdict(clause(), outcome("other", .passed)), .unverifiable)
    XCTAssertEqual(verdict(clause(), outcome("a", .notApplicable)), .unverifiable)
    XCTAssertEqual(verdict(clause(tests: []), outcome("a", .passed)), .unverifiable)
  }

  func testAnOpenRequirementLeavesTheClauseOpen() {
    XCTAssertEqual(
      verdict(clause(), outcome("a", .passed), outcome("b", .undetermined)), .unverifiable)
    XCTAssertEqual(
      verdict(clause(), outcome("a", .passed), outcome("b", .skipped)), .unverifiable)
    XCTAssertEqual(
      verdict(clause(), outcome("a", .passed), outcome("b", .undetermined, level: .should)),
      .satisfied)
  }

  func testARecommendationBreaksOnlyAStrictClause() {
    let outcomes = [outcome("a", .passed), outcome("b", .warned, level: .should)]
    XCTAssertEqual(verdict(clause(), outcomes[0], outcomes[1]), .satisfied)
    XCTAssertEqual(verdict(clause(strict: true), outcomes[0], outcomes[1]), .notSatisfied)
  }

  func testAClassThatMustBeDeclaredBreaksTheClauseWhenItIsNot() {
    let undeclared = Catalogue.engineUndeclared(["uri": "u"])
    let outcome = outcome("a", .notApplicable, reason: undeclared)
    XCTAssertEqual(verdict(clause(), outcome), .unverifiable)
    XCTAssertEqual(verdict(clause(declares: ["core"]), outcome), .notSatisfied)
    let record = record(clause(declares: ["core"]), [outcome])
    XCTAssertEqual(Conclusion(of: record).exitCode, .fails)
  }

  func testWhatTestsDoNotProveIsNotProvenByOthers() {
    let partly = clause(unverifiable: Self.text)
    XCTAssertEqual(verdict(partly, outcome("a", .passed), outcome("b", .passed)), .unverifiable)
    XCTAssertEqual(verdict(partly, outcome("a", .failed)), .notSatisfied)
  }

  func testAReasonIsAlwaysGiven() throws {
    for outcomes in [[outcome("a", .passed)], [outcome("a", .failed)], []] {
      let result = try XCTUnwrap(ClauseResult.results(of: record(clause(), outcomes)).first)
      XCTAssertFalse(result.reason.text.french.isEmpty)
    }
  }

  func testClausesComeBackFromTheRecordAsTheyWere() throws {
    let described = clause(declares: ["core"], strict: true, unverifiable: Self.text)
    let header = record(described, []).header
    let line = RunRecordLine.header(header)
    let path = NSTemporaryDirectory() + "clauses-\(UUID().uuidString).jsonl"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let writer = try RunRecordWriter(creating: path)
    try writer.write(line)
    try writer.close()
    XCTAssertEqual(try RunRecordReader.read(fileAt: path).record.header, header)
  }
}
