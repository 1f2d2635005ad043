import CommandLine
import JSON
import Messages
import Record
import XCTest

final class ReportVerbTests: XCTestCase {
  /// Writes a record of one test that failed, and returns its path.
  private func record(
    in folder: TemporaryFolder, _ outcome: Outcome = .departing(.failed, .must),
    hasFooter: Bool = true
  ) throws -> String {
    var lines: [RunRecordLine] = [.header(.sample), .outcome(outcome)]
    if hasFooter { lines.append(.footer(.sample)) }
    let text = lines.map { JSONWriter.string($0.json(bodyByteLimit: 1_000)) + "\n" }.joined()
    return try folder.write(text, to: "run.jsonl")
  }

  func testARecordIsShownAsTheRunWas() async throws {
    let folder = try TemporaryFolder()
    let result = await Invocation(["report", try record(in: folder)])
    XCTAssertEqual(result.code, .conforms)
    XCTAssertTrue(result.output.contains("FAILED demo/core.limit · Limit"), result.output)
    let last = result.output.split(separator: "\n").last ?? ""
    XCTAssertTrue(last.hasPrefix("Does not conform"), result.output)
  }

  func testQuietLeavesFailuresAndTheVerdict() async throws {
    let folder = try TemporaryFolder()
    let path = try record(in: folder)
    let result = await Invocation(["report", path, "-q"])
    XCTAssertFalse(result.output.contains("demo · http"), result.output)
    XCTAssertTrue(result.output.contains("FAILED"), result.output)
  }

  func testWhatTheRunTookIsSaidBeforeTheVerdict() async throws {
    let folder = try TemporaryFolder()
    let result = await Invocation(["report", try record(in: folder)])
    XCTAssertTrue(
      result.output.contains("\nTests: 1; requests sent: 1; duration: 2.0 s\n"), result.output)
  }

  func testARecommendationNotFollowedIsNamed() async throws {
    let folder = try TemporaryFolder()
    let path = try record(in: folder, .departing(.warned, .should))
    let result = await Invocation(["report", path])
    XCTAssertTrue(result.output.contains("  demo/core.limit · Limit\n"), result.output)
    XCTAssertFalse(result.output.contains("Too many."), result.output)
    let verbose = await Invocation(["report", path, "-v"])
    XCTAssertTrue(verbose.output.contains("    Too many.\n"), verbose.output)
  }

  func testARecommendationThatFailsTheRunIsExplained() async throws {
    let folder = try TemporaryFolder()
    let path = try record(in: folder, .departing(.warned, .should))
    let result = await Invocation(["report", path, "--fail-on", "should", "-q"])
    XCTAssertTrue(result.output.contains("    Too many.\n  Why it matters: Why."), result.output)
    let last = result.output.split(separator: "\n").last ?? ""
    XCTAssertTrue(last.hasPrefix("Does not conform"), result.output)
  }

  func testSeveralReportsAreWrittenAtOnce() async throws {
    let folder = try TemporaryFolder()
    let path = try record(in: folder)
    let result = await Invocation([
      "report", path, "--report", "junit=\(folder.path)/out/junit.xml",
      "--report=markdown=\(folder.path)/report.md",
    ])
    XCTAssertEqual(result.code, .conforms)
    XCTAssertEqual(result.output, "")
    XCTAssertEqual(folder.text(of: "out/junit.xml")?.contains("<testcase"), true)
    XCTAssertEqual(folder.text(of: "report.md")?.contains("core.limit"), true)
  }

  func testAFormatGoesToTheOutputOrToAFile() async throws {
    let folder = try TemporaryFolder()
    let path = try record(in: folder)
    let output = await Invocation(["report", path, "--format", "junit"])
    let file = await Invocation([
      "report", path, "-f", "junit", "-o", "\(folder.path)/junit.xml",
    ])
    XCTAssertEqual(file.output, "")
    XCTAssertEqual(folder.text(of: "junit.xml"), output.output)
    XCTAssertTrue(output.output.hasPrefix("<?xml"), output.output)
  }

  func testTwoReportsMayNotGoToTheSamePlace() async throws {
    let folder = try TemporaryFolder()
    let path = try record(in: folder)
    for arguments in [
      ["--report", "junit=-", "--format", "markdown"], ["-r", "junit=a", "-r", "markdown=a"],
    ] {
      let result = await Invocation(["report", path] + arguments)
      XCTAssertEqual(result.code, .usage, "\(arguments)")
    }
  }

  func testAPathThatCannotBeWrittenIsSaidBeforeTheRecordIsRead() async throws {
    let folder = try TemporaryFolder()
    let result = await Invocation([
      "report", "\(folder.path)/none.jsonl", "--report", "junit=\(folder.path)",
    ])
    XCTAssertEqual(result.code, .cannotWrite)
  }

  func testARecordThatCannotBeUsedSaysWhy() async throws {
    let folder = try TemporaryFolder()
    let missing = await Invocation(["report", "\(folder.path)/none.jsonl"])
    XCTAssertEqual(missing.code, .inputMissing)
    let path = try folder.write("{}\n", to: "other.jsonl")
    let bad = await Invocation(["report", path])
    XCTAssertEqual(bad.code, .badInput)
    XCTAssertTrue(bad.error.contains("\(path):1"), bad.error)
  }

  func testARunThatWasCutIsSaid() async throws {
    let folder = try TemporaryFolder()
    let result = await Invocation(["report", try record(in: folder, hasFooter: false)])
    XCTAssertEqual(result.code, .conforms)
    XCTAssertFalse(result.error.isEmpty)
    let last = result.output.split(separator: "\n").last ?? ""
    XCTAssertFalse(last.hasPrefix("Does not conform"), result.output)
  }
}

extension RunHeader {
  /// The header of a run of one test.
  fileprivate static let sample = RunHeader(
    tool: "recette 0.1.0", startedAt: "2026-03-02T08:30:00Z", targets: ["http://localhost:8080"],
    suites: [
      SuiteDescription(
        id: "demo", version: "1.0.0", title: LocalizedText(verbatim: "Demonstration"),
        reference: nil, file: "demo/suite.json",
        classes: [
          .init(
            id: "core", title: LocalizedText(verbatim: "Core"), conformance: nil,
            tests: [
              .init(
                id: "core.limit", level: .must, requirements: [],
                title: LocalizedText(verbatim: "Limit"), why: LocalizedText(verbatim: "Why."),
                fix: LocalizedText(verbatim: "Fix."), reference: nil, line: 1)
            ])
        ])
    ],
    parameters: [:], bounds: [:], selection: [], redacted: [])
}

extension Outcome {
  /// A test that found a departure.
  fileprivate static func departing(_ verdict: Verdict, _ level: Level) -> Outcome {
    Outcome(
      order: [0], target: "http://localhost:8080", suite: "demo", conformanceClass: "core",
      test: "core.limit", instance: nil, level: level, verdict: verdict, requirements: [],
      reason: nil, rootCause: nil,
      findings: [
        Finding(Message(code: "demo.finding", text: LocalizedText(verbatim: "Too many.")))
      ], findingCount: 1, checkedCount: 1, exchanges: [])
  }
}

extension RunFooter {
  /// The end of the run.
  fileprivate static let sample = RunFooter(
    finishedAt: "2026-03-02T08:30:02Z", duration: .seconds(2), exitCode: 1, isInterrupted: false,
    requestCount: 1, serverDuration: .seconds(1))
}
