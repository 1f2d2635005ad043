import Foundation
import JSON
import Messages
import Record
import Synchronization
import XCTest

@testable import Engine

/// What a run asks, records and tells.
final class RunTests: XCTestCase {
  private typealias Case = EngineCase

  func testEachRequestIsMadeOnceWhoeverNeedsIt() async throws {
    let suite = try Case.suite(
      Case.test("t.a", for: "items", #"{"status": 200}"#),
      Case.test("t.b", for: "feature", #"{"json": "$.id", "type": "integer"}"#),
      Case.test("t.c", for: "walk", #"{"json": "$.complete", "equals": true}"#))
    let run = try await Case.run(suite)
    XCTAssertEqual(Set(run.requests).count, run.requests.count)
    XCTAssertEqual(
      Set(run.requests),
      Set(Case.sound.keys).subtracting([Case.root + "/conformance"]),
      "what no test needs is not asked")
    XCTAssertEqual(Set(run.record.exchanges.values.map(\.request.url)), Set(run.requests))
  }

  func testPagesAreWalkedToTheEndAndLoopsAreSeen() async throws {
    let suite = try Case.suite(
      Case.test("t.end", for: "walk", #"{"json": "$.stopped", "equals": "end"}"#),
      Case.test("t.ids", for: "walk", #"{"json": "$.pages[*].features[*].id", "unique": true}"#))
    var verdicts = try await Case.verdicts(suite)
    XCTAssertEqual(
      verdicts,
      [
        "t.end a passed", "t.end b passed", "t.end c skipped (entry)", "t.ids a passed",
        "t.ids b notApplicable", "t.ids c skipped (entry)",
      ])
    let second = Case.root + "/collections/a/items?page=2"
    let wrong: [(ScriptedSource.Reply, String)] = [
      (.json(#"{"features": [], "links": [{"rel": "next", "href": "?page=2"}]}"#), "loop"),
      (.status(500, ""), "failed"), (.page("<html>"), "failed"),
    ]
    for (reply, stop) in wrong {
      let record = try await Case.run(suite, on: Case.sound.merging([second: reply]) { $1 }).record
      XCTAssertEqual(record.outcomes.first?.verdict, .failed)
      XCTAssertEqual(record.outcomes.first?.findings.first?.actual, #""\#(stop)""#)
    }
    verdicts = try await Case.verdicts(suite, on: Case.sound.merging([second: .silence]) { $1 })
    XCTAssertEqual(verdicts.first, "t.end a undetermined")
  }

  func testWhatABoundLeavesOutIsSaid() async throws {
    let suite = try Case.suite(
      Case.test("t.entry", for: "entry", #"{"json": "$.id", "exists": true}"#),
      Case.test("t.walk", for: "walk", #"{"json": "$.count", "equals": 1}"#))
    let record = try await Case.run(
      suite, parameters: [(name: "sample", value: "1"), (name: "pages", value: "1")]
    ).record
    XCTAssertEqual(
      record.omissions.map { "\($0.probe) \($0.instance ?? "-") \($0.bound) \($0.keptCount)" },
      ["entry - sample 1", "walk a pages 1"])
    XCTAssertEqual(record.omissions.map(\.totalCount), [3, nil])
    XCTAssertEqual(record.header.parameters["s.sample"], "1")
  }

  func testFindingsPointIntoTheDocumentAndItsExchange() async throws {
    let suite = try Case.suite(
      Case.test(
        "t.id", for: "walk", #"{"json": "$.pages[*].features[*].id", "within": [1]}"#))
    let outcome = try await Case.run(suite).record.outcomes.first
    let finding = try XCTUnwrap(outcome?.findings.first)
    XCTAssertEqual(finding.exchange, "x-\(Case.root)/collections/a/items?page=2")
    guard case .jsonPointer(let pointer, let line, _) = finding.location else {
      return XCTFail("\(String(describing: finding.location))")
    }
    XCTAssertEqual(pointer, "/features/0/id")
    XCTAssertEqual(line, 1)
    XCTAssertEqual(outcome?.exchanges.count, 2)
  }

  func testTheRecordIsWrittenAsTheRunGoesAndReadsBackTheSame() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recette-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "run.jsonl").path
    let suite = try Case.suite(
      Case.test("t.entry", for: "entry", #"{"json": "$.links[0]", "exists": true}"#))
    let told = Mutex<[String]>([])
    let record = try await Case.run(suite, writer: RunRecordWriter(creating: path)) { event in
      told.withLock {
        switch event {
        case .started(let count): $0.append("started \(count)")
        case .exchanged: $0.append("exchanged")
        case .judged(let outcomes): $0.append("judged \(outcomes.count)")
        case .received: break
        case .omitted: $0.append("omitted")
        }
      }
    }.record
    XCTAssertEqual(
      told.withLock(\.self), ["started 1", "exchanged", "exchanged", "judged 3"])
    let read = try RunRecordReader.read(fileAt: path).record
    XCTAssertEqual(read.outcomes, record.outcomes)
    XCTAssertEqual(read.header, record.header)
    XCTAssertEqual(read.footer?.exitCode, 1)
    XCTAssertEqual(read.footer?.requestCount, 2)
  }

  func testAnInterruptedRunKeepsWhatItKnowsAndSaysSo() async throws {
    let suite = try Case.suite(
      Case.test("t.landing", for: "landing", #"{"status": 200}"#),
      Case.test("t.list", for: "list", #"{"status": 200}"#))
    let plan = try Plan(
      targets: [Case.root], suites: [suite], selection: Selection(), parameters: [])
    let replies = Case.sound.merging([Case.root + "/collections": .interruption]) { $1 }
    let interrupt = Mutex<(@Sendable () -> Void)?>(nil)
    let run = try Run(plan: plan, tool: "1") { onExchange in
      ScriptedSource(replies, onExchange: onExchange) { interrupt.withLock(\.self)?() }
    }
    interrupt.withLock { $0 = { run.interrupt() } }
    let record = await run.perform()
    XCTAssertEqual(record.footer?.isInterrupted, true)
    XCTAssertEqual(record.footer?.exitCode, 130)
    XCTAssertFalse(record.outcomes.contains { $0.test == "t.list" })
  }

  func testSecretsDoNotPassIntoOutcomes() async throws {
    let suite = try Case.suite(
      Case.test("t.echo", for: "landing", #"{"json": "$.echo", "equals": "x"}"#))
    let record = try await Case.run(
      suite, on: [Case.root: .json(#"{"echo": "my s3cret"}"#)]
    ).record
    let finding = try XCTUnwrap(record.outcomes.first?.findings.first)
    XCTAssertEqual(finding.actual, #""my […]""#)
    XCTAssertFalse(finding.message.text.english.contains("s3cret"))
    XCTAssertEqual(record.header.redacted, ["Authorization"])
  }

  func testResultsDoNotDependOnTheOrderOfAnswers() async throws {
    let suite = try Case.suite(
      Case.test("t.a", for: "feature", #"{"json": "$.id", "equals": 1}"#),
      Case.test("t.b", for: "items", #"{"json": "$.features[*]", "count": {"atLeast": 1}}"#))
    let first = try await Case.run(suite).record
    for _ in 0..<20 {
      let again = try await Case.run(suite).record
      XCTAssertEqual(again.outcomes, first.outcomes)
      XCTAssertEqual(again.exchanges, first.exchanges)
    }
  }
}
