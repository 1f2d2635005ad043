import Foundation
import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Engine

/// Rasters are read by ranges, over HTTP or from a file, and shown to suites as documents.
final class RasterProbeTests: XCTestCase {
  private let address = "http://example.org/a.tif"

  /// A TIFF of one directory with one entry (the width), whose next directory is past the end.
  private let small: [UInt8] =
    [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0]
    + [0x00, 0x01, 3, 0, 1, 0, 0, 0, 16, 0, 0, 0] + [0xFF, 0xFF, 0, 0]

  private func suite(_ expect: String) throws -> Suite {
    let text = """
      {
        "id": "r", "version": "1", "title": {"fr": "r", "en": "r"}, "targets": ["url", "file"],
        "probes": {"raster": {"raster": "{+endpoint}"}},
        "classes": [{"id": "tiff", "title": {"fr": "t", "en": "t"}, "tests": [
          \(EngineCase.test("t.raster", for: "raster", expect))]}]
      }
      """
    return try SuiteReader.read(Array(text.utf8), file: "r/suite.json")
  }

  private func outcome(
    _ expect: String, of target: String, _ reply: ScriptedSource.Reply
  ) async throws -> Outcome {
    let plan = try Plan(
      targets: [target], suites: [suite(expect)], selection: Selection(), parameters: [])
    let run = try Run(plan: plan, tool: "1") { onExchange in
      ScriptedSource([target: reply], onExchange: onExchange)
    }
    let record = await run.perform()
    return try XCTUnwrap(record.outcomes.first)
  }

  func testARasterIsReadByRangesAndFindingsPointAtItsBytes() async throws {
    let readable = #"{"json": "$.readable", "equals": true}"#
    let sound = try await outcome(readable, of: address, .file(small))
    XCTAssertEqual(sound.verdict, .passed)
    XCTAssertEqual(Set(sound.exchanges), ["x-\(address)"])
    XCTAssertEqual(sound.exchanges.count, 2, "one range, and its end once more")
    let problem = #"{"problems": "$.problems[?@.code == 'raster.directory-beyond-end']"}"#
    let broken = try await outcome(problem, of: address, .file(small))
    XCTAssertEqual(broken.verdict, .failed)
    let finding = try XCTUnwrap(broken.findings.first)
    XCTAssertEqual(finding.message.code, "raster.directory-beyond-end")
    XCTAssertFalse(finding.message.text.french.contains("{"))
    guard case .byteOffset = finding.location else { return XCTFail("\(finding)") }
    let free = #"{"problems": "$.problems[?@.code == 'raster.directory-loop']"}"#
    let passed = try await outcome(free, of: address, .file(small))
    XCTAssertEqual(passed.verdict, .passed)
  }

  func testAServerThatIgnoresRangesIsStoppedAndStillReadFromItsBeginning() async throws {
    let size = #"{"json": "$.size", "equals": 40026}"#
    let large = small + [UInt8](repeating: 0, count: 40_000)
    let whole = try await outcome(size, of: address, .wholeFile(large))
    XCTAssertEqual(whole.verdict, .passed, "\(whole)")
  }

  func testWhatCannotBeReadIsNeverTakenForABrokenRaster() async throws {
    let any = #"{"problems": "$.problems[*]"}"#
    let silent = try await outcome(any, of: address, .silence)
    XCTAssertEqual(silent.verdict, .undetermined)
    let refused = try await outcome(any, of: address, .status(403, ""))
    XCTAssertEqual(refused.verdict, .skipped)
    XCTAssertEqual(refused.rootCause, "raster")
    let shifted = try await outcome(any, of: address, .shiftedFile(small))
    XCTAssertEqual(shifted.reason?.code, "file.wrong-range")
  }

  func testAFileOfThisMachineIsReadInPlace() async throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "recette-\(UUID().uuidString).tif").path
    try Data(small).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let readable = #"{"json": "$.size", "equals": \#(small.count)}"#
    let read = try await outcome(readable, of: path, .silence)
    XCTAssertEqual(read.verdict, .passed)
    XCTAssertEqual(read.exchanges, [])
    let absent = try await outcome(readable, of: path + "x", .silence)
    XCTAssertEqual(absent.verdict, .undetermined)
  }

  func testTheWayToTheFileAndItsVersionOfHTTPAreTold() async throws {
    for (url, version, verdict) in [
      ("https://example.org/a.tif", "HTTP/1.1", Verdict.failed),
      ("https://example.org/a.tif", "HTTP/2", .passed),
      ("http://example.org/a.tif", "HTTP/1.1", .notApplicable),
    ] {
      let when = #"""
        "when": [{"json": "$.delivery.secure", "equals": true, "because": {"fr": "b", "en": "b"}}],
        """#
      let text = """
        {"id": "r", "version": "1", "title": {"fr": "r", "en": "r"},
         "probes": {"raster": {"raster": "{+endpoint}"}},
         "classes": [{"id": "c", "title": {"fr": "t", "en": "t"}, "tests": [
           \(EngineCase.test("t.raster", for: "raster",
             #"{"json": "$.delivery.protocol", "within": ["HTTP/2", "HTTP/3"]}"#, with: when))]}]}
        """
      let plan = try Plan(
        targets: [url], suites: [try SuiteReader.read(Array(text.utf8), file: "r/suite.json")],
        selection: Selection(), parameters: [])
      let run = try Run(plan: plan, tool: "1") { [small] onExchange in
        ScriptedSource([url: .file(small)], protocolVersion: version, onExchange: onExchange)
      }
      let outcome = await run.perform().outcomes.first
      XCTAssertEqual(outcome?.verdict, verdict, "\(url) \(version)")
    }
  }

  func testAnAnswerIsThereWhenTheRasterIsNot() async throws {
    let text = """
      {"id": "r", "version": "1", "title": {"fr": "r", "en": "r"},
       "probes": {
         "raster": {"raster": "{+endpoint}", "headers": {"Origin": "https://a.example"}},
         "first": {"answerOf": "raster", "which": "first"},
         "confirming": {"for": "first", "answerOf": "raster", "which": "confirming"}},
       "classes": [{"id": "c", "title": {"fr": "t", "en": "t"}, "tests": [
         \(EngineCase.test("t.first", for: "first", #"{"partialContent": "place"}"#)),
         \(EngineCase.test("t.confirming", for: "confirming", #"{"status": 206}"#))]}]}
      """
    for (reply, verdicts) in [
      (ScriptedSource.Reply.file(small), [Verdict.passed, .passed]),
      (.shiftedFile(small), [.failed, .skipped]), (.silence, [.skipped, .skipped]),
    ] {
      let plan = try Plan(
        targets: [address], suites: [try SuiteReader.read(Array(text.utf8), file: "r/suite.json")],
        selection: Selection(), parameters: [])
      let run = try Run(plan: plan, tool: "1") { [address] onExchange in
        ScriptedSource([address: reply], onExchange: onExchange)
      }
      let outcomes = await run.perform().outcomes
      XCTAssertEqual(outcomes.map(\.verdict), verdicts, "\(reply)")
    }
  }
}
