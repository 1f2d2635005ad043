import Messages
import Record
import XCTest

/// Two runs compared, a baseline of known failures, and the parts of a run joined.
final class RunComparisonTests: XCTestCase {
  private func outcome(_ test: String, _ verdict: Verdict, order: Int = 0) -> Outcome {
    Outcome(
      order: [0, 0, 0, order], target: "t", suite: "s", conformanceClass: "c", test: test,
      instance: nil, level: .must, verdict: verdict, requirements: [], reason: nil, rootCause: nil,
      findings: verdict == .failed
        ? [Finding(Message(code: "x", text: LocalizedText(verbatim: "…")))] : [],
      findingCount: verdict == .failed ? 1 : 0, checkedCount: 1, exchanges: [])
  }

  private func record(
    _ outcomes: [Outcome], baseline: [BaselineEntry] = [], strict: Bool = false,
    shard: String? = nil, tool: String = "1"
  ) -> RunRecord {
    RunRecord(
      header: RunHeader(
        tool: tool, startedAt: "2026-03-02T08:30:00Z", targets: ["t"], suites: [], parameters: [:],
        bounds: [:], selection: [], redacted: [], baseline: baseline, isBaselineStrict: strict,
        shard: shard.flatMap { Shard(parsing: $0) }),
      exchanges: [:], outcomes: outcomes, omissions: [],
      footer: RunFooter(
        finishedAt: "2026-03-02T08:30:01Z", duration: .seconds(1), exitCode: 0,
        isInterrupted: false, requestCount: 2, serverDuration: .zero))
  }

  // MARK: Comparison

  func testEachChangeIsToldForWhatItIs() {
    let old = record([
      outcome("fixed", .failed), outcome("broken", .passed), outcome("still", .failed),
      outcome("open", .passed), outcome("hidden", .failed), outcome("gone", .passed),
      outcome("same", .passed),
    ])
    let new = record([
      outcome("fixed", .passed), outcome("broken", .failed), outcome("still", .failed),
      outcome("open", .undetermined), outcome("hidden", .skipped), outcome("same", .passed),
      outcome("new", .passed), outcome("newlyBroken", .failed),
    ])
    let comparison = RunComparison(old: old, new: new)
    func tests(_ change: RunComparison.Change) -> [String] {
      comparison[change].map(\.key.test)
    }
    XCTAssertEqual(tests(.fixed), ["fixed"])
    XCTAssertEqual(tests(.broken), ["broken", "newlyBroken"])
    XCTAssertEqual(tests(.stillBroken), ["still"])
    // What failed and cannot be told any more is not mended.
    XCTAssertEqual(tests(.newlyOpen), ["open", "hidden"])
    XCTAssertEqual(tests(.gone), ["gone"])
    XCTAssertEqual(tests(.new), ["new"])
    XCTAssertEqual(tests(.same), ["same"])
  }

  // MARK: Baseline

  private func entry(_ test: String, expires: String? = nil) -> BaselineEntry {
    BaselineEntry(test: test, reason: "connu", expires: expires)
  }

  func testAKnownFailureDoesNotFailTheRun() {
    let outcomes = [outcome("a", .failed), outcome("b", .passed)]
    XCTAssertEqual(Conclusion(of: record(outcomes)).exitCode, .fails)
    let known = record(outcomes, baseline: [entry("s/a")])
    XCTAssertEqual(Conclusion(of: known).exitCode, .conforms)
    XCTAssertEqual(BaselineJudgement(of: known).accepted.map(\.key.test), ["a"])
  }

  func testAnEntryPastItsDayCountsAgain() {
    let expired = record(
      [outcome("a", .failed)], baseline: [entry("s/a", expires: "2026-03-01")])
    XCTAssertEqual(Conclusion(of: expired).exitCode, .fails)
    XCTAssertEqual(BaselineJudgement(of: expired).expired.count, 1)
    let today = record([outcome("a", .failed)], baseline: [entry("s/a", expires: "2026-03-02")])
    XCTAssertEqual(Conclusion(of: today).exitCode, .nothingTested)
  }

  func testAnEntryThatServesNoMoreIsToldAndFailsAStrictRun() {
    let outcomes = [outcome("a", .passed)]
    let stale = record(outcomes, baseline: [entry("s/a")])
    XCTAssertEqual(BaselineJudgement(of: stale).stale.map(\.test), ["s/a"])
    XCTAssertEqual(Conclusion(of: stale).exitCode, .conforms)
    let strict = record(outcomes, baseline: [entry("s/a")], strict: true)
    XCTAssertEqual(Conclusion(of: strict).exitCode, .fails)
  }

  func testABaselineIsReadWithItsMistakes() throws {
    let entries = try BaselineReader.read(
      Array(
        #"{"known": [{"test": "s/a", "reason": "r", "link": "https://x", "expires": "2027-01-31"}]}"#
          .utf8), path: "b.json")
    XCTAssertEqual(entries.first?.expires, "2027-01-31")
    for ill in [
      "{", #"{"known": [{"test": "a", "reason": "r"}]}"#, #"{"known": [{"test": "s/a"}]}"#,
      #"{"known": [{"test": "s/a", "reason": "r", "expires": "demain"}]}"#, #"{}"#,
    ] {
      XCTAssertThrowsError(try BaselineReader.read(Array(ill.utf8), path: "b.json"), ill)
    }
  }

  // MARK: Parts

  func testPartsMakeTheWhole() throws {
    let whole = record((0..<5).map { outcome("t\($0)", .passed, order: $0) })
    let first = record(
      whole.outcomes.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), shard: "1/2")
    let second = record(
      whole.outcomes.enumerated().filter { $0.offset % 2 == 1 }.map(\.element), shard: "2/2")
    let merged = try RunMerge.merged([second, first])
    XCTAssertEqual(merged.outcomes, whole.outcomes)
    XCTAssertEqual(merged.header, whole.header)
    XCTAssertEqual(merged.footer?.requestCount, 4)
    XCTAssertEqual(merged.footer?.exitCode, 0)
  }

  func testPartsThatAreNotOfOneRunAreRefused() {
    let part = record([outcome("a", .passed)], shard: "1/2")
    XCTAssertThrowsError(try RunMerge.merged([]))
    XCTAssertThrowsError(try RunMerge.merged([record([])]))
    XCTAssertThrowsError(try RunMerge.merged([part]))
    XCTAssertThrowsError(try RunMerge.merged([part, part]))
    XCTAssertThrowsError(try RunMerge.merged([part, record([], shard: "2/3")]))
    XCTAssertThrowsError(try RunMerge.merged([part, record([], shard: "2/2", tool: "2")]))
  }

  func testAShardIsReadOrRefused() {
    XCTAssertEqual(Shard(parsing: "2/3")?.number, 2)
    for ill in ["0/3", "4/3", "1", "a/b", "1/0", "-1/2", "1/2/3"] {
      XCTAssertNil(Shard(parsing: ill), ill)
    }
  }
}
