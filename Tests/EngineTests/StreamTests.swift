import Foundation
import JSON
import Messages
import Record
import Suites
import Synchronization
import XCTest

@testable import Engine

/// Streams: many subjects judged one by one, and told together.
final class StreamTests: XCTestCase {
  private static let suiteText = #"""
    {
      "id": "s", "version": "1", "title": {"fr": "s", "en": "s"}, "targets": ["url", "file"],
      "parameters": {
        "files": {"type": "integer", "default": 1000, "minimum": 1, "title": {"fr": "a", "en": "a"}}
      },
      "probes": {
        "landing": {"get": "http://example.org/landing"},
        "file": {"rasters": "{+endpoint}", "together": true, "atMost": "{files}"},
        "answer": {"for": "file", "get": {"json": "$.url", "in": "file"}},
        "item": {"for": "answer", "each": {"select": "$.items[*]"}},
        "listing": {"summary": "file"}
      },
      "classes": [{"id": "core", "title": {"fr": "c", "en": "c"}, "tests": [TESTS]}]
    }
    """#

  private func suite(_ tests: String...) throws -> Suite {
    let text = Self.suiteText.replacingOccurrences(
      of: "TESTS", with: tests.joined(separator: ", "))
    return try SuiteReader.read(Array(text.utf8), file: "s/suite.json")
  }

  private static let good = EngineCase.test(
    "good", for: "answer", #"{"json": "$.good", "equals": true}"#)

  private func run(
    _ suite: Suite, on replies: [String: ScriptedSource.Reply], targets: [String]? = nil,
    parameters: [(name: String, value: String)] = [], writer: RunRecordWriter? = nil,
    onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) async throws -> (record: RunRecord, requests: [String]) {
    let plan = try Plan(
      targets: targets ?? replies.keys.sorted(), suites: [suite], selection: Selection(),
      parameters: parameters)
    var source: ScriptedSource?
    let run = try Run(plan: plan, tool: "1", writer: writer, onEvent: onEvent) { onExchange in
      let made = ScriptedSource(replies, onExchange: onExchange)
      source = made
      return made
    }
    let record = await run.perform()
    return (record, try XCTUnwrap(source).requests)
  }

  private func replies(_ count: Int, bad: Set<Int> = []) -> [String: ScriptedSource.Reply] {
    var replies: [String: ScriptedSource.Reply] = [:]
    for index in 0..<count {
      replies[String(format: "http://example.org/%05d", index)] = .json(
        bad.contains(index)
          ? #"{"good": false, "items": [1]}"# : #"{"good": true, "items": [1, 2]}"#)
    }
    return replies
  }

  // MARK: Folding

  func testManySubjectsMakeOneOutcomeWithItsTally() async throws {
    let (record, requests) = try await run(
      suite(Self.good), on: replies(50, bad: [3, 40]))
    XCTAssertEqual(requests.count, 50)
    let outcome = try XCTUnwrap(record.outcomes.first)
    XCTAssertEqual(record.outcomes.count, 1)
    XCTAssertEqual(outcome.verdict, .failed)
    XCTAssertNil(outcome.instance)
    XCTAssertEqual(outcome.target, "http://example.org/00000 (+ 49)")
    XCTAssertEqual(
      outcome.tally?.verdicts,
      VerdictCounts([.failed, .failed] + Array(repeating: .passed, count: 48)))
    XCTAssertEqual(outcome.tally?.departing, 2)
    XCTAssertEqual(outcome.tally?.departingShare, 0.04)
    XCTAssertEqual(
      outcome.findings.map(\.subject), ["http://example.org/00003", "http://example.org/00040"])
    XCTAssertEqual(outcome.findingCount, 2)
    XCTAssertEqual(outcome.checkedCount, 50)
  }

  func testFindingsAreCountedAndTheFirstOnesKept() async throws {
    let (record, _) = try await run(suite(Self.good), on: replies(200, bad: Set(0..<200)))
    let outcome = try XCTUnwrap(record.outcomes.first)
    XCTAssertEqual(outcome.findingCount, 200)
    XCTAssertEqual(outcome.findings.count, RuleTally.findingLimit)
    XCTAssertEqual(outcome.findings.first?.subject, "http://example.org/00000")
    XCTAssertEqual(
      outcome.findings.compactMap(\.subject), outcome.findings.compactMap(\.subject).sorted())
    // Only the exchanges that findings speak of stay in memory.
    XCTAssertEqual(Set(record.exchanges.keys), Set(outcome.findings.compactMap(\.exchange)))
  }

  func testAnOnlySubjectThatIsTheTargetIsToldAsIfThereWereNoStream() async throws {
    let (record, _) = try await run(suite(Self.good), on: replies(1, bad: [0]))
    let outcome = try XCTUnwrap(record.outcomes.first)
    XCTAssertEqual(outcome.verdict, .failed)
    XCTAssertNil(outcome.tally)
    XCTAssertNil(outcome.findings.first?.subject)
    XCTAssertEqual(outcome.target, "http://example.org/00000")
  }

  func testWhatCouldNotBeHadIsUndeterminedBesideWhatPassed() async throws {
    var replies = replies(3)
    replies["http://example.org/00001"] = .silence
    let (record, _) = try await run(suite(Self.good), on: replies)
    let outcome = try XCTUnwrap(record.outcomes.first)
    XCTAssertEqual(outcome.verdict, .undetermined)
    XCTAssertNotNil(outcome.reason)
    XCTAssertEqual(
      outcome.tally?.verdicts, VerdictCounts([.passed, .undetermined, .passed]))
  }

  func testNothingToLookAtIsNeverAPass() async throws {
    let test = EngineCase.test("empty", for: "item", #"{"json": "$.name", "equals": "a"}"#)
    let empty = ["http://example.org/a", "http://example.org/b"].map {
      ($0, ScriptedSource.Reply.json(#"{"items": []}"#))
    }
    let (record, _) = try await run(
      suite(test), on: Dictionary(uniqueKeysWithValues: empty))
    XCTAssertEqual(record.outcomes.map(\.verdict), [.undetermined])
    XCTAssertEqual(
      record.outcomes.first?.tally?.verdicts, VerdictCounts([.undetermined, .undetermined]))
  }

  func testASubjectWithNothingToLookAtIsNotApplicableBesideOthers() async throws {
    let test = EngineCase.test("some", for: "item", #"{"json": "$", "equals": 1}"#)
    let (record, _) = try await run(
      suite(test),
      on: [
        "http://example.org/a": .json(#"{"items": []}"#),
        "http://example.org/b": .json(#"{"items": [1]}"#),
      ])
    XCTAssertEqual(record.outcomes.map(\.verdict), [.passed])
    XCTAssertEqual(
      record.outcomes.first?.tally?.verdicts, VerdictCounts([.notApplicable, .passed]))
  }

  func testTheSummaryIsJudgedOnceTheStreamHasEnded() async throws {
    let test = EngineCase.test("count", for: "listing", #"{"json": "$.count", "equals": 20}"#)
    let (record, _) = try await run(suite(Self.good, test), on: replies(20))
    XCTAssertEqual(record.outcomes.map(\.verdict), [.passed, .passed])
    XCTAssertNil(record.outcomes.last?.tally)
  }

  func testWhatABoundLeavesOutIsTold() async throws {
    let (record, requests) = try await run(
      suite(Self.good), on: replies(20), parameters: [("files", "5")])
    XCTAssertEqual(requests.count, 5)
    XCTAssertEqual(record.omissions.map(\.keptCount), [5])
    XCTAssertEqual(record.omissions.map(\.totalCount), [20])
    XCTAssertEqual(record.omissions.map(\.bound), ["files"])
  }

  func testSubjectsCanBeToldApart() async throws {
    let suite = try suite(
      Self.good, EngineCase.test("some", for: "item", #"{"json": "$", "in": "item", "equals": 1}"#))
    var replies = replies(3, bad: [1])
    replies["http://example.org/00002"] = .json(#"{"good": true, "items": []}"#)
    let plan = try Plan(
      targets: replies.keys.sorted(), suites: [suite], selection: Selection(), parameters: [])
    let run = try Run(plan: plan, tool: "1", tellsSubjectsApart: true) { [replies] onExchange in
      ScriptedSource(replies, onExchange: onExchange)
    }
    let outcomes = await run.perform().outcomes
    XCTAssertEqual(
      outcomes.map { "\($0.test) \($0.instance ?? "-") \($0.verdict.rawValue)" },
      [
        "good http://example.org/00000 passed", "good http://example.org/00001 failed",
        "good http://example.org/00002 passed", "some http://example.org/00000 failed",
        "some http://example.org/00001 passed", "some http://example.org/00002 notApplicable",
      ])
    XCTAssertTrue(outcomes.allSatisfy { $0.tally == nil })
  }

  // MARK: The record

  func testEachSubjectThatDidNotPassHasALineInTheRecord() async throws {
    let path = NSTemporaryDirectory() + "stream-\(UUID().uuidString).jsonl"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let writer = try RunRecordWriter(creating: path)
    let (record, _) = try await run(
      suite(Self.good), on: replies(60, bad: [7, 11, 50]), writer: writer)
    try writer.close()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix(#"{"kind":"observation""#) }
    let subjects = try lines.map {
      try XCTUnwrap(JSONDocument(parsing: String($0)).root["subject"]?.string)
    }
    XCTAssertEqual(
      subjects,
      ["http://example.org/00007", "http://example.org/00011", "http://example.org/00050"])
    // Every exchange is in the file, and the record read again says the same.
    XCTAssertEqual(text.split(separator: "\n").count { $0.contains(#""kind":"exchange""#) }, 60)
    XCTAssertEqual(try RunRecordReader.read(fileAt: path).record.outcomes, record.outcomes)
  }

  func testTheRecordDoesNotDependOnTheOrderOfAnswers() async throws {
    let first = try await run(suite(Self.good), on: replies(300, bad: [1, 2, 3])).record
    let second = try await run(suite(Self.good), on: replies(300, bad: [1, 2, 3])).record
    XCTAssertEqual(first.outcomes, second.outcomes)
  }

  // MARK: Ends

  func testAnInterruptionEndsAStream() async throws {
    let stopped = Mutex<(@Sendable () -> Void)?>(nil)
    var replies = replies(200)
    replies["http://example.org/00020"] = .interruption
    let plan = try Plan(
      targets: replies.keys.sorted(), suites: [suite(Self.good)], selection: Selection(),
      parameters: [])
    let run = try Run(plan: plan, tool: "1") { onExchange in
      ScriptedSource(replies, onExchange: onExchange) { stopped.withLock(\.self)?() }
    }
    let performing = Task { await run.perform() }
    stopped.withLock { stop in
      stop = {
        run.interrupt()
        performing.cancel()
      }
    }
    let record = await performing.value
    XCTAssertEqual(record.footer?.isInterrupted, true)
  }

  func testASubjectIsCountedAsItComes() async throws {
    let counts = Mutex<[Int]>([])
    _ = try await run(suite(Self.good), on: replies(30)) { event in
      if case .received(let count) = event { counts.withLock { $0.append(count) } }
    }
    XCTAssertEqual(counts.withLock { $0.max() }, 30)
  }

  func testWhatIsMissingIsNeverPassed() {
    // The judge of one test, on a stream that ended before its end.
    let shortfall = Catalogue.engineShortStream()
    func verdict(_ kinds: InstanceVerdict.Kind..., shortfall: Message?) throws -> Verdict {
      let suite = try suite(Self.good)
      let plan = try Plan(
        targets: ["http://example.org/a"], suites: [suite], selection: Selection(),
        parameters: [])
      let part = try XCTUnwrap(plan.parts.first)
      let judge = TestJudge(
        part: part, planned: try XCTUnwrap(part.tests.first),
        resolver: ProbeResolver(
          part: part, source: ScriptedSource([:], onExchange: { _ in })
        ) { _ in },
        order: [0, 0])
      var tally = RuleTally()
      for kind in kinds { _ = tally.add(InstanceVerdict(kind), subject: "a") }
      return judge.outcome(of: tally, shortfall: shortfall).verdict
    }
    XCTAssertEqual(try verdict(.passed, .passed, shortfall: nil), .passed)
    XCTAssertEqual(try verdict(.passed, .passed, shortfall: shortfall), .undetermined)
    XCTAssertEqual(try verdict(.notApplicable, shortfall: shortfall), .undetermined)
    XCTAssertEqual(try verdict(.passed, .failed, shortfall: shortfall), .failed)
  }

  // MARK: The language

  func testWhatStandsUnderAStreamCannotNameItsSummary() {
    let test = EngineCase.test(
      "early", for: "answer",
      #"{"json": "$.good", "equals": true}, {"in": "listing", "json": "$.count", "equals": 1}"#)
    XCTAssertThrowsError(try suite(test)) { error in
      XCTAssertTrue("\(error)".contains("listing"), "\(error)")
    }
  }
}
