import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Engine

/// One harvest for all the suites of a run that ask for the same records.
final class SharedStreamTests: XCTestCase {
  private static let target = "http://example.org/csw"

  private func suite(
    _ id: String, digest: Bool = false, address: String = "{+endpoint}"
  ) throws -> Suite {
    let schema = EngineCase.test("schema", for: "record", #"{"document": "xml"}"#)
    let whole = EngineCase.test(
      "whole", for: "harvest", #"{"json": "$.end.kind", "equals": "complete"}"#)
    let text = #"""
      {
        "id": "\#(id)", "version": "1", "title": {"fr": "s", "en": "s"}, "targets": ["url", "file"],
        "parameters": {
          "records": {"type": "integer", "default": 1000, "minimum": 1, "title": {"fr": "a", "en": "a"}},
          "protocol": {"type": "string", "default": "auto", "title": {"fr": "a", "en": "a"}},
          "nothing": {"type": "string", "default": "", "title": {"fr": "a", "en": "a"}}
        },
        "probes": {
          "record": {
            "records": "\#(address)", "with": {"protocol": "{protocol}", "digest": \#(digest)},
            "atMost": "{records}"
          },
          "harvest": {"summary": "record"}
        },
        "classes": [
          {"id": "core", "title": {"fr": "c", "en": "c"}, "tests": [\#(schema), \#(whole)]}
        ]
      }
      """#
    return try SuiteReader.read(Array(text.utf8), file: "\(id)/suite.json")
  }

  private func run(
    _ suites: [(suite: Suite, parameters: [(name: String, value: JSONValue)])]
  ) async throws -> (outcomes: [Outcome], requests: [String]) {
    let records = [
      HarvestCase.record("a"), HarvestCase.record("b"), HarvestCase.record("c", "<gmd:x>"),
    ]
    let page = FakeSearch.Page(
      start: 1, count: 50, records: records, matched: "3", returned: "3", next: "0")
    let replies: [String: ScriptedSource.Reply] = [
      "\(Self.target)?service=CSW&version=2.0.2&request=GetCapabilities": .status(500, ""),
      Self.target: .page(FakeSearch.text(page)),
    ]
    let plan = try Plan(
      suites.map {
        Plan.Assignment(
          scope: nil, targets: [Self.target], suite: $0.suite, parameters: $0.parameters)
      }, selection: Selection(), parameters: [], platform: nil, clausier: nil)
    var source: ScriptedSource?
    let run = try Run(plan: plan, tool: "1") { onExchange in
      let made = ScriptedSource(replies, onExchange: onExchange)
      source = made
      return made
    }
    let record = await run.perform()
    return (record.outcomes, try XCTUnwrap(source).requests)
  }

  private func told(_ outcomes: [Outcome], of suite: String) -> [String] {
    outcomes.filter { $0.suite == suite }
      .map { "\($0.test) \($0.verdict) \($0.tally?.departing ?? -1) \($0.findings.map(\.subject))" }
      .sorted()
  }

  func testSuitesThatAskForTheSameRecordsShareOneHarvest() async throws {
    let alone = try await run([(suite("s"), [])])
    XCTAssertEqual(alone.outcomes.count, 2)
    XCTAssertEqual(
      Set(alone.outcomes.map(\.verdict)), [.failed, .passed], "\(alone.outcomes)")
    let together = try await run([
      (suite("s"), []), (suite("t", digest: true), []), (suite("u"), []),
    ])
    XCTAssertEqual(together.requests.sorted(), alone.requests.sorted())
    for id in ["s", "t", "u"] {
      XCTAssertEqual(told(together.outcomes, of: id), told(alone.outcomes, of: "s"), id)
    }
  }

  func testSuitesThatAskForOtherRecordsHarvestForThemselves() async throws {
    let alone = try await run([(suite("s"), [])])
    let one = try JSONDocument(parsing: Array("1".utf8)).root
    let apart = try await run([(suite("s"), []), (suite("t"), [("records", one)])])
    XCTAssertEqual(apart.requests.count, 2 * alone.requests.count)
    XCTAssertEqual(told(apart.outcomes, of: "s"), told(alone.outcomes, of: "s"))
    let short = apart.outcomes.filter { $0.suite == "t" && $0.test == "core.schema" }
    XCTAssertNotEqual(short.first?.verdict, .failed, "\(short)")
  }

  func testASuiteThatCannotAskHoldsUpNobody() async throws {
    let alone = try await run([(suite("s"), [])])
    let beside = try await run([(suite("s"), []), (suite("t", address: "{+nothing}"), [])])
    XCTAssertEqual(told(beside.outcomes, of: "s"), told(alone.outcomes, of: "s"))
    XCTAssertEqual(beside.requests.sorted(), alone.requests.sorted())
    let held = beside.outcomes.filter { $0.suite == "t" }
    XCTAssertEqual(Set(held.map(\.verdict)), [.undetermined, .skipped], "\(held)")
  }
}
