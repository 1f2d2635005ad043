import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Engine

/// Records judged by a suite, and the harvest document beside them.
final class RecordStreamTests: XCTestCase {
  private static let suiteText = #"""
    {
      "id": "s", "version": "1", "title": {"fr": "s", "en": "s"}, "targets": ["url", "file"],
      "parameters": {
        "records": {"type": "integer", "default": 1000, "minimum": 1, "title": {"fr": "a", "en": "a"}},
        "protocol": {"type": "string", "default": "auto", "title": {"fr": "a", "en": "a"}}
      },
      "probes": {
        "record": {"records": "{+endpoint}", "with": {"protocol": "{protocol}"}, "atMost": "{records}"},
        "harvest": {"summary": "record"}
      },
      "classes": [{"id": "core", "title": {"fr": "c", "en": "c"}, "tests": [TESTS]}]
    }
    """#

  private func outcome(
    _ expect: String, for probe: String = "harvest", records: [String],
    _ change: (inout FakeSearch.Page) -> Void = { _ in }
  ) async throws -> Outcome {
    let test = EngineCase.test("t", for: probe, expect)
    let text = Self.suiteText.replacingOccurrences(of: "TESTS", with: test)
    let suite = try SuiteReader.read(Array(text.utf8), file: "s/suite.json")
    let target = "http://example.org/csw"
    var page = FakeSearch.Page(
      start: 1, count: 50, records: records, matched: "\(records.count)",
      returned: "\(records.count)", next: "0")
    change(&page)
    let replies: [String: ScriptedSource.Reply] = [
      "\(target)?service=CSW&version=2.0.2&request=GetCapabilities": .status(500, ""),
      target: .page(FakeSearch.text(page)),
    ]
    let plan = try Plan(
      targets: [target], suites: [suite], selection: Selection(), parameters: [])
    let run = try Run(plan: plan, tool: "1") { ScriptedSource(replies, onExchange: $0) }
    let record = await run.perform()
    return try XCTUnwrap(record.outcomes.first)
  }

  func testTheHarvestIsJudgedByItsDocument() async throws {
    let whole = #"{"json": "$.end.kind", "equals": "complete"}"#
    let records = [HarvestCase.record("a"), HarvestCase.record("b")]
    let sound = try await outcome(whole, records: records)
    XCTAssertEqual(sound.verdict, .passed, "\(sound)")
    let count = #"{"json": "$.judged", "equals": 2}"#
    let counted = try await outcome(count, records: records)
    XCTAssertEqual(counted.verdict, .passed, "\(counted)")
  }

  func testARecordIsJudgedAsXMLAndByItsDocument() async throws {
    let records = [HarvestCase.record("a"), HarvestCase.record("b")]
    let schema = #"{"json": "$.schema", "equals": "iso19139"}"#
    let passed = try await outcome(schema, for: "record", records: records)
    XCTAssertEqual(passed.verdict, .passed, "\(passed)")
    XCTAssertEqual(passed.tally?.verdicts[.passed], 2)
    let xml = #"{"document": "xml"}"#
    let broken = HarvestCase.record("c", "<gmd:x>")
    let failed = try await outcome(xml, for: "record", records: records + [broken])
    XCTAssertEqual(failed.verdict, .failed, "\(failed)")
    XCTAssertEqual(failed.findings.first?.subject, "c (#3)")
    XCTAssertEqual(failed.findingCount, 1)
  }

  func testAProblemIsAFindingWithItsSentenceAndItsExchange() async throws {
    let twice = #"{"problems": "$.problems[?@.code == 'harvest.duplicate-identifier']"}"#
    let sound = try await outcome(twice, records: [HarvestCase.record("a")])
    XCTAssertEqual(sound.verdict, .passed)
    let records = [HarvestCase.record("a"), HarvestCase.record("a", "<gmd:x/>")]
    let failed = try await outcome(twice, records: records)
    XCTAssertEqual(failed.verdict, .failed)
    let finding = try XCTUnwrap(failed.findings.first)
    XCTAssertEqual(finding.message.code, "harvest.duplicate-identifier")
    XCTAssertTrue(finding.message.text.english.contains("identifier a"), "\(finding)")
    XCTAssertEqual(finding.exchange, "x-http://example.org/csw")
  }

  func testACauseIsToldInBothLanguages() async throws {
    let service = #"{"problems": "$.problems[?@.code == 'harvest.capabilities']"}"#
    let failed = try await outcome(service, records: [HarvestCase.record("a")])
    let text = try XCTUnwrap(failed.findings.first).message.text
    XCTAssertTrue(text.french.contains("répond 500"), text.french)
    XCTAssertTrue(text.english.contains("answers 500"), text.english)
  }
}
